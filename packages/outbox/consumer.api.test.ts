import type { EventEnvelope } from '@stoa/contracts/events.ts';
import { connectPostgres } from '@stoa/postgres/database.ts';
import { closeRedis, connectRedis, duplicateForBlocking } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { describe, expect, it } from 'vitest';
import { longestWaitMs } from './consumer.ts';
import { useConsumers } from './fixture/consumers.ts';
import {
  change,
  countEffects,
  effectsOf,
  expectedEffects,
  otherSource,
  recordingHandlers,
  source,
} from './fixture/world.ts';
import { createOutbox } from './outbox.ts';
import { streamKeys } from './stream-keys.ts';

const {
  stores,
  lines,
  outbox,
  db,
  sql,
  relay,
  consumerOf,
  redis,
  server,
  keyPrefix,
  publish,
  effects,
  expected,
  parked,
  addRaw,
} = useConsumers();

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
    await until(async () => (await redis().info('clients')).includes('blocked_clients:1'));
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
    await redis().xtrim(streamKeys(keyPrefix(), source).stream, 'MAXLEN', 0);
    await publish('a');
    await consumer.drain();
    expect(lines.join()).toContain('events are missing');
    expect(await effects()).toEqual(new Map([['a', [1, 3]]]));
  });

  it('takes an event that comes twice for one', async () => {
    await publish('a');
    const consumer = consumerOf();
    await consumer.drain();
    const [entry] = await redis().xrange(streamKeys(keyPrefix(), source).stream, '-', '+');
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
    await sql('update sink.parked_event set next_attempt_at = now()');
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toHaveLength(1);
  });

  it('a type that nobody cares for passes by, and so does one that nobody knows', async () => {
    await publish('a');
    const [entry] = await redis().xrange(streamKeys(keyPrefix(), source).stream, '-', '+');
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
    await server().kill();
    await change(db(), outbox, ['a', 'b', 'c']);
    await server().restart();
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
    await redis().save();
    await publish('a', 'b', 'a');
    await consumer.drain();
    await server().restart();
    await until(
      async () =>
        (await redis()
          .ping()
          .catch(() => '')) === 'PONG',
    );
    await change(db(), outbox, ['a', 'b', 'c']);
    await carrier.drain();
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    await redis().flushall();
    await redis().save();
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
  await restarted.start();
  await until(async () => (await sql('select * from sink.consumed_event')).length === 1);
});
