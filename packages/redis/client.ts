import { isIP } from 'node:net';
import { setTimeout as delay } from 'node:timers/promises';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { Cluster, type ClusterOptions, Redis, type RedisOptions } from 'ioredis';
import { parseRedisAddress, type RedisAddress } from './address.ts';
import { asRedisUnavailable, RedisUnavailableError } from './unavailable.ts';

export type RedisClient = Redis | Cluster;

export type ConnectOptions = {
  /** `redis://…`, `rediss://…`, a list with commas or `redis-cluster://…`: see `parseRedisAddress`. */
  url: string;
  /** Shown by CLIENT LIST; letters, digits and `.:_-`. */
  name: string;
  log: Logger;
  /** A command without a reply is given up after this long. Scripts take microseconds, networks milliseconds. */
  commandTimeoutMs?: number;
};

const defaultCommandTimeoutMs = 1_500;
const reconnectCapMs = 2_000;

/** What differs between a connection for commands and one that may wait for its replies. */
type Patience = {
  commandTimeoutMs: number;
  /** Undefined: a command may take until the connection counts as dead. */
  commandLimitMs: number | undefined;
  silenceLimitMs: number;
  queueWhileAway: boolean;
  autoPipelining: boolean;
};

/** Doubles from 50 ms to 2 s; half of it is random so that a thousand clients do not come back in one wave. */
export function reconnectDelay(attempt: number, random: () => number = Math.random): number {
  const full = Math.min(reconnectCapMs, 50 * 2 ** Math.min(attempt - 1, 10));
  return Math.round(full / 2 + (full / 2) * random());
}

/** A replica that was a master a moment ago: the name of the server has a new owner, so connect anew. */
function isDemoted(error: Error): boolean {
  return /\bREADONLY\b/.test(error.message);
}

/**
 * A command is sent at most once. `maxRetriesPerRequest: 0` rejects what is in flight when a connection breaks
 * (by default ioredis sends it again, and a decrement might run twice).
 */
function connectionOptions({ tls, username, password }: RedisAddress, name: string, patience: Patience) {
  return {
    connectionName: name,
    username,
    password,
    ...(tls ? { tls: {} } : {}),
    connectTimeout: patience.commandTimeoutMs,
    commandTimeout: patience.commandLimitMs,
    socketTimeout: patience.silenceLimitMs,
    maxRetriesPerRequest: 0,
    reconnectOnError: isDemoted,
  } satisfies RedisOptions;
}

function openSingle(address: RedisAddress, name: string, patience: Patience): Redis {
  const [{ host, port }] = address.nodes;
  const client = new Redis({
    ...connectionOptions(address, name, patience),
    host,
    port,
    ...(address.tls ? { tls: isIP(host) > 0 ? {} : { servername: host } } : {}),
    db: address.db,
    enableAutoPipelining: patience.autoPipelining,
    retryStrategy: attempt => reconnectDelay(attempt),
  });
  if (!patience.queueWhileAway) client.once('ready', () => stopQueueing(client.options));
  return client;
}

/**
 * Until the first connection stands, commands wait for it, so that starting up needs no ceremony. From then on
 * they fail at once while Redis is away: a queued command would be sent after its caller has been told that it
 * failed.
 */
function stopQueueing(options: RedisOptions | ClusterOptions): void {
  options.enableOfflineQueue = false;
}

function openCluster(address: RedisAddress, name: string, patience: Patience): Cluster {
  const client = new Cluster([...address.nodes], {
    redisOptions: connectionOptions(address, name, patience),
    enableAutoPipelining: patience.autoPipelining,
    clusterRetryStrategy: attempt => reconnectDelay(attempt),
    // Its only use is to send what was in flight to a broken node again.
    retryDelayOnFailover: 0,
    // Managed clusters announce host names that their certificates are made out to.
    ...(address.tls ? { dnsLookup: (host, found) => found(null, host) } : {}),
  });
  if (!patience.queueWhileAway) client.once('ready', () => void whenNodesAnswer(client));
  return client;
}

/** Without a queue ioredis refuses what comes for a node while its connection is being made. */
async function whenNodesAnswer(client: Cluster): Promise<void> {
  await Promise.allSettled(client.nodes('master').map(node => node.ping()));
  stopQueueing(client.options);
}

/** One line when a node goes away and one when it is back, whatever the number of attempts between. */
function report(client: RedisClient, name: string, log: Logger): void {
  const away = new Set<string>();
  const lost = (error: unknown, node = 'redis') => {
    if (away.has(node)) return log.debug({ err: error, node, client: name }, 'Redis is still not reachable');
    away.add(node);
    log.error({ err: error, node, client: name }, 'Redis is not reachable, commands fail until it is back');
  };
  const back = (node: string) => {
    if (away.delete(node)) log.info({ node, client: name }, 'Redis is back');
  };
  client.on('error', (error: unknown) => lost(error));
  client.on('ready', () => back('redis'));
  if (client instanceof Redis) return;
  client.on('node error', (error: unknown, node: string) => lost(error, node));
  client.on('+node', (node: Redis) => {
    node.once('ready', () => back(`${node.options.host}:${node.options.port}`));
  });
}

