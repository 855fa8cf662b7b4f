import { type RedisServer, startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { type Process, startProcess } from './fixture/processes.ts';
import { buildWorld, change, countEffects, effectsOf, expectedEffects, source } from './fixture/world.ts';
import { createOutbox } from './outbox.ts';

const stores = useStores();
let redis: RedisServer;
let running: Process[] = [];
beforeAll(async () => {
  redis = await startRedisServer();
  await buildWorld(stores.postgres.sql);
});
afterAll(async () => {
  await Promise.all(running.map(process => process.kill()));
  await redis.stop();
});

const seed = 20_251_120;
const aggregates = 50;
const writers = 4;
const fewestEvents = 2_000;
const kills = 9;
/** The writers wait when they are so far ahead, so that every kill meets work. */
const mostAhead = 400;

/** The same numbers between 0 and 1 for the same seed (a linear congruential generator). */
function dice(start: number): () => number {
  let state = start;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}

const done = () => countEffects(stores.postgres.sql, 'ledger');

it('two relays and three consumers, killed and restarted at random, do everything once and in order', async () => {
  const random = dice(seed);
  const task = { databaseUrl: stores.databaseUrl, redisUrl: redis.url, keyPrefix: stores.keyPrefix };
  const start = (kind: Process['kind']) => startProcess(kind, task);
  const kinds = ['relay', 'relay', 'consumer', 'consumer', 'consumer'] as const;
  running = await Promise.all(kinds.map(start));

  let written = 0;
  let isOver = false;
  const write = async (dice: () => number) => {
    const outbox = createOutbox({ schema: source, onCommit: () => undefined });
    while (!isOver || written < fewestEvents) {
      const ids = Array.from(
        { length: 1 + Math.floor(dice() * 3) },
        () => `a${Math.floor(dice() * aggregates)}`,
      );
      const distinct = [...new Set(ids)].sort();
      await change(stores.postgres.db, outbox, distinct);
      written += distinct.length;
      if (written % 20 === 0) await until(async () => isOver || written - (await done()) < mostAhead);
    }
  };
  const writing = Promise.all(Array.from({ length: writers }, (_, index) => write(dice(seed + index))));

  for (let kill = 0; kill < kills; kill++) {
    const before = await done();
    await until(async () => (await done()) > before);
    const victim = Math.floor(random() * running.length);
    await running[victim]?.kill();
    if (kill === 3) await redis.restart();
    if (kill === 6)
      await stores.postgres.sql`
        select pg_terminate_backend(pid) from pg_stat_activity where application_name in ('relay', 'consumer')`;
    running[victim] = await start(running[victim]?.kind ?? 'relay');
  }
  isOver = true;
  await writing;
  const expected = await expectedEffects(stores.postgres.sql);
  const all = [...expected.values()].flat().length;
  await until(async () => (await done()) >= all);

  expect(running.filter(process => process.isAlive())).toHaveLength(5);
  expect(all).toBeGreaterThanOrEqual(fewestEvents);
  expect(expected.size).toBe(aggregates);
  expect(await effectsOf(stores.postgres.sql, 'ledger')).toEqual(expected);
}, 180_000);
