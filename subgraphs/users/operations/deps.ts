import type { Outbox } from '@stoa/outbox/outbox.ts';
import type { Database } from '@stoa/postgres/database.ts';
import type { Account } from '../domain/account.ts';

export interface AccessToken {
  readonly token: string;
  readonly expiresAt: Date;
}

/** What the operations of this subgraph stand on. */
export interface UsersDeps {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly clock: () => Date;
  readonly issueAccessToken: (account: Account, now: Date) => Promise<AccessToken>;
}
