import type { Outbox } from '@stoa/outbox/outbox.ts';
import type { Database } from '@stoa/postgres/database.ts';

/** What the operations of this subgraph stand on. */
export interface CatalogDeps {
  readonly db: Database;
  readonly outbox: Outbox;
  readonly clock: () => Date;
}
