import { duplicateForBlocking } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Consumer, createConsumer, longestWaitMs } from './consumer.ts';
import { buildWorld, change, recordingHandlers, sink, source } from './fixture/world.ts';
import { createOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';
import { streamKeys } from './stream-keys.ts';

const stores = useStores();
let keyPrefix = '';
let consumers: Consumer[] = [];
const outbox = createOutbox({ schema: source, onCommit: () => undefined });
const sql = (query: string) => stores.postgres.sql.unsafe(query);
const keys = () => streamKeys(keyPrefix, source);
const aDay = 86_400_000;

beforeAll(() => buildWorld(stores.postgres.sql));
beforeEach(async () => {
  keyPrefix = `${stores.keyPrefix}:${Math.random()}`.replaceAll(':', '-');
  await sql(`truncate source.outbox, source.aggregate, source.outbox_consumer;
    update source.outbox_state set last_batch = 0;
    truncate sink.effect, sink.consumed_event, sink.consumer_offset, sink.parked_event`);
});
afterEach(async () => {
  await Promise.all(consumers.map(consumer => consumer.stop()));
  consumers = [];
  await stores.redis.del(keys().stream, keys().offsets);
});

const relay = createRelayOf;
function createRelayOf() {
  const { db } = stores.postgres;
  return createRelay({ db, redis: stores.redis, schema: source, keyPrefix, log: silentLogger });
}

function consumerOf(name: string): Consumer {
  const consumer = createConsumer({
    ...{ name, source, schema: sink, keyPrefix, db: stores.postgres.db, redis: stores.redis },
    blockingRedis: duplicateForBlocking(stores.redis, { purpose: name, longestBlockMs: longestWaitMs }),
    log: silentLogger,
    handlers: recordingHandlers(name),
  });
  consumers.push(consumer);
  return consumer;
}

/** One batch per call. */
async function publish(): Promise<void> {
  await change(stores.postgres.db, outbox, ['a', 'b']);
  await relay().drain();
}

/** The batches that Postgres and Redis still hold. */
async function kept(): Promise<{ postgres: number[]; redis: number[] }> {
  const rows = await sql('select distinct batch::int as batch from source.outbox order by 1');
  const entries = await stores.redis.xrange(keys().stream, '-', '+');
  const batches = entries.map(([id]) => Number(id.split('-')[0]));
  return { postgres: rows.map(row => row['batch']), redis: [...new Set(batches)] };
}
const both = (...batches: number[]) => ({ postgres: batches, redis: batches });

describe('batches are let go', () => {
  it('when every consumer is beyond them, and not before', async () => {
    const [quick, slow] = [consumerOf('quick'), consumerOf('slow')];
    await Promise.all([quick.drain(), slow.drain()]);
    for (let count = 0; count < 4; count++) await publish();
    await quick.drain();
    await relay().drain();
    expect(await kept()).toEqual(both(1, 2, 3, 4));
    await slow.drain();
    await relay().drain();
    // Of the last one nobody can tell by a number whether all of it was consumed.
    expect(await kept()).toEqual(both(4));
  });

  it('not when a consumer stands inside of them', async () => {
    await publish();
    await publish();
    await stores.redis.hset(keys().offsets, 'sink/half', `1-1 ${Date.now()}`);
    await relay().drain();
    expect(await kept()).toEqual(both(1, 2));
  });

  it('not while a consumer is known to Postgres alone, because Redis was wiped', async () => {
    const [quick, slow] = [consumerOf('quick'), consumerOf('slow')];
    await publish();
    await slow.drain();
    await publish();
    await relay().drain();
    await publish();
    await stores.redis.del(keys().stream, keys().offsets);
    await relay().drain();
    await quick.drain();
    await relay().drain();
    expect(await kept()).toEqual(both(1, 2, 3));
    await slow.drain();
    expect(
      [
        ...(await sql(
          "select sequence from sink.effect where consumer = 'slow' and aggregate_id = 'a' order by place",
        )),
      ].map(row => row['sequence']),
    ).toEqual([1, 2, 3]);
  });

  it('not when a new consumer has said where it stands between the look and the trimming', async () => {
    for (let count = 0; count < 3; count++) await publish();
    await consumerOf('quick').drain();
    const redis = new Proxy(stores.redis, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== 'hgetall') return value.bind(target);
        return async (...args: unknown[]) => {
          const reply: unknown = await value.apply(target, args);
          await target.hset(keys().offsets, 'sink/new', `0-0 ${Date.now()}`);
          return reply;
        };
      },
    });
    const { db } = stores.postgres;
    await createRelay({ db, redis, schema: source, keyPrefix, log: silentLogger }).drain();
    expect(await kept()).toEqual(both(1, 2, 3));
  });

  it('in any number at once', async () => {
    const consumer = consumerOf('quick');
    await consumer.drain();
    const small = createRelay({
      db: stores.postgres.db,
      redis: stores.redis,
      schema: source,
      keyPrefix,
      log: silentLogger,
      batchSize: 1,
    });
    for (let count = 0; count < 10; count++)
      await change(
        stores.postgres.db,
        outbox,
        Array.from({ length: 15 }, (_, index) => `a${index}`),
      );
    await small.drain();
    await consumer.drain();
    await small.drain();
    expect(await kept()).toEqual(both(150));
  });

  it('although a consumer that has been silent for a week does not have them', async () => {
    const silent = consumerOf('silent');
    await silent.drain();
    await relay().drain();
    for (let count = 0; count < 3; count++) await publish();
    await consumerOf('quick').drain();
    const longAgo = Date.now() - 8 * aDay;
    await stores.redis.hset(keys().offsets, 'sink/silent', `0-0 ${longAgo}`);
    await relay().drain();
    expect(await kept()).toEqual(both(1, 2, 3));
    await sql(
      "update source.outbox_consumer set seen_at = now() - interval '8 days' where consumer = 'sink/silent'",
    );
    await relay().drain();
    expect(await kept()).toEqual(both(3));
  });
});

describe('with no consumer at all, batches', () => {
  it('are kept for a day', async () => {
    for (let count = 0; count < 3; count++) await publish();
    await sql("update source.outbox set occurred_at = now() - interval '10 years'");
    await relay().drain();
    expect(await kept()).toEqual(both(1, 2, 3));
  });

  it('are let go after it', async () => {
    for (let count = 0; count < 3; count++) await publish();
    await sql("update source.outbox set appended_at = now() - interval '25 hours' where batch < 3");
    await relay().drain();
    expect(await kept()).toEqual(both(3));
  });
});

it('what has no number yet is never let go', async () => {
  await publish();
  await stores.redis.hset(keys().offsets, 'sink/quick', `1-2 ${Date.now()}`);
  await sql("update source.outbox set appended_at = now() - interval '9 days'");
  await change(stores.postgres.db, outbox, ['c']);
  await sql("update source.outbox set appended_at = now() - interval '9 days'");
  await relay().drain();
  expect((await kept()).postgres).toContain(2);
});
