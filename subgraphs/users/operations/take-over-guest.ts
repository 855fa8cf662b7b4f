import type { Actor } from '@stoa/contracts/actor.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { nextSequence } from '../data/accounts.ts';
import { claimGuest } from '../data/guests.ts';
import { type Account, guestClaimed } from '../domain/account.ts';
import type { UsersDeps } from './deps.ts';

/** What the caller had as a guest becomes the account's, once: a guest token is worth nothing to a second account. */
export async function takeOverGuest(
  tx: Tx,
  deps: UsersDeps,
  { actor, account, now }: { actor: Actor; account: Account; now: Date },
): Promise<void> {
  if (actor.kind !== 'guest') return;
  if (!(await claimGuest(tx, actor.guestId, account.id, now))) return;
  const sequence = await nextSequence(tx, account.id);
  await deps.outbox.append(tx, now, [guestClaimed(account.id, actor.guestId, sequence)]);
}
