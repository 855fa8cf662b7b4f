import type { DomainEvent } from '@stoa/contracts/events.ts';
import type { AccountId, GuestId } from '@stoa/contracts/ids.ts';
import type { Preferences } from './profile.ts';

/** A person who can sign in, or one that an import knows by `externalRef` only. */
export interface Account extends Preferences {
  readonly id: AccountId;
  readonly email: string | null;
  readonly name: string;
  readonly roles: readonly string[];
  readonly countryCode: string | null;
  readonly externalRef: string | null;
  readonly createdAt: Date;
}

export const firstRole = 'customer';

/** The first fact of an account's life. */
export function userRegistered(account: Account): DomainEvent<'UserRegistered'> {
  return {
    type: 'UserRegistered',
    aggregateId: account.id,
    sequence: 1,
    data: { accountId: account.id, email: account.email, name: account.name },
  };
}

/** What a guest had, carts and orders, is the account's from now on. */
export function guestClaimed(
  accountId: AccountId,
  guestId: GuestId,
  sequence: number,
): DomainEvent<'GuestClaimed'> {
  return { type: 'GuestClaimed', aggregateId: accountId, sequence, data: { accountId, guestId } };
}