const opened = new WeakMap<RedisClient, ConnectOptions>();

function open(options: ConnectOptions, patience: Patience): RedisClient {
  if (!/^[\w.:-]+$/.test(options.name)) {
    throw new Error(
      `A Redis connection's name consists of letters, digits and ".:_-", not "${options.name}".`,
    );
  }
  const address = parseRedisAddress(options.url);
  const client = (address.cluster ? openCluster : openSingle)(address, options.name, patience);
  report(client, options.name, options.log);
  opened.set(client, options);
  return client;
}

/**
 * A client for commands, connecting in the background and for ever. Each command is sent at most once and settles
 * within two times `commandTimeoutMs` (1.5 s by default); while Redis is away it fails at once. `asRedisUnavailable`
 * tells such a failure from an answer. Commands of one turn of the event loop travel together.
 */
export function connectRedis(options: ConnectOptions): RedisClient {
  const commandTimeoutMs = options.commandTimeoutMs ?? defaultCommandTimeoutMs;
  return open(options, {
    commandTimeoutMs,
    commandLimitMs: commandTimeoutMs,
    // A server that has been silent for two limits is not coming back on this connection.
    silenceLimitMs: 2 * commandTimeoutMs,
    queueWhileAway: false,
    autoPipelining: true,
  });
}

/**
 * A connection of its own for commands that wait, such as XREAD BLOCK, for at most `longestBlockMs`. While Redis is
 * away a command waits for the next attempt to connect (2 s at most) and fails with it, so that a reader's loop does
 * not spin. `purpose` is added to the name. Also for subscriptions, which come back after a reconnect.
 */
export function duplicateForBlocking(
  client: RedisClient,
  { purpose, longestBlockMs }: { purpose: string; longestBlockMs: number },
): RedisClient {
  const options = opened.get(client);
  if (options === undefined) throw new Error('Only a client made by connectRedis can be duplicated.');
  const commandTimeoutMs = options.commandTimeoutMs ?? defaultCommandTimeoutMs;
  const name = `${options.name}:${purpose}`;
  return open(
    { ...options, name },
    {
      commandTimeoutMs,
      commandLimitMs: undefined,
      silenceLimitMs: longestBlockMs + 2 * commandTimeoutMs,
      queueWhileAway: true,
      autoPipelining: false,
    },
  );
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  const limit = new AbortController();
  const late = delay(ms, undefined, { signal: limit.signal, ref: false }).then(() => {
    throw new RedisUnavailableError(true, new Error(`no answer within ${ms} ms`));
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    limit.abort();
    late.catch(() => undefined);
  }
}

async function answers(client: RedisClient): Promise<void> {
  await client.ping();
  if (client instanceof Redis) return;
  await Promise.all(client.nodes('master').map(node => node.ping()));
  const info = await client.cluster('INFO');
  if (!info.includes('cluster_state:ok'))
    throw new RedisUnavailableError(false, new Error('cluster_state is not ok'));
}

/** For readiness: resolves if Redis (of a cluster, all masters) answers in time, else a `RedisUnavailableError`. */
export async function pingRedis(
  client: RedisClient,
  { withinMs = 1_000 }: { withinMs?: number } = {},
): Promise<void> {
  try {
    await within(withinMs, answers(client));
  } catch (error) {
    throw asRedisUnavailable(error) ?? error;
  }
}

function hasEnded(client: RedisClient): boolean {
  return client.status === 'end';
}

async function drained(client: RedisClient, ended: Promise<void>): Promise<void> {
  while (client.autoPipelineQueueSize > 0) await delay(1);
  await client.quit();
  await ended;
}

/** Lets commands already given finish and closes; what has not finished after `withinMs` is cut off. */
export async function closeRedis(
  client: RedisClient,
  { withinMs = 2_000 }: { withinMs?: number } = {},
): Promise<void> {
  const ended = new Promise<void>(resolve => client.once('end', () => resolve()));
  const { status } = client;
  if (status === 'end') return;
  if (status === 'ready') await within(withinMs, drained(client, ended)).catch(() => undefined);
  if (hasEnded(client)) return;
  // Between two attempts ioredis would neither end nor reject what waits for the next one.
  if (status === 'reconnecting') client.connect().catch(() => undefined);
  client.disconnect();
  await within(withinMs, ended).catch(() => undefined);
}
