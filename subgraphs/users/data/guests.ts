import type { AccountId, GuestId } from '@stoa/contracts/ids.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { claimedGuest } from './tables.ts';

/** Notes that a guest has become an account; false when the guest has become one before, this or another. */
export async function claimGuest(
  tx: Tx,
  guestId: GuestId,
  accountId: AccountId,
  claimedAt: Date,
): Promise<boolean> {
  const claimed = await tx
    .insert(claimedGuest)
    .values({ guestId, accountId, claimedAt })
    .onConflictDoNothing()
    .returning({ guestId: claimedGuest.guestId });
  return claimed.length > 0;
}
