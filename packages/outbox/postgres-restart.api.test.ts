import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startPostgres } from '@stoa/host/environment/embedded-postgres.ts';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { connectPostgres } from '@stoa/postgres/database.ts';
import { duplicateForBlocking } from '@stoa/redis/client.ts';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { until } from '@stoa/testing/redis-servers.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, expect, it } from 'vitest';
import { createConsumer, longestWaitMs } from './consumer.ts';
import {
  buildWorld,
  change,
  countEffects,
  effectsOf,
  expectedEffects,
  recordingHandlers,
  sink,
  source,
} from './fixture/world.ts';
import { createOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';

const stores = useStores();
const folder = mkdtempSync(join(tmpdir(), 'stoa-postgres-restart-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

it('Postgres is stopped and started: nothing is lost, nothing comes twice, and the log says so once', async () => {
  const port = await freePort();
  const start = () =>
    startPostgres({
      ...{ directory: join(folder, 'data'), logDirectory: folder, port, log: () => undefined },
      settings: { fsync: 'off' },
    });
  let server = await start();
  const lines: string[] = [];
  const log = createLogger({
    level: 'info',
    name: 'test',
    destination: { write: line => void lines.push(line) },
  });
  const postgres = connectPostgres({ url: server.url, name: 'restarted', maxConnections: 8 });
  await buildWorld(postgres.sql);
  const around = { db: postgres.db, redis: stores.redis, keyPrefix: stores.keyPrefix, log };
  const relay = createRelay({ ...around, schema: source });
  const outbox = createOutbox({ schema: source, onCommit: relay.wake });
  const consumer = createConsumer({
    ...{ ...around, name: 'ledger', source, schema: sink, handlers: recordingHandlers('ledger') },
    blockingRedis: duplicateForBlocking(stores.redis, { purpose: 'restart', longestBlockMs: longestWaitMs }),
  });
  relay.start();
  consumer.start();
  let writing = true;
  const writers = Promise.all(
    ['a', 'b', 'c'].map(async id => {
      while (writing)
        await change(postgres.db, outbox, [id]).catch(() => new Promise(resolve => setTimeout(resolve, 20)));
    }),
  );
  const done = () => countEffects(postgres.sql, 'ledger').catch(() => 0);

  await until(async () => (await done()) > 20);
  await server.stop();
  await until(() => lines.filter(line => line.includes('failed; it will try again')).length === 2);
  server = await start();
  const before = await expectedEffects(postgres.sql);
  await until(async () => (await done()) > [...before.values()].flat().length);
  writing = false;
  await writers;
  const expected = await expectedEffects(postgres.sql);
  await until(async () => (await done()) >= [...expected.values()].flat().length);

  await Promise.all([relay.stop(), consumer.stop()]);
  expect(await effectsOf(postgres.sql, 'ledger')).toEqual(expected);
  expect(lines.filter(line => line.includes('failed; it will try again'))).toHaveLength(2);
  await postgres.close();
  await server.stop();
}, 120_000);
