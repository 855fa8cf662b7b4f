import { closeRedis, connectRedis, duplicateForBlocking, type RedisClient } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createConsumer, longestWaitMs } from './consumer.ts';
import type { Death } from './fixture/die.ts';
import { startProcess } from './fixture/processes.ts';
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
import type { Handlers } from './handle-event.ts';
import { createOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';
import { streamKeys } from './stream-keys.ts';

const stores = useStores();
const consumerName = 'ledger';
const outbox = createOutbox({ schema: source, onCommit: () => undefined });
const sql = (query: string) => stores.postgres.sql.unsafe(query);
let redis: RedisClient;

beforeAll(async () => {
  await buildWorld(stores.postgres.sql);
  redis = connectRedis({ url: stores.redisUrl, name: 'survivor', log: silentLogger });
});
afterAll(() => closeRedis(redis));
beforeEach(async () => {
  const keys = streamKeys(stores.keyPrefix, source);
  await redis.del(keys.stream, keys.offsets);
  await sql(`truncate source.outbox, source.aggregate, source.outbox_consumer;
    update source.outbox_state set last_batch = 0;
    truncate sink.effect, sink.consumed_event, sink.consumer_offset, sink.parked_event`);
});

const surroundings = () => ({
  ...{ db: stores.postgres.db, redis, keyPrefix: stores.keyPrefix, log: silentLogger },
});
const task = (death: Death) => ({
  ...{ databaseUrl: stores.databaseUrl, redisUrl: stores.redisUrl, keyPrefix: stores.keyPrefix, death },
});
const write = async () => {
  for (const ids of [['a', 'b'], ['a'], ['c', 'a'], ['b']]) await change(stores.postgres.db, outbox, ids);
};

/** What the survivors do: carry and consume all there is. */
async function carryOn(): Promise<void> {
  await createRelay({ ...surroundings(), schema: source }).drain();
  const consumer = createConsumer({
    ...{ ...surroundings(), name: consumerName, source, schema: sink },
    blockingRedis: duplicateForBlocking(redis, { purpose: 'survivor', longestBlockMs: longestWaitMs }),
    handlers: recordingHandlers(consumerName),
  });
  await consumer.drain();
  await consumer.stop();
}

async function facts() {
  const [row] = await sql(`select
    (select count(*)::int from source.outbox where batch is not null) as numbered,
    (select last_id from sink.consumer_offset) as offset,
    (select count(*)::int from sink.consumed_event) as remembered`);
  const stream = await redis.xlen(streamKeys(stores.keyPrefix, source).stream);
  const reports = await redis.hvals(streamKeys(stores.keyPrefix, source).offsets);
  return { ...row, stream, effects: await countEffects(stores.postgres.sql, consumerName), reports };
}

describe.each<[Death, Record<string, unknown>]>([
  ['before the numbers are committed', { numbered: 0, stream: 0 }],
  ['before the batch goes to Redis', { numbered: 6, stream: 0 }],
  ['after the batch went to Redis', { numbered: 6, stream: 6 }],
])('a relay that dies %s', (death, left) => {
  it('leaves nothing undone and does nothing twice', async () => {
    await write();
    const relay = await startProcess('relay', task(death));
    expect(await relay.ended).toBe('SIGKILL');
    expect(await facts()).toMatchObject(left);
    await write();
    await carryOn();
    expect(await effectsOf(stores.postgres.sql, consumerName)).toEqual(
      await expectedEffects(stores.postgres.sql),
    );
    expect(await facts()).toMatchObject({ numbered: 12, stream: 12 });
  });
});

describe.each<[Death, Record<string, unknown>]>([
  ['between effect and commit', { effects: 0, remembered: 0, offset: '0-0' }],
  ['between commit and report', { effects: 6, remembered: 6, offset: '1-6' }],
])('a consumer that dies %s', (death, left) => {
  it('leaves nothing undone and does nothing twice', async () => {
    await write();
    await createRelay({ ...surroundings(), schema: source }).drain();
    const consumer = await startProcess('consumer', task(death));
    expect(await consumer.ended).toBe('SIGKILL');
    expect(await facts()).toMatchObject({ ...left, reports: [expect.stringContaining('0-0 ')] });
    await write();
    await carryOn();
    expect(await effectsOf(stores.postgres.sql, consumerName)).toEqual(
      await expectedEffects(stores.postgres.sql),
    );
  });
});

it('a relay that dies, and Redis forgetting what it was given meanwhile, cannot hide an event', async () => {
  await write();
  const relay = await startProcess('relay', task('after the batch went to Redis'));
  expect(await relay.ended).toBe('SIGKILL');
  const half = createConsumer({
    ...{ ...surroundings(), name: consumerName, source, schema: sink, batchSize: 4 },
    blockingRedis: duplicateForBlocking(redis, { purpose: 'half', longestBlockMs: longestWaitMs }),
    handlers: recordingHandlers(consumerName),
  });
  half.start();
  await expect.poll(() => countEffects(stores.postgres.sql, consumerName)).toBe(6);
  await half.stop();
  await redis.del(streamKeys(stores.keyPrefix, source).stream);
  await write();
  await carryOn();
  expect(await effectsOf(stores.postgres.sql, consumerName)).toEqual(
    await expectedEffects(stores.postgres.sql),
  );
});

it('a consumer that hangs holds up nobody who stands by: they wait for no lock and can be stopped', async () => {
  await write();
  await createRelay({ ...surroundings(), schema: source }).drain();
  const hangs = Promise.withResolvers<void>();
  const wakesUp = Promise.withResolvers<void>();
  const record = recordingHandlers(consumerName).UserRegistered;
  const consumerOf = (handlers: Handlers) =>
    createConsumer({
      ...{ ...surroundings(), name: consumerName, source, schema: sink, handlers },
      blockingRedis: duplicateForBlocking(redis, { purpose: 'standby', longestBlockMs: longestWaitMs }),
    });
  const frozen = consumerOf({
    UserRegistered: async (tx, event) => {
      await record?.(tx, event);
      hangs.resolve();
      await wakesUp.promise;
    },
  });
  frozen.start();
  await hangs.promise;
  const standby = consumerOf(recordingHandlers(consumerName));
  standby.start();
  // Stopping waits for the turn under way, in which it has found the place taken.
  await standby.stop();
  wakesUp.resolve();
  await frozen.drain();
  await frozen.stop();
  expect(await effectsOf(stores.postgres.sql, consumerName)).toEqual(
    await expectedEffects(stores.postgres.sql),
  );
});
