import type { Actor } from '@stoa/contracts/actor.ts';
import { markDefault } from '../data/addresses.ts';
import type { Address } from '../domain/address.ts';
import { defaultOf } from '../domain/address-book.ts';
import type { AddressNotFound, NotSignedIn } from '../domain/refusals.ts';
import { onAddress } from './address-book.ts';
import type { UsersDeps } from './deps.ts';

export interface DefaultAddressSet {
  readonly kind: 'SetDefaultAddressSuccess';
  readonly address: Address;
}

/** Makes one of the caller's own addresses the default of its kind, instead of the one that was. */
export async function setDefaultAddress(
  deps: UsersDeps,
  actor: Actor,
  addressId: string,
): Promise<DefaultAddressSet | NotSignedIn | AddressNotFound> {
  return onAddress<DefaultAddressSet>(deps, actor, addressId, async (tx, chosen, book) => {
    const previous = defaultOf(book, chosen.kind);
    if (previous?.id !== chosen.id) {
      if (previous) await markDefault(tx, previous.id, false);
      await markDefault(tx, chosen.id, true);
    }
    return { kind: 'SetDefaultAddressSuccess', address: { ...chosen, isDefault: true } };
  });
}
