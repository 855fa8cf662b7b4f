import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { ask, type RedisServer, startRedisCluster, until } from '@stoa/testing/redis-servers.ts';
import slotOf from 'cluster-key-slot';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRedis, connectRedis, duplicateForBlocking, pingRedis, type RedisClient } from './client.ts';
import { keySpace, type SlotKeys } from './keys.ts';
import { loadScript } from './lua.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-lua-'));
const lines: string[] = [];
const log = createLogger({ level: 'info', name: 'x', destination: { write: line => void lines.push(line) } });
let url: string;
let masters: RedisServer[];
let redis: RedisClient;
beforeAll(async () => {
  ({ url, masters } = await startRedisCluster());
  redis = connectRedis({ url, name: 'cluster', log });
});
afterAll(async () => {
  await closeRedis(redis);
  await Promise.all(masters.map(master => master.stop()));
  rmSync(folder, { recursive: true });
});

const path = join(folder, 'count.lua');
writeFileSync(
  path,
  `-- Purpose: count up twice
-- KEYS 2
--   one    integer
--   other  integer
-- ARGV 1
--   by     integer
-- Returns
--   {one, other}   the counts after
return {redis.call('INCRBY', KEYS[1], ARGV[1]), redis.call('INCRBY', KEYS[2], ARGV[1])}
`,
);
const count = loadScript(pathToFileURL(path), {
  keys: ['one', 'other'],
  args: ['by'],
  parse: reply => reply,
});
const space = keySpace('cluster-test', 'inventory');
const pair = (group: SlotKeys) => ({ one: group('one'), other: group('other') });
const thirdOf = (key: string) => (slotOf(key) <= 5460 ? 0 : slotOf(key) <= 10_922 ? 1 : 2);
/** A group of keys that the given master serves. */
function groupOn(master: number): SlotKeys {
  for (let id = 0; ; id += 1) {
    const group = space.slot('on', master, id);
    if (thirdOf(group()) === master) return group;
  }
}
const commandCount = async ({ port }: RedisServer, command: string) =>
  Number(
    new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(await ask(port, r => r.info('commandstats')))?.[1] ??
      0,
  );
const commandCounts = (command: string) => Promise.all(masters.map(master => commandCount(master, command)));
const shortly = (work: () => Promise<unknown>) =>
  until(() =>
    work().then(
      () => true,
      () => false,
    ),
  );

