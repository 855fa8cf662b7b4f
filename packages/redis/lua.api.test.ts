import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { ask, type RedisServer, startRedisServer, until } from '@stoa/testing/redis-servers.ts';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { closeRedis, connectRedis, type RedisClient } from './client.ts';
import { keySpace } from './keys.ts';
import { loadScript } from './lua.ts';

const folder = mkdtempSync(join(tmpdir(), 'stoa-lua-'));
let server: RedisServer;
let redis: RedisClient;
beforeAll(async () => {
  server = await startRedisServer();
  redis = connectRedis({ url: server.url, name: 'lua', log: silentLogger });
});
afterAll(async () => {
  await closeRedis(redis);
  await server.stop();
  rmSync(folder, { recursive: true });
});

function file(name: string, text: string): URL {
  const path = join(folder, name);
  writeFileSync(path, text);
  return pathToFileURL(path);
}

const take = loadScript(
  file(
    'take.lua',
    `-- Purpose: take units of stock, once per claim
-- KEYS 2
--   stock    units left
--   claims   ids of claims that took
-- ARGV 2
--   claimId  who takes
--   units    how many
-- Returns
--   {1, left}   taken
--   {0, left}   not enough, or taken before
local left = tonumber(redis.call('GET', KEYS[1]) or '0')
if left < tonumber(ARGV[2]) or redis.call('SADD', KEYS[2], ARGV[1]) == 0 then return {0, left} end
return {1, redis.call('DECRBY', KEYS[1], ARGV[2])}
`,
  ),
  {
    keys: ['stock', 'claims'],
    args: ['claimId', 'units'],
    parse(reply) {
      if (!Array.isArray(reply) || reply.length !== 2) throw new Error('not a pair');
      return { taken: reply[0] === 1, left: Number(reply[1]) };
    },
  },
);

const echo = loadScript(
  file(
    'echo.lua',
    `-- Purpose: give back what it got
-- KEYS 1
--   key    any
-- ARGV 2+
--   first  any
--   more   any
-- Returns
--   a list of all
return {KEYS[1], ARGV[1], unpack(ARGV, 2)}
`,
  ),
  { keys: ['key'], args: ['first'], list: 'more', parse: reply => reply },
);

const broken = loadScript(
  file(
    'broken.lua',
    `-- Purpose: count, then fail
-- KEYS 2
--   runs  counts
--   text  a text
-- ARGV 0
-- Returns
--   nothing
redis.call('INCR', KEYS[1])
return redis.call('LPUSH', KEYS[2], 1)
`,
  ),
  { keys: ['runs', 'text'], parse: reply => reply },
);

const sale = keySpace('lua-test', 'inventory').slot('sale', 1);
const keys = { stock: sale('stock'), claims: sale('claims') };
const commandCount = async (command: string) =>
  Number(
    new RegExp(`cmdstat_${command}:calls=(\\d+)`).exec(
      await ask(server.port, r => r.info('commandstats')),
    )?.[1] ?? 0,
  );

describe('a script', () => {
  it('runs with named keys and arguments and gives a parsed reply', async () => {
    await redis.set(keys.stock, 3);
    expect(await take.run(redis, keys, { claimId: 'a', units: 2 })).toEqual({ taken: true, left: 1 });
    expect(await take.run(redis, keys, { claimId: 'a', units: 1 })).toEqual({ taken: false, left: 1 });
    expect(await take.run(redis, keys, { claimId: 'b', units: 2n })).toEqual({ taken: false, left: 1 });
  });

  it('takes a list behind its arguments, in order, and empty too', async () => {
    const reply = await echo.run(redis, { key: 'k' }, { first: 1, more: ['2', 3, 4n, Buffer.from('5')] });
    expect(reply).toEqual(['k', '1', '2', '3', '4', '5']);
    expect(await echo.run(redis, { key: 'k' }, { first: 1, more: [] })).toEqual(['k', '1']);
  });

  it('is sent whole once, and by its hash from then on', async () => {
    await redis.script('FLUSH', 'SYNC');
    const [evals, hashes] = [await commandCount('eval'), await commandCount('evalsha')];
    for (let run = 0; run < 5; run += 1) await echo.run(redis, { key: 'k' }, { first: 1, more: [] });
    expect([(await commandCount('eval')) - evals, (await commandCount('evalsha')) - hashes]).toEqual([1, 5]);
  });

  it('runs once per call when Redis forgets it in the middle of a batch', async () => {
    await redis.set(keys.stock, 1_000);
    const runs = Array.from({ length: 300 }, async (_, index) => {
      if (index % 100 === 50) await redis.script('FLUSH', 'SYNC');
      return take.run(redis, keys, { claimId: `batch-${index}`, units: 1 });
    });
    expect((await Promise.all(runs)).every(({ taken }) => taken)).toBe(true);
    expect(await redis.get(keys.stock)).toBe('700');
  });

  it('runs again after the server was killed and restarted, and says meanwhile that it did not run', async () => {
    await server.kill();
    await until(() => redis.status !== 'ready');
    await expect(take.run(redis, keys, { claimId: 'away', units: 1 })).rejects.toMatchObject({
      name: 'RedisUnavailableError',
      message: 'Redis is not reachable at the moment; the command was not run. Try again shortly.',
      mayHaveRun: false,
    });
    await server.restart();
    await until(() => redis.status === 'ready');
    expect(await take.run(redis, keys, { claimId: 'away', units: 1 })).toEqual({ taken: false, left: 0 });
  });
});

describe('a script is refused before it is sent', () => {
  const unsent = async (work: () => Promise<unknown>, problem: string) => {
    const before = await commandCount('evalsha');
    await expect(work()).rejects.toThrow(problem);
    expect(await commandCount('evalsha')).toBe(before);
  };

  it('when its keys lie in different cluster slots', async () => {
    const apart = { stock: 'stoa:{a}:stock', claims: 'stoa:{b}:claims' };
    await unsent(
      () => take.run(redis, apart, { claimId: 'a', units: 1 }),
      'take.lua: the keys "stoa:{a}:stock" and "stoa:{b}:claims" lie in different cluster slots',
    );
    await unsent(
      () => take.run(redis, { stock: 'a{}b', claims: 'a{}c' }, { claimId: 'a', units: 1 }),
      'slots',
    );
  });

  it('when a key or an argument is missing or no text', async () => {
    await unsent(
      () => take.run(redis, { ...keys, stock: '' }, { claimId: 'a', units: 1 }),
      'the key "stock" is missing',
    );
    await unsent(
      () => take.run(redis, keys, { claimId: 'a', units: Number.NaN }),
      'the argument "units" is no text',
    );
  });
});

describe('a failure', () => {
  it('of the script names the script, which is not tried again', async () => {
    await redis.set(sale('text'), 'x');
    const run = () => broken.run(redis, { runs: sale('runs'), text: sale('text') }, {});
    await expect(run()).rejects.toThrow(/^broken\.lua failed: WRONGTYPE/);
    await expect(run()).rejects.toThrow(/^broken\.lua failed: WRONGTYPE/);
    expect(await redis.get(sale('runs'))).toBe('2');
  });

  it('of the parser names the script and shows the reply', async () => {
    const misread = loadScript(new URL('echo.lua', pathToFileURL(`${folder}/`)), {
      keys: ['key'],
      args: ['first'],
      list: 'more',
      parse: () => {
        throw new Error('expected a number');
      },
    });
    await expect(misread.run(redis, { key: 'k' }, { first: 1, more: [] })).rejects.toThrow(
      'echo.lua gave a reply that its parser refuses: ["k","1"]',
    );
  });
});
