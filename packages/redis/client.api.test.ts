import { freePort } from '@stoa/host/environment/free-port.ts';
import { createLogger, silentLogger } from '@stoa/telemetry/logger.ts';
import { ask, type RedisServer, startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import {
  type ConnectOptions,
  closeRedis,
  connectRedis,
  duplicateForBlocking,
  pingRedis,
  type RedisClient,
} from './client.ts';
import { asRedisUnavailable } from './unavailable.ts';

let server: RedisServer;
beforeAll(async () => {
  server = await startRedisServer();
});
afterAll(() => server.stop());

const clients: RedisClient[] = [];
afterEach(async () => {
  await Promise.all(clients.splice(0).map(client => closeRedis(client)));
});

function connect(options: Partial<ConnectOptions> = {}): RedisClient {
  const client = connectRedis({
    url: server.url,
    name: 'test',
    log: silentLogger,
    commandTimeoutMs: 500,
    ...options,
  });
  clients.push(client);
  return client;
}

function block(client: RedisClient, longestBlockMs: number): RedisClient {
  const reader = duplicateForBlocking(client, { purpose: 'reader', longestBlockMs });
  clients.push(reader);
  return reader;
}

/** Whether the failed command may have run; throws if it did not fail for want of Redis. */
async function failure(work: Promise<unknown>): Promise<{ mayHaveRun: boolean }> {
  const error = await work.then(
    () => new Error('it succeeded'),
    (reason: unknown) => reason,
  );
  const unavailable = asRedisUnavailable(error);
  if (unavailable === undefined) throw error;
  return { mayHaveRun: unavailable.mayHaveRun };
}

const recovered = (client: RedisClient) =>
  until(() =>
    pingRedis(client).then(
      () => true,
      () => false,
    ),
  );
const clientNames = () =>
  ask(server.port, async redis =>
    [...String(await redis.client('LIST')).matchAll(/ name=(\S+)/g)].map(m => m[1]),
  );

describe('a connection', () => {
  it('takes commands before it stands', async () => {
    const client = connect();
    await client.set('early', '1');
    expect(await client.get('early')).toBe('1');
  });

  it('carries its name and ends with closeRedis', async () => {
    const client = connect({ name: 'orders-7' });
    await pingRedis(client);
    expect(await clientNames()).toContain('orders-7');
    await closeRedis(client);
    await closeRedis(client);
    await until(async () => !(await clientNames()).includes('orders-7'));
    await expect(client.get('a')).rejects.toThrow('Connection is closed.');
  });

  it('sends what one turn of the event loop asks in one batch', async () => {
    const client = connect();
    await pingRedis(client);
    const reads = async () =>
      Number(/total_reads_processed:(\d+)/.exec(await ask(server.port, redis => redis.info('stats')))?.[1]);
    const before = await reads();
    await Promise.all(Array.from({ length: 500 }, () => client.get('early')));
    expect((await reads()) - before).toBeLessThan(50);
  });

  it('finishes the commands already given when it is closed', async () => {
    const client = connect();
    await pingRedis(client);
    const given = Array.from({ length: 100 }, () => client.incr('counted'));
    await closeRedis(client);
    await Promise.all(given);
    expect(await ask(server.port, redis => redis.get('counted'))).toBe('100');
  });

  it('passes on what Redis itself refuses', async () => {
    const client = connect();
    await client.set('text', 'x');
    const error = await client.incr('text').catch((reason: unknown) => reason);
    expect(error).toMatchObject({ message: expect.stringContaining('not an integer') });
    expect(asRedisUnavailable(error)).toBeUndefined();
  });
});

describe('when nothing listens at the address', () => {
  it('commands fail, readiness fails, and closing works', async () => {
    const client = connect({ url: `redis://127.0.0.1:${await freePort()}` });
    await failure(client.get('a'));
    await failure(pingRedis(client));
    await closeRedis(client);
  });
});

describe('when the server is killed', () => {
  it('commands fail at once as not run and work again by themselves after its restart', async () => {
    const client = connect();
    await client.set('a', '1');
    await server.kill();
    await until(() => client.status !== 'ready');
    expect(await failure(client.set('a', '2'))).toEqual({ mayHaveRun: false });
    expect(await failure(Promise.all([client.get('a'), client.get('b')]))).toEqual({ mayHaveRun: false });
    expect(await failure(client.info())).toEqual({ mayHaveRun: false });
    await server.restart();
    await recovered(client);
    expect(await client.set('a', '3')).toBe('OK');
  });

  it('what was in flight fails as perhaps run and is not sent a second time', async () => {
    const client = connect({ commandTimeoutMs: 20_000 });
    await client.set('units', '5');
    server.signal('SIGSTOP');
    const inFlight = failure(client.decr('units'));
    await until(() => client.autoPipelineQueueSize === 0);
    await server.kill();
    await server.restart();
    expect(await inFlight).toEqual({ mayHaveRun: true });
    await recovered(client);
    expect(await client.get('units')).toBeNull();
  });

  it('closing ends everything at once, even what waits for the next attempt to connect', async () => {
    const client = connect();
    const reader = block(client, 1_000);
    await Promise.all([pingRedis(client), reader.ping()]);
    await server.kill();
    await until(() => client.status === 'reconnecting' && reader.status === 'reconnecting');
    const waiting = failure(reader.xread('STREAMS', 'stream', '0'));
    await Promise.all([client, reader].map(each => closeRedis(each, { withinMs: 3_600_000 })));
    await waiting;
    expect([client.status, reader.status]).toEqual(['end', 'end']);
    await server.restart();
  });

  it('subscriptions come back', async () => {
    const subscriber = block(connect(), 1_000);
    await subscriber.subscribe('news');
    const heard: string[] = [];
    subscriber.on('message', (_: string, message: string) => void heard.push(message));
    await server.kill();
    await server.restart();
    const channels = () => ask(server.port, redis => redis.pubsub('CHANNELS'));
    await until(async () => (await channels()).includes('news'));
    await ask(server.port, redis => redis.publish('news', 'again'));
    await until(() => heard.includes('again'));
  });

  it('says so once, and once that it is back, without the password', async () => {
    const lines: string[] = [];
    const log = createLogger({
      level: 'info',
      name: 'x',
      destination: { write: line => void lines.push(line) },
    });
    const client = connect({ log, url: server.url.replace('//', '//default:planted@') });
    await pingRedis(client).catch(() => undefined);
    lines.length = 0;
    await server.kill();
    let attempts = 0;
    client.on('error', () => {
      attempts += 1;
    });
    await until(() => attempts > 3);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('Redis is not reachable');
    await server.restart();
    await recovered(client);
    expect(lines).toHaveLength(2);
    expect(lines[1]).toContain('Redis is back');
    expect(lines.join()).not.toContain('planted');
  });
});

describe('when the server hangs', () => {
  it('commands are given up, the connection is replaced, and the client recovers', async () => {
    const client = connect({ commandTimeoutMs: 200 });
    await pingRedis(client);
    const before = await client.client('ID');
    server.signal('SIGSTOP');
    try {
      expect(await failure(client.get('a'))).toEqual({ mayHaveRun: true });
      expect(await failure(pingRedis(client, { withinMs: 100 }))).toEqual({ mayHaveRun: true });
      await until(() => client.status !== 'ready');
    } finally {
      server.signal('SIGCONT');
    }
    await recovered(client);
    expect(await client.client('ID')).not.toBe(before);
  });

  it('closing does not wait for it', async () => {
    const client = connect();
    await pingRedis(client);
    server.signal('SIGSTOP');
    try {
      await closeRedis(client, { withinMs: 50 });
      await failure(client.get('a'));
    } finally {
      server.signal('SIGCONT');
    }
  });
});

describe('a connection for blocking commands', () => {
  it('waits longer than a command may take, under a name of its own, and holds nobody up', async () => {
    const client = connect({ commandTimeoutMs: 100 });
    const reader = block(client, 5_000);
    const read = reader.xread('BLOCK', 5_000, 'STREAMS', 'stream', '$');
    await until(async () => (await clientNames()).includes('test:reader'));
    await until(async () =>
      (await ask(server.port, redis => redis.info('clients'))).includes('blocked_clients:1'),
    );
    // Longer than the limit for commands has to pass before the read is answered.
    await ask(server.port, redis => redis.blpop('nothing', 0.3));
    await client.xadd('stream', '*', 'order', '42');
    expect(await read).toMatchObject([['stream', [[expect.any(String), ['order', '42']]]]]);
  });

  it('fails when the server dies and goes on with the next read', async () => {
    const reader = block(connect(), 5_000);
    const read = failure(reader.xread('BLOCK', 5_000, 'STREAMS', 'stream', '$'));
    await until(async () =>
      (await ask(server.port, redis => redis.info('clients'))).includes('blocked_clients:1'),
    );
    await server.kill();
    expect(await read).toEqual({ mayHaveRun: true });
    let attempts = 0;
    reader.on('reconnecting', () => {
      attempts += 1;
    });
    // A reader's loop follows the attempts to connect instead of spinning.
    for (let turn = 0; turn < 3; turn += 1) await failure(reader.xread('STREAMS', 'stream', '0'));
    expect(attempts).toBeGreaterThanOrEqual(2);
    await server.restart();
    await until(() =>
      reader.xread('STREAMS', 'stream', '0').then(
        reply => reply === null,
        () => false,
      ),
    );
  });

  it('notices a server that hangs', async () => {
    const reader = block(connect({ commandTimeoutMs: 100 }), 100);
    await reader.ping();
    server.signal('SIGSTOP');
    try {
      await failure(reader.xread('BLOCK', 100, 'STREAMS', 'stream', '$'));
    } finally {
      server.signal('SIGCONT');
    }
  });
});
