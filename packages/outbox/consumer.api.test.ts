import type { EventEnvelope } from '@stoa/contracts/events.ts';
import { connectPostgres, type Tx } from '@stoa/postgres/database.ts';
import { closeRedis, connectRedis, duplicateForBlocking, type RedisClient } from '@stoa/redis/client.ts';
import { createLogger, silentLogger } from '@stoa/telemetry/logger.ts';
import { type RedisServer, startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type Consumer, type ConsumerOptions, createConsumer, longestWaitMs } from './consumer.ts';
import {
  buildWorld,
  change,
  countEffects,
  effectsOf,
  expectedEffects,
  otherSource,
  recordingHandlers,
  sink,
  source,
} from './fixture/world.ts';
import { createOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';
import { streamKeys } from './stream-keys.ts';

const stores = useStores();
let server: RedisServer;
let redis: RedisClient;
let keyPrefix = '';
let consumers: Consumer[] = [];
const lines: string[] = [];
const destination = { write: (line: string) => void lines.push(line) };
const log = createLogger({ level: 'warn', name: 'test', destination });
const outbox = createOutbox({ schema: source, onCommit: () => undefined });
const db = () => stores.postgres.db;
const sql = (query: string) => stores.postgres.sql.unsafe(query);
beforeAll(async () => {
  server = await startRedisServer();
  redis = connectRedis({ url: server.url, name: 'test', log: silentLogger });
  await buildWorld(stores.postgres.sql);
});
afterAll(async () => {
  await closeRedis(redis);
  await server.stop();
});
beforeEach(async () => {
  keyPrefix = `p${Math.random()}`;
  lines.length = 0;
  for (const schema of [source, otherSource])
    await sql(`truncate ${schema}.outbox, ${schema}.aggregate, ${schema}.outbox_consumer;
      update ${schema}.outbox_state set last_batch = 0`);
  await sql('truncate sink.effect, sink.consumed_event, sink.consumer_offset, sink.parked_event');
});
afterEach(async () => {
  await Promise.all(consumers.map(consumer => consumer.stop()));
  consumers = [];
});

const relay = (schema = source) => createRelay({ db: db(), redis, schema, keyPrefix, log, batchSize: 5 });

function consumerOf(options: Partial<ConsumerOptions> = {}): Consumer {
  const name = options.name ?? 'ledger';
  const consumer = createConsumer({
    ...{ name, source, schema: sink, db: db(), redis, keyPrefix, log, attempts: 2 },
    blockingRedis: duplicateForBlocking(redis, { purpose: name, longestBlockMs: longestWaitMs }),
    handlers: recordingHandlers(name, options.source),
    ...options,
  });
  consumers.push(consumer);
  return consumer;
}

async function publish(...aggregateIds: string[]): Promise<void> {
  for (const id of aggregateIds) await change(db(), outbox, [id]);
  await relay().drain();
}

const effects = (consumer = 'ledger', of = source) => effectsOf(stores.postgres.sql, consumer, of);
const expected = (schema = source) => expectedEffects(stores.postgres.sql, schema);
const parked = async () =>
  (await sql('select aggregate_id as id from sink.parked_event order by arrival')).map(row => row['id']);
const addRaw = (id: string, text: string) => redis.xadd(streamKeys(keyPrefix, source).stream, id, 'e', text);

/** Handlers that fail for some events as long as they are in `failing`. */
function failingHandlers(failing: Set<string>) {
  const record = recordingHandlers('ledger').UserRegistered;
  return {
    UserRegistered: async (tx: Tx, event: EventEnvelope<'UserRegistered'>) => {
      await record?.(tx, event);
      if (failing.has(`${event.aggregateId}${event.sequence}`)) throw new Error('no such account');
    },
  };
}

/** Makes all that is parked due. */
const makeDue = () => sql('update sink.parked_event set next_attempt_at = now()');

describe('a consumer', () => {
  it('has every event once, in order per aggregate', async () => {
    await publish('a', 'b', 'a', 'c', 'b', 'a', 'a');
    const consumed: EventEnvelope[] = [];
    const consumer = consumerOf({ batchSize: 3, onConsumed: event => consumed.push(event) });
    await consumer.drain();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(consumed.map(event => `${event.aggregateId}${event.sequence}`)).toEqual([
      ...['a1', 'b1', 'a2', 'c1', 'b2', 'a3', 'a4'],
    ]);
  });

  it('hears of an event while it waits', async () => {
    const consumer = consumerOf();
    consumer.start();
    await until(async () => (await redis.info('clients')).includes('blocked_clients:1'));
    await publish('a');
    await until(async () => (await effects()).size === 1);
  });

  it('goes on from where it stood when it is started again', async () => {
    await publish('a', 'b');
    await consumerOf().drain();
    await publish('a', 'b');
    await consumerOf().drain();
    expect(await effects()).toEqual(await expected());
  });

  it('hears several sources, each from its own offset', async () => {
    const others = createOutbox({ schema: otherSource, onCommit: () => undefined });
    const [one, other] = [consumerOf(), consumerOf({ source: otherSource })];
    for (let round = 0; round < 3; round++) {
      await change(db(), others, ['a'], { schema: otherSource });
      await relay(otherSource).drain();
      await publish('a');
      await Promise.all([one.drain(), other.drain()]);
    }
    expect(await effects('ledger', source)).toEqual(new Map([['a', [1, 2, 3]]]));
    expect(await effects('ledger', otherSource)).toEqual(new Map([['a', [1, 2, 3]]]));
  });

  it('added later begins with what is left, and from then on nothing is let go before it', async () => {
    await publish('a', 'a', 'a');
    const first = consumerOf();
    await first.drain();
    const late = consumerOf({ name: 'latecomer' });
    await late.drain();
    expect(await effects('latecomer')).toEqual(new Map([['a', [1, 2, 3]]]));
    for (let round = 0; round < 4; round++) {
      await publish('a', 'b');
      await first.drain();
      await relay().drain();
    }
    await late.drain();
    expect(await effects('latecomer')).toEqual(await expected());
    expect(lines.join()).not.toContain('events are missing');
  });

  it('says so when events were dropped before it had them', async () => {
    const consumer = consumerOf();
    await publish('a');
    await consumer.drain();
    await publish('a');
    await redis.xtrim(streamKeys(keyPrefix, source).stream, 'MAXLEN', 0);
    await publish('a');
    await consumer.drain();
    expect(lines.join()).toContain('events are missing');
    expect(await effects()).toEqual(new Map([['a', [1, 3]]]));
  });

  it('takes an event that comes twice for one', async () => {
    await publish('a');
    const consumer = consumerOf();
    await consumer.drain();
    const [entry] = await redis.xrange(streamKeys(keyPrefix, source).stream, '-', '+');
    const text = entry?.[1][1] ?? '';
    await addRaw('2-1', text);
    await addRaw('2-2', text);
    await consumer.drain();
    await publish('a');
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
  });
});

describe('several processes of one consumer', () => {
  it('have each event once, in order', async () => {
    const many = Array.from({ length: 4 }, () => consumerOf({ batchSize: 4 }));
    for (const consumer of many) consumer.start();
    for (let round = 0; round < 10; round++) await publish('a', 'b', 'c', 'a');
    await Promise.all(many.map(consumer => consumer.drain()));
    expect(await effects()).toEqual(await expected());
    expect(lines.join()).not.toContain('events are missing');
  });

  it('take over when the active one hangs in a handler and its connection is ended', async () => {
    await publish('a', 'a', 'b');
    const hangs = Promise.withResolvers<void>();
    const wakesUp = Promise.withResolvers<void>();
    const record = recordingHandlers('ledger').UserRegistered;
    const frozen = consumerOf({
      handlers: {
        UserRegistered: async (tx, event) => {
          await record?.(tx, event);
          hangs.resolve();
          await wakesUp.promise;
        },
      },
    });
    frozen.start();
    await hangs.promise;
    const standby = consumerOf();
    standby.start();
    await sql(`select pg_terminate_backend(pid) from pg_stat_activity
      where state = 'idle in transaction' and datname = current_database()`);
    await until(async () => (await effects()).size === 2);
    wakesUp.resolve();
    await publish('b');
    await Promise.all([frozen.drain(), standby.drain()]);
    expect(await effects()).toEqual(await expected());
  });
});

describe('an event whose handler fails', () => {
  it('for a moment only is tried again', async () => {
    await publish('a', 'b');
    let failures = 0;
    const record = recordingHandlers('ledger').UserRegistered;
    const consumer = consumerOf({
      handlers: {
        UserRegistered: async (tx, event) => {
          await record?.(tx, event);
          failures += 1;
          if (failures < 3) throw new Error('not now');
        },
      },
    });
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toEqual([]);
  });

  it('is parked with those behind it, the others go on, and all come in order once it works', async () => {
    const failing = new Set(['a2']);
    let parkings = 0;
    const consumer = consumerOf({
      handlers: failingHandlers(failing),
      onParked: () => {
        parkings += 1;
      },
    });
    await publish('a', 'a', 'b', 'a', 'b');
    await consumer.drain();
    await publish('a', 'b');
    await consumer.drain();
    expect(await effects()).toEqual(
      new Map([
        ['a', [1]],
        ['b', [1, 2, 3]],
      ]),
    );
    expect(await parked()).toEqual(['a', 'a', 'a']);
    expect(parkings).toBe(1);
    await makeDue();
    await consumer.drain();
    expect(await parked()).toEqual(['a', 'a', 'a']);
    failing.clear();
    await makeDue();
    await publish('a');
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toEqual([]);
  });

  it('waits longer after each further failure, and those behind it do not fail in its place', async () => {
    const consumer = consumerOf({ handlers: failingHandlers(new Set(['a1'])) });
    await publish('a', 'a');
    await consumer.drain();
    for (let round = 0; round < 3; round++) {
      await makeDue();
      await consumer.drain();
    }
    const rows =
      await sql(`select attempts, error, extract(epoch from next_attempt_at - now())::float8 as wait
      from sink.parked_event order by arrival`);
    expect(rows.map(row => row['attempts'])).toEqual([3, 0]);
    expect(rows[0]).toMatchObject({ error: 'Error: no such account' });
    expect(rows[0]?.['wait']).toBeGreaterThan(2);
  });

  it('comes back by itself while the consumer runs', async () => {
    const failing = new Set(['a1']);
    const consumer = consumerOf({ handlers: failingHandlers(failing) });
    await publish('a', 'b');
    consumer.start();
    await until(async () => (await effects()).has('b'));
    failing.clear();
    await until(async () => (await effects()).has('a'));
  });

  it('leaves nothing of its effect and no memory of its id', async () => {
    await publish('a');
    await consumerOf({ handlers: failingHandlers(new Set(['a1'])) }).drain();
    expect(await effects()).toEqual(new Map());
    expect([...(await sql('select * from sink.consumed_event'))]).toEqual([]);
  });
});

describe('what is no event', () => {
  it.each([
    ['no JSON', '{"id": '],
    ['null', 'null'],
    ['NUL characters', 'x\0y'],
    ['an escaped NUL', '{"type":"UserRegistered","aggregateId":"\\u0000"}'],
    ['an endless id', JSON.stringify({ id: 'x'.repeat(9_000), aggregateId: 'y'.repeat(9_000) })],
    ['nothing', ''],
  ])('%s, is parked, and the others go on', async (_, text) => {
    await publish('a');
    await addRaw('2-1', text);
    const consumer = consumerOf();
    await consumer.drain();
    expect(await parked()).toHaveLength(1);
    await sql('update source.outbox_state set last_batch = 2');
    await publish('a');
    await makeDue();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toHaveLength(1);
  });

  it('a type that nobody cares for passes by, and so does one that nobody knows', async () => {
    await publish('a');
    const [entry] = await redis.xrange(streamKeys(keyPrefix, source).stream, '-', '+');
    const event = JSON.parse(entry?.[1][1] ?? '');
    await addRaw('2-1', JSON.stringify({ ...event, id: crypto.randomUUID(), type: 'MoonLanded' }));
    await addRaw('2-2', JSON.stringify({ ...event, id: crypto.randomUUID(), type: 'PriceChanged' }));
    const consumer = consumerOf();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toEqual([]);
    const [offset] = await sql('select last_id as id from sink.consumer_offset');
    expect(offset?.['id']).toBe('2-2');
  });
});

describe('when', () => {
  it('Redis is killed and comes back empty, everything has its effect once', async () => {
    const [carrier, consumer] = [relay(), consumerOf({ batchSize: 2 })];
    await publish('a', 'b', 'a');
    await consumer.drain();
    await publish('c', 'a', 'b');
    carrier.start();
    consumer.start();
    await server.kill();
    await change(db(), outbox, ['a', 'b', 'c']);
    await server.restart();
    await change(db(), outbox, ['a', 'b', 'c']);
    await until(async () => (await effects()).get('c')?.length === 3);
    await carrier.stop();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
  });

  it('Redis comes back with an older state, everything has its effect once', async () => {
    const [carrier, consumer] = [relay(), consumerOf({ batchSize: 2 })];
    await publish('a', 'b');
    await consumer.drain();
    await redis.save();
    await publish('a', 'b', 'a');
    await consumer.drain();
    await server.restart();
    await until(async () => (await redis.ping().catch(() => '')) === 'PONG');
    await change(db(), outbox, ['a', 'b', 'c']);
    await carrier.drain();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    await redis.flushall();
    await redis.save();
  });

  it('Redis is away, it stops at once', async () => {
    const alone = await startRedisServer();
    const client = connectRedis({ url: alone.url, name: 'alone', log: silentLogger });
    const consumer = consumerOf({
      redis: client,
      blockingRedis: duplicateForBlocking(client, { purpose: 'x', longestBlockMs: longestWaitMs }),
    });
    consumer.start();
    await until(async () => (await client.info('clients')).includes('blocked_clients:1'));
    await alone.kill();
    await until(() => client.status !== 'ready');
    await consumer.stop();
    await closeRedis(client);
    await alone.stop();
  });

  it('backends of Postgres are ended again and again, everything has its effect once', async () => {
    const watcher = connectPostgres({ url: stores.databaseUrl, name: 'watcher', maxConnections: 1 });
    const [carrier, consumer] = [relay(), consumerOf({ batchSize: 3 })];
    carrier.start();
    consumer.start();
    const write = (id: string) => change(db(), outbox, [id]).catch(() => undefined);
    const writers = Promise.all(
      ['a', 'b', 'c', 'd'].map(async id => {
        for (let count = 0; count < 60; count++) await write(id);
      }),
    );
    const done = () => countEffects(watcher.sql, 'ledger');
    for (let round = 0; round < 12; round++) {
      const before = await done();
      await until(async () => (await done()) > before);
      await watcher.sql`
        select pg_terminate_backend(pid) from pg_stat_activity
        where datname = current_database() and application_name = 'test'`;
    }
    await writers;
    const all = [...(await expectedEffects(watcher.sql)).values()].flat().length;
    await until(async () => (await done()) >= all);
    await carrier.stop();
    await consumer.stop();
    expect(await effectsOf(watcher.sql, 'ledger')).toEqual(await expectedEffects(watcher.sql));
    await watcher.close();
  });
});

it('ids are forgotten after thirty days', async () => {
  await publish('a', 'b');
  const consumer = consumerOf();
  await consumer.drain();
  await sql(
    "update sink.consumed_event set consumed_at = now() - interval '31 days' where event_id = (select min(event_id::text)::uuid from sink.consumed_event)",
  );
  const restarted = consumerOf();
  restarted.start();
  await until(async () => (await sql('select * from sink.consumed_event')).length === 1);
});
