import type { Actor } from '@stoa/contracts/actor.ts';
import { deleteAddress, markDefault } from '../data/addresses.ts';
import type { Address, AddressId } from '../domain/address.ts';
import { successorOf } from '../domain/address-book.ts';
import type { AddressNotFound, NotSignedIn } from '../domain/refusals.ts';
import { onAddress } from './address-book.ts';
import type { UsersDeps } from './deps.ts';

export interface AddressRemoved {
  readonly kind: 'RemoveAddressSuccess';
  readonly removedId: AddressId;
  /** Null when the default of the kind is what it was, or none is left. */
  readonly newDefault: Address | null;
}

/** Removes one of the caller's own addresses; the newest that is left of its kind takes over as the default. */
export async function removeAddress(
  deps: UsersDeps,
  actor: Actor,
  addressId: string,
): Promise<AddressRemoved | NotSignedIn | AddressNotFound> {
  return onAddress<AddressRemoved>(deps, actor, addressId, async (tx, removed, book) => {
    await deleteAddress(tx, removed.id);
    const successor = successorOf(book, removed);
    if (successor) await markDefault(tx, successor.id, true);
    return {
      kind: 'RemoveAddressSuccess',
      removedId: removed.id,
      newDefault: successor && { ...successor, isDefault: true },
    };
  });
}
