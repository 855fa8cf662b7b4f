import { outboxMigrations } from '@stoa/outbox/migrations.ts';
import type { PostgresConnection } from '@stoa/postgres/database.ts';
import type { Migrations } from '@stoa/postgres/migrate.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Metrics } from '@stoa/telemetry/metrics.ts';
import type { Subgraph } from './subgraph.ts';

/** What a subgraph is made from: everything that it does not own. */
export interface SubgraphDeps {
  readonly postgres: PostgresConnection;
  readonly redis: RedisClient;
  /** Opens a connection for blocking reads; whoever opens it closes it. */
  readonly connectBlockingRedis: (purpose: string) => RedisClient;
  readonly keyPrefix: string;
  readonly clock: () => Date;
  readonly log: Logger;
  readonly metrics: Metrics;
}

/** A subgraph as a host sees it: a name, tables to bring up to date, and a function that makes it. */
export interface SubgraphModule {
  readonly name: string;
  readonly migrations: Migrations;
  create(deps: SubgraphDeps): Subgraph;
}

/** Declares a subgraph; its schema bears its name and holds the outbox tables before its own. */
export function subgraphModule(
  name: string,
  migrationFolder: URL,
  create: (deps: SubgraphDeps) => Subgraph,
): SubgraphModule {
  return { name, migrations: { schema: name, folders: [outboxMigrations, migrationFolder] }, create };
}