describe('a cluster', () => {
  it('is ready when all masters answer, and every connection carries the name', async () => {
    await pingRedis(redis, { withinMs: 5_000 });
    for (const { port } of masters) {
      expect(await ask(port, r => r.client('LIST'))).toContain('name=cluster ');
    }
  });

  it('runs a script on the node of its keys, whole once per node and by its hash from then on', async () => {
    for (const [master] of masters.entries()) {
      const keys = pair(groupOn(master));
      expect(await count.run(redis, keys, { by: 1 })).toEqual([1, 1]);
      expect(await count.run(redis, keys, { by: 2 })).toEqual([3, 3]);
    }
    expect(await commandCounts('eval')).toEqual([1, 1, 1]);
  });

  it('runs a burst over all nodes once per call, though the nodes forget the script', async () => {
    const groups = Array.from({ length: 60 }, (_, id) => space.slot('burst', id));
    const burst = () =>
      Promise.all(groups.flatMap(group => [1, 2, 3].map(by => count.run(redis, pair(group), { by }))));
    await burst();
    await Promise.all(masters.map(({ port }) => ask(port, r => r.script('FLUSH', 'SYNC'))));
    await burst();
    expect(new Set(groups.map(group => thirdOf(group()))).size).toBe(3);
    expect(await Promise.all(groups.map(group => redis.get(group('one'))))).toEqual(groups.map(() => '12'));
  });

  it('refuses keys of different slots before anything is sent', async () => {
    const before = await commandCounts('evalsha');
    await expect(
      count.run(redis, { one: groupOn(0)('a'), other: groupOn(1)('a') }, { by: 1 }),
    ).rejects.toThrow('count.lua: the keys');
    expect(await commandCounts('evalsha')).toEqual(before);
  });

  it('takes a burst on a connection that is just being made', async () => {
    const fresh = connectRedis({ url, name: 'fresh', log });
    try {
      await Promise.all(Array.from({ length: 300 }, (_, id) => fresh.set(space.slot('fresh', id)(), id)));
      for (let round = 0; round < 20; round += 1) {
        await Promise.all(Array.from({ length: 300 }, (_, id) => fresh.get(space.slot('fresh', id)())));
      }
    } finally {
      await closeRedis(fresh);
    }
    expect(fresh.status).toBe('end');
    const names = await Promise.all(masters.map(({ port }) => ask(port, r => r.client('LIST'))));
    expect(names.join()).not.toContain('name=fresh');
  });

  it('takes transactions for nodes whose connections are still being made', async () => {
    const fresh = connectRedis({ url, name: 'fresh', log });
    const groups = Array.from({ length: 30 }, (_, id) => space.slot('transaction', id)());
    try {
      await new Promise(resolve => fresh.once('ready', resolve));
      const replies = await Promise.all(groups.map(key => fresh.multi().incr(key).exec()));
      expect(replies).toEqual(groups.map(() => [[null, 1]]));
    } finally {
      await closeRedis(fresh);
    }
  });

  it('sends what one turn of the event loop asks in one batch per node', async () => {
    const reads = async ({ port }: RedisServer) =>
      Number(/total_reads_processed:(\d+)/.exec(await ask(port, r => r.info('stats')))?.[1]);
    const before = await Promise.all(masters.map(reads));
    await Promise.all(Array.from({ length: 600 }, (_, id) => redis.get(space.slot('batch', id)())));
    const after = await Promise.all(masters.map(reads));
    for (const [index, count] of after.entries()) expect(count - (before[index] ?? 0)).toBeLessThan(100);
  });

  it('serves blocking reads beside the commands', async () => {
    const reader = duplicateForBlocking(redis, { purpose: 'reader', longestBlockMs: 5_000 });
    const stream = groupOn(2)('stream');
    try {
      const read = reader.xread('BLOCK', 5_000, 'STREAMS', stream, '0');
      await redis.xadd(stream, '*', 'order', '42');
      expect(await read).toMatchObject([[stream, [[expect.any(String), ['order', '42']]]]]);
    } finally {
      await closeRedis(reader);
    }
  });

  it('loses one master: its keys fail at once, the others work, and it comes back by itself', async () => {
    const [lost, kept] = [pair(groupOn(0)), pair(groupOn(1))];
    await masters[0]?.kill();
    const unavailable = { name: 'RedisUnavailableError' };
    await expect(count.run(redis, lost, { by: 1 })).rejects.toMatchObject(unavailable);
    const both = await Promise.allSettled([
      count.run(redis, lost, { by: 1 }),
      count.run(redis, kept, { by: 1 }),
    ]);
    expect(both).toMatchObject([{ status: 'rejected', reason: unavailable }, { status: 'fulfilled' }]);
    expect(lines.join()).toContain('Redis is not reachable');
    await masters[0]?.restart();
    await shortly(() => count.run(redis, lost, { by: 1 }));
    await shortly(() => pingRedis(redis));
    await until(() => lines.join().includes('Redis is back'));
  });

  it('does not send a second time what was in flight to a master that died', async () => {
    const patient = connectRedis({ url, name: 'patient', log, commandTimeoutMs: 20_000 });
    const keys = pair(groupOn(2));
    try {
      await shortly(() => pingRedis(patient));
      await count.run(patient, keys, { by: 1 });
      masters[2]?.signal('SIGSTOP');
      const inFlight = expect(count.run(patient, keys, { by: 1 })).rejects.toMatchObject({
        mayHaveRun: true,
      });
      await until(() => patient.autoPipelineQueueSize === 0);
      await masters[2]?.restart();
      await inFlight;
      await shortly(() => patient.get(keys.one));
      expect(await patient.get(keys.one)).toBeNull();
    } finally {
      await closeRedis(patient);
    }
  });

  it('is not ready while most masters are gone, though the last one answers', async () => {
    await Promise.all(masters.slice(1).map(master => master.kill()));
    const reason = () =>
      pingRedis(redis).then(
        () => undefined,
        (error: Error) => error.cause,
      );
    await until(async () => String(await reason()).includes('cluster_state'));
    await Promise.all(masters.slice(1).map(master => master.restart()));
    await shortly(() => pingRedis(redis));
  });

  it('is lost as a whole: commands fail at once, and it comes back by itself', async () => {
    const keys = pair(groupOn(1));
    await Promise.all(masters.map(master => master.kill()));
    await until(() => redis.status !== 'ready');
    await expect(count.run(redis, keys, { by: 1 })).rejects.toMatchObject({ name: 'RedisUnavailableError' });
    await expect(pingRedis(redis)).rejects.toMatchObject({ name: 'RedisUnavailableError' });
    await Promise.all(masters.map(master => master.restart()));
    await shortly(() => count.run(redis, keys, { by: 1 }));
  });
});
