import { inTransaction } from '@stoa/postgres/transaction.ts';
import { closeRedis, connectRedis, type RedisClient } from '@stoa/redis/client.ts';
import { createLogger, silentLogger } from '@stoa/telemetry/logger.ts';
import { startTracing, withTraceparent } from '@stoa/telemetry/tracing.ts';
import { type RedisServer, startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { appendNext, buildWorld, change, source } from './fixture/world.ts';
import { createOutbox } from './outbox.ts';
import { createRelay, type Relay } from './relay.ts';
import { streamKeys } from './stream-keys.ts';

const stores = useStores();
let server: RedisServer;
let redis: RedisClient;
let keyPrefix = '';
let relays: Relay[] = [];
let wakes = 0;
const lines: string[] = [];
const log = createLogger({
  level: 'warn',
  name: 'test',
  destination: { write: line => void lines.push(line) },
});
const outbox = createOutbox({
  schema: source,
  onCommit: () => {
    wakes += 1;
    for (const relay of relays) relay.wake();
  },
});
const db = () => stores.postgres.db;

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
  wakes = 0;
  await stores.postgres.sql`truncate source.outbox, source.aggregate, source.outbox_consumer`;
  await stores.postgres.sql`update source.outbox_state set last_batch = 0`;
});
afterEach(async () => {
  await Promise.all(relays.map(relay => relay.stop()));
  relays = [];
});

function startRelay(options: { batchSize?: number } = {}): Relay {
  const relay = createRelay({ db: db(), redis, schema: source, keyPrefix, log, ...options });
  relays.push(relay);
  return relay;
}

interface Sent {
  readonly id: string;
  readonly aggregateId: string;
  readonly sequence: number;
}

async function sent(): Promise<(Sent & Record<string, unknown>)[]> {
  const entries = await redis.xrange(streamKeys(keyPrefix, source).stream, '-', '+');
  return entries.map(([id, fields]) => ({ ...JSON.parse(fields[1] ?? ''), id }));
}
const names = async () => (await sent()).map(event => `${event.aggregateId}${event.sequence}`);
const ids = async () => (await sent()).map(event => event.id);

