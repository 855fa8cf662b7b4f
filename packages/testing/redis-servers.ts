import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { Redis } from 'ioredis';
import { inject } from 'vitest';

export type RedisServer = {
  readonly port: number;
  readonly url: string;
  /** Freezes or thaws the process (SIGSTOP, SIGCONT). */
  signal(name: 'SIGSTOP' | 'SIGCONT'): void;
  /** Kills it as `kill -9` would; data and loaded scripts are gone. */
  kill(): Promise<void>;
  /** Starts it again on the same port and waits until it answers. */
  restart(): Promise<void>;
  stop(): Promise<void>;
};

/** Waits for a condition by asking for it every 20 ms; the test's own limit ends it. */
export async function until(condition: () => Promise<boolean> | boolean): Promise<void> {
  while (!(await condition())) await delay(20);
}

/** Asks by a connection of its own, without the policy under test. */
export async function ask<T>(port: number, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis({ port, host: '127.0.0.1', retryStrategy: () => null, lazyConnect: true });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}

async function launch(port: number, folder: string, more: readonly string[]): Promise<ChildProcess> {
  const common = [
    '--bind',
    '127.0.0.1',
    '--save',
    '',
    '--appendonly',
    'no',
    '--dir',
    folder,
    '--loglevel',
    'warning',
  ];
  const { command, environment } = inject('redisProgram');
  const child = spawn(command, ['--port', String(port), ...common, ...more], {
    stdio: 'ignore',
    env: { ...process.env, ...environment },
  });
  const failed = once(child, 'exit').then(([code]) => {
    throw new Error(`The Redis server for the tests ended with ${code} at its start.`);
  });
  const ready = until(
    async () =>
      child.exitCode !== null ||
      ask(port, redis => redis.ping()).then(
        () => true,
        () => false,
      ),
  );
  await Promise.race([ready, failed]);
  failed.catch(() => undefined);
  return child;
}

/** A real server of this test's own on a free port of the loopback address. */
export async function startRedisServer(more: readonly string[] = []): Promise<RedisServer> {
  const port = await freePort();
  const folder = await mkdtemp(join(tmpdir(), 'stoa-redis-'));
  let child = await launch(port, folder, more);
  const onExit = () => child.kill('SIGKILL');
  process.once('exit', onExit);
  const kill = async () => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exited = once(child, 'exit');
    child.kill('SIGKILL');
    await exited;
  };
  return {
    port,
    url: `redis://127.0.0.1:${port}`,
    signal: name => void child.kill(name),
    kill,
    async restart() {
      await kill();
      child = await launch(port, folder, more);
    },
    async stop() {
      process.off('exit', onExit);
      await kill();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** Slots are dealt in equal thirds. */
const slotRanges = [
  [0, 5460],
  [5461, 10922],
  [10923, 16383],
] as const;

async function startMaster(): Promise<RedisServer> {
  const bus = await freePort();
  // One dead master must not close the others' slots, so that a test can tell them apart.
  const settings = [
    '--cluster-enabled',
    'yes',
    '--cluster-node-timeout',
    '500',
    '--cluster-port',
    String(bus),
  ];
  return startRedisServer([
    ...settings,
    '--cluster-require-full-coverage',
    'no',
    '--cluster-config-file',
    'nodes.conf',
  ]);
}

/** A cluster of three real masters that know each other and serve all slots. */
export async function startRedisCluster(): Promise<{ url: string; masters: RedisServer[] }> {
  const masters = await Promise.all(slotRanges.map(startMaster));
  const [first] = masters;
  if (first === undefined) throw new Error('The cluster has no master.');
  const busPort = (port: number) =>
    ask(port, async redis =>
      Number(/cluster-port\n(\d+)/.exec((await redis.config('GET', 'cluster-port')).join('\n'))?.[1]),
    );
  for (const [index, { port }] of masters.entries()) {
    const [from, to] = slotRanges[index] ?? [0, 0];
    await ask(port, redis => redis.cluster('ADDSLOTSRANGE', from, to));
    await ask(port, redis => redis.call('CLUSTER', 'SET-CONFIG-EPOCH', index + 1));
    if (port !== first.port) {
      const bus = await busPort(port);
      await ask(first.port, redis => redis.call('CLUSTER', 'MEET', '127.0.0.1', port, bus));
    }
  }
  const complete = async ({ port }: RedisServer) => {
    const info = await ask(port, redis => redis.cluster('INFO'));
    return ['cluster_state:ok', 'cluster_slots_ok:16384', 'cluster_known_nodes:3'].every(fact =>
      info.includes(fact),
    );
  };
  await until(async () => (await Promise.all(masters.map(complete))).every(Boolean));
  return { url: `redis-cluster://${masters.map(({ port }) => `127.0.0.1:${port}`).join(',')}`, masters };
}
