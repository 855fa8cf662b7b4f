import { randomBytes } from 'node:crypto';
import { connectPostgres, type PostgresConnection } from '@stoa/postgres/database.ts';
import { closeRedis, connectRedis, type RedisClient } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import postgres from 'postgres';
import { afterAll, beforeAll, inject } from 'vitest';
import { databaseUrl, templateDatabase } from './global-setup.ts';

export interface Stores {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  /** Every key of this file begins with it. */
  readonly keyPrefix: string;
  readonly postgres: PostgresConnection;
  readonly redis: RedisClient;
  /** How many statements went to the database through `postgres` so far. */
  statements(): number;
}

/**
 * A database of its own, cloned from the migrated template, and a Redis prefix of its own for one test file.
 * Gone after the file; a connection that the file has left open fails it.
 */
export function useStores(): Stores {
  let stores: (Stores & { close(): Promise<void> }) | undefined;
  beforeAll(async () => {
    stores = await openStores();
  });
  afterAll(async () => {
    await stores?.close();
  });
  const open = (): Stores => {
    if (!stores) throw new Error('the stores are there inside of hooks and tests only');
    return stores;
  };
  return {
    get databaseUrl() {
      return open().databaseUrl;
    },
    get redisUrl() {
      return open().redisUrl;
    },
    get keyPrefix() {
      return open().keyPrefix;
    },
    get postgres() {
      return open().postgres;
    },
    get redis() {
      return open().redis;
    },
    statements: () => open().statements(),
  };
}

async function openStores(): Promise<Stores & { close(): Promise<void> }> {
  const name = `test_${randomBytes(6).toString('hex')}`;
  const server = postgres(inject('postgresUrl'), { max: 1, onnotice: () => undefined });
  await server`create database ${server(name)} template ${server(templateDatabase)}`;
  const url = databaseUrl(inject('postgresUrl'), name);
  const redisUrl = inject('redisUrl');
  const keyPrefix = name.replaceAll('_', '-');
  let statements = 0;
  const connection = connectPostgres({
    url,
    name: 'test',
    maxConnections: 20,
    onStatement: statement => {
      if (!isOfDriver(statement)) statements += 1;
    },
  });
  const redis = connectRedis({ url: redisUrl, name: keyPrefix, log: silentLogger });
  return {
    databaseUrl: url,
    redisUrl,
    keyPrefix,
    postgres: connection,
    redis,
    statements: () => statements,
    async close() {
      await connection.close();
      await deleteKeys(redis, keyPrefix);
      await closeRedis(redis);
      const left = await openConnections(server, name);
      await server`drop database ${server(name)} with (force)`;
      await server.end();
      if (left.length > 0)
        throw new Error(`the file left connections to its database open: ${left.join('; ')}`);
    },
  };
}

/** The driver asks once per connection which types are arrays; no caller is to blame for that. */
const isOfDriver = (statement: string) => statement.includes('pg_catalog.pg_type');

async function deleteKeys(redis: RedisClient, prefix: string): Promise<void> {
  const keys = await redis.keys(`${prefix}:*`);
  if (keys.length > 0) await redis.del(...keys);
}

/** The server takes a moment to notice that a client is gone, so it is asked until nobody is left, for 2 s at most. */
async function openConnections(server: postgres.Sql, database: string): Promise<string[]> {
  const deadline = Date.now() + 2_000;
  for (;;) {
    const rows = await server<{ what: string }[]>`
      select application_name || ': ' || query as what from pg_stat_activity
      where datname = ${database} and backend_type = 'client backend'`;
    if (rows.length === 0 || Date.now() > deadline) return rows.map(row => row.what);
    await server`select pg_sleep(0.02)`;
  }
}
