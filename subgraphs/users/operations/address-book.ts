import type { Actor } from '@stoa/contracts/actor.ts';
import { asId } from '@stoa/contracts/ids.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { lockAccount } from '../data/accounts.ts';
import { findAddresses } from '../data/addresses.ts';
import type { Address, AddressId } from '../domain/address.ts';
import type { AddressBook } from '../domain/address-book.ts';
import { authorizeAddress } from '../domain/policy.ts';
import { type AddressNotFound, addressNotFound, type NotSignedIn, notSignedIn } from '../domain/refusals.ts';
import type { UsersDeps } from './deps.ts';

export type SignedIn = Actor & { readonly kind: 'account' };

/**
 * Does `work` on the caller's own addresses. The account's row is locked first, so what is done to one book is
 * done one after the other, and always in the same order of locks.
 */
export async function inAddressBook<T>(
  deps: UsersDeps,
  actor: SignedIn,
  work: (tx: Tx, book: AddressBook) => Promise<T>,
): Promise<T | NotSignedIn> {
  return inTransaction(deps.db, async tx => {
    if (!(await lockAccount(tx, actor.accountId))) return notSignedIn;
    return work(tx, await findAddresses(tx, [actor.accountId]));
  });
}

/** Does `work` on one of the caller's own addresses. */
export async function onAddress<T>(
  deps: UsersDeps,
  actor: Actor,
  addressId: string,
  work: (tx: Tx, address: Address, book: AddressBook) => Promise<T>,
): Promise<T | NotSignedIn | AddressNotFound> {
  if (actor.kind !== 'account') return notSignedIn;
  const id = asId<AddressId>(addressId);
  if (!id) return addressNotFound;
  return inAddressBook<T | AddressNotFound>(deps, actor, async (tx, book) => {
    const found = authorizeAddress(
      actor,
      book.find(address => address.id === id),
    );
    return found.kind === 'AddressNotFound' ? found : work(tx, found, book);
  });
}
