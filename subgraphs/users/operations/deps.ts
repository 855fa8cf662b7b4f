import type { GuestId } from '@stoa/contracts/ids.ts';
import type { Outbox } from '@stoa/outbox/outbox.ts';
import type { Database } from '@stoa/postgres/database.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Account } from '../domain/account.ts';
import type { Session } from '../domain/session.ts';

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What the operations of this subgraph stand on. */
export interface UsersDeps {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly issueAccessToken: (account: Account, session: Session, now: Date) => Promise<AccessToken>;
  readonly issueGuestToken: (guestId: GuestId, now: Date) => Promise<AccessToken>;
}
