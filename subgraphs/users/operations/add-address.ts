import type { Actor } from '@stoa/contracts/actor.ts';
import { type InvalidInput, invalidInput } from '@stoa/contracts/refusal.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { insertAddress, markDefault } from '../data/addresses.ts';
import {
  type Address,
  type AddressId,
  type AddressInput,
  type AddressKind,
  addressProblems,
  normaliseAddress,
} from '../domain/address.ts';
import { defaultOf, mostAddresses } from '../domain/address-book.ts';
import {
  type NotSignedIn,
  notSignedIn,
  type TooManyAddresses,
  tooManyAddresses,
} from '../domain/refusals.ts';
import { inAddressBook } from './address-book.ts';
import type { UsersDeps } from './deps.ts';

export interface AddressAdded {
  readonly kind: 'AddAddressSuccess';
  readonly address: Address;
}

export type NewAddress = AddressInput & {
  readonly kind: AddressKind;
  readonly makeDefault?: boolean | null | undefined;
};

/** Adds an address of the caller's own; the first of its kind is the default. */
export async function addAddress(
  deps: UsersDeps,
  actor: Actor,
  input: NewAddress,
): Promise<AddressAdded | NotSignedIn | InvalidInput | TooManyAddresses> {
  if (actor.kind !== 'account') return notSignedIn;
  const parts = normaliseAddress(input);
  const problems = addressProblems(parts);
  if (problems.length > 0) return invalidInput(problems);

  return inAddressBook<AddressAdded | TooManyAddresses>(deps, actor, async (tx, book) => {
    if (book.length >= mostAddresses) return tooManyAddresses(mostAddresses);
    const previous = defaultOf(book, input.kind);
    const isDefault = previous === null || input.makeDefault === true;
    const now = deps.clock();
    const address: Address = {
      ...parts,
      id: newId<AddressId>(),
      accountId: actor.accountId,
      kind: input.kind,
      isDefault,
      createdAt: now,
      updatedAt: now,
    };
    if (previous && isDefault) await markDefault(tx, previous.id, false);
    await insertAddress(tx, address);
    return { kind: 'AddAddressSuccess', address };
  });
}