describe('an event', () => {
  it('travels with everything it was given, under ids made of its batch', async () => {
    const tracing = startTracing({ serviceName: 'test' });
    const traceparent = '00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01';
    const occurredAt = new Date('2011-12-31T23:59:59.987Z');
    const price = { minor: '12', currency: 'USD' };
    const data = { variantId: 'v', productId: 'ü " \\ \u2028', previous: null, current: price };
    const event = { type: 'PriceChanged', aggregateId: 'v', sequence: 3, data } as const;
    await withTraceparent(traceparent, () =>
      inTransaction(db(), tx => outbox.append(tx, occurredAt, [event, { ...event, sequence: 4 }])),
    );
    await startRelay().drain();
    const wire = { ...event, version: 1, occurredAt: occurredAt.toISOString(), traceparent };
    expect(await sent()).toEqual([
      { ...wire, id: '1-1' },
      { ...wire, id: '1-2', sequence: 4 },
    ]);
    await tracing.stop();
  });

  it('whose transaction rolls back never travels', async () => {
    const work = inTransaction(db(), async tx => {
      await appendNext(tx, outbox, 'a');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    await startRelay().drain();
    expect(await names()).toEqual([]);
    expect(wakes).toBe(0);
  });

  it('wakes the relay by its commit', async () => {
    startRelay().start();
    await change(db(), outbox, ['a']);
    expect(wakes).toBe(1);
    await until(async () => (await names()).length === 1);
  });

  it('may hold text that Postgres cannot', async () => {
    const data = { accountId: 'a', email: null, name: 'x\0y\ud800' };
    const event = { type: 'UserRegistered', aggregateId: 'a', sequence: 1, data } as const;
    await inTransaction(db(), tx => outbox.append(tx, new Date(), [event]));
    await startRelay().drain();
    expect(await sent()).toMatchObject([{ data: { name: 'x\ufffdy\ufffd' } }]);
  });

  it('that is a document is refused with its size', async () => {
    const data = { accountId: 'a', email: null, name: 'x'.repeat(300_000) };
    const event = { type: 'UserRegistered', aggregateId: 'a', sequence: 1, data } as const;
    const work = inTransaction(db(), tx => outbox.append(tx, new Date(), [event]));
    await expect(work).rejects.toThrow(
      /UserRegistered of a takes 3\d{5} characters; an event may have 262144/,
    );
  });

  it('that repeats a sequence is refused: somebody has not taken the row lock', async () => {
    const data = { accountId: 'a', email: null, name: '' };
    const event = { type: 'UserRegistered', aggregateId: 'a', sequence: 1, data } as const;
    const work = inTransaction(db(), tx => outbox.append(tx, new Date(), [event, event]));
    await expect(work).rejects.toMatchObject({ cause: { constraint_name: 'outbox_sequence_once' } });
  });

  it('may be one of very many in a transaction', async () => {
    const events = Array.from({ length: 12_000 }, (_, index) => ({
      type: 'UserRegistered' as const,
      aggregateId: 'a',
      sequence: index + 1,
      data: { accountId: 'a', email: null, name: 'x'.repeat(200) },
    }));
    await inTransaction(db(), tx => outbox.append(tx, new Date(), events));
    await startRelay().drain();
    expect((await sent()).map(event => event.sequence)).toEqual(events.map(event => event.sequence));
  });
});

describe('batches', () => {
  it('end after so many events or so many bytes, and are numbered without gaps', async () => {
    for (const id of ['a', 'b', 'c', 'd', 'e']) await change(db(), outbox, [id]);
    const data = (name: string) => ({ accountId: 'f', email: null, name });
    const big = [1, 2, 3, 4, 5, 6, 7, 8].map(sequence => ({
      type: 'UserRegistered' as const,
      aggregateId: 'f',
      sequence,
      data: data('x'.repeat(200_000)),
    }));
    await inTransaction(db(), tx => outbox.append(tx, new Date(), big));
    await startRelay({ batchSize: 7 }).drain();
    // Six big ones pass a mebibyte; the first batch ends before, by its count.
    expect(await ids()).toEqual([
      ...['1-1', '1-2', '1-3', '1-4', '1-5', '1-6', '1-7'],
      ...['2-1', '2-2', '2-3', '2-4', '2-5', '2-6'],
    ]);
  });

  it('keep the order of an aggregate when transactions commit in another order than they appended', async () => {
    const relay = startRelay();
    const { promise: aWaits, resolve: aIsThere } = Promise.withResolvers<void>();
    const { promise: gate, resolve: open } = Promise.withResolvers<void>();
    const late = change(db(), outbox, ['a'], {
      between: () => {
        aIsThere();
        return gate;
      },
    });
    await aWaits;
    await change(db(), outbox, ['b']);
    const blocked = change(db(), outbox, ['a']);
    await change(db(), outbox, ['b']);
    await relay.drain();
    expect(await names()).toEqual(['b1', 'b2']);
    open();
    await Promise.all([late, blocked]);
    await change(db(), outbox, ['b']);
    await relay.drain();
    expect(await names()).toEqual(['b1', 'b2', 'a1', 'a2', 'b3']);
  });

  it('are published by several relays at once as by one', async () => {
    for (let index = 0; index < 3; index++) startRelay({ batchSize: 3 }).start();
    const writers = Array.from({ length: 6 }, async (_, writer) => {
      for (let round = 0; round < 20; round++)
        await change(db(), outbox, [`a${(writer + round) % 5}`, `b${writer}`]);
    });
    await Promise.all(writers);
    await Promise.all(relays.map(relay => relay.drain()));
    const all = await sent();
    expect(all).toHaveLength(240);
    for (const events of Map.groupBy(all, event => event.aggregateId).values())
      expect(events.map(event => event.sequence)).toEqual(events.map((_, index) => index + 1));
    const [row] = await stores.postgres.sql`select last_batch::int as last from source.outbox_state`;
    expect(new Set(all.map(event => event.id.split('-')[0])).size).toBe(row?.['last']);
  });
});

describe('when Redis', () => {
  it('has lost everything, it gets all of it back under the same ids', async () => {
    const relay = startRelay({ batchSize: 2 });
    for (const id of ['a', 'b', 'a', 'c', 'a']) await change(db(), outbox, [id]);
    await relay.drain();
    const [before, idsBefore] = [await names(), await ids()];
    await server.restart();
    await until(async () => (await redis.ping().catch(() => '')) === 'PONG');
    expect(await names()).toEqual([]);
    await change(db(), outbox, ['b']);
    await relay.drain();
    expect(await names()).toEqual([...before, 'b2']);
    expect((await ids()).slice(0, before.length)).toEqual(idsBefore);
    expect(lines.join()).toContain('Redis has lost events');
  });

  it('comes back with an older state, it gets what is missing', async () => {
    const relay = startRelay({ batchSize: 2 });
    for (const id of ['a', 'b', 'a']) await change(db(), outbox, [id]);
    await relay.drain();
    await redis.save();
    for (const id of ['a', 'c', 'a']) await change(db(), outbox, [id]);
    await relay.drain();
    const [before, idsBefore] = [await names(), await ids()];
    await server.restart();
    await until(async () => (await redis.ping().catch(() => '')) === 'PONG');
    expect((await names()).length).toBe(3);
    await relay.drain();
    expect(await names()).toEqual(before);
    expect(await ids()).toEqual(idsBefore);
    await redis.flushall();
    await redis.save();
  });

  it('has lost batches that nobody needs any more, the stream goes on from its number', async () => {
    const relay = startRelay();
    await change(db(), outbox, ['a']);
    await relay.drain();
    await stores.postgres.sql`delete from source.outbox`;
    await redis.flushall();
    await relay.drain();
    await relay.drain();
    expect(lines.filter(line => line.includes('Redis has lost events'))).toHaveLength(1);
    await change(db(), outbox, ['a']);
    await relay.drain();
    expect(await ids()).toEqual(['2-1']);
  });

  it('is away, nothing is lost and the loop goes on when it is back', async () => {
    const relay = startRelay();
    relay.start();
    await change(db(), outbox, ['a']);
    await until(async () => (await names()).length === 1);
    await server.kill();
    await change(db(), outbox, ['a']);
    await until(() => lines.some(line => line.includes('relay of source failed')));
    await server.restart();
    await until(async () => (await names().catch(() => [])).length === 2);
    expect(await ids()).toEqual(['1-1', '2-1']);
  });
});

describe('a publication that comes late', () => {
  it('changes nothing, whatever has happened since', async () => {
    const [slow, quick] = [startRelay(), startRelay()];
    await change(db(), outbox, ['a']);
    await slow.drain();
    const held = Promise.withResolvers<void>();
    const isHeld = Promise.withResolvers<void>();
    const hesitant = new Proxy(redis, {
      get(target, key) {
        const value: unknown = Reflect.get(target, key);
        if (typeof value !== 'function') return value;
        if (key !== 'evalsha') return value.bind(target);
        return async (...args: unknown[]) => {
          if (args.length > 5) {
            isHeld.resolve();
            await held.promise;
          }
          return value.apply(target, args);
        };
      },
    });
    const late = createRelay({ db: db(), redis: hesitant, schema: source, keyPrefix, log: silentLogger });
    await change(db(), outbox, ['a']);
    const lateDrain = late.drain();
    await isHeld.promise;
    await change(db(), outbox, ['a']);
    await quick.drain();
    expect(await names()).toEqual(['a1', 'a2', 'a3']);
    held.resolve();
    await lateDrain;
    expect(await names()).toEqual(['a1', 'a2', 'a3']);
  });
});

describe('when the database comes back older than', () => {
  it('the stream, what it still has goes out again under numbers beyond', async () => {
    const relay = startRelay();
    for (const id of ['a', 'a', 'b']) {
      await change(db(), outbox, [id]);
      await relay.drain();
    }
    await stores.postgres.sql`update source.outbox_state set last_batch = 1`;
    await stores.postgres.sql`delete from source.outbox where batch > 1`;
    await stores.postgres.sql`update source.aggregate set sequence = 1`;
    await change(db(), outbox, ['a']);
    await relay.drain();
    expect(await ids()).toEqual(['1-1', '2-1', '3-1', '4-1', '4-2']);
    expect((await names()).slice(-2)).toEqual(['a1', 'a2']);
    expect(lines.join()).toContain('the database has come back older');
  });

  it('a consumer, numbers go on beyond where that stands', async () => {
    const relay = startRelay();
    await redis.hset(streamKeys(keyPrefix, source).offsets, 'sink/ledger', `70-3 ${Date.now()}`);
    await change(db(), outbox, ['a']);
    await relay.drain();
    await relay.drain();
    expect((await ids()).at(-1)).toBe('71-1');
  });
});
