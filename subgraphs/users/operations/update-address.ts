import type { Actor } from '@stoa/contracts/actor.ts';
import { type InvalidInput, invalidInput } from '@stoa/contracts/refusal.ts';
import { rewriteAddress } from '../data/addresses.ts';
import { type Address, type AddressInput, addressProblems, normaliseAddress } from '../domain/address.ts';
import type { AddressNotFound, NotSignedIn } from '../domain/refusals.ts';
import { onAddress } from './address-book.ts';
import type { UsersDeps } from './deps.ts';

export interface AddressUpdated {
  readonly kind: 'UpdateAddressSuccess';
  readonly address: Address;
}

/** Changes parts of one of the caller's own addresses; the whole must keep the rules of its country. */
export async function updateAddress(
  deps: UsersDeps,
  actor: Actor,
  input: AddressInput & { readonly addressId: string },
): Promise<AddressUpdated | NotSignedIn | InvalidInput | AddressNotFound> {
  return onAddress<AddressUpdated | InvalidInput>(deps, actor, input.addressId, async (tx, before) => {
    const parts = normaliseAddress(input, before);
    const problems = addressProblems(parts);
    if (problems.length > 0) return invalidInput(problems);
    const updatedAt = deps.clock();
    await rewriteAddress(tx, before.id, parts, updatedAt);
    return { kind: 'UpdateAddressSuccess', address: { ...before, ...parts, updatedAt } };
  });
}
