import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import postgres from 'postgres';
import { expect, test, vi } from 'vitest';
import { lockDirectory } from './directory-lock.ts';
import { type Environment, type StartEnvironmentOptions, startEnvironment } from './environment.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { freePort } from './free-port.ts';
import { serversIn } from './leftover.ts';
import { groupOf, sharedSoftware, startOwner, temporaryFolder } from './owner-fixture.ts';

function optionsIn(folder: string): StartEnvironmentOptions {
  return { directory: join(folder, '.stoa'), softwareDirectory: sharedSoftware, log: () => undefined };
}

function postmastersIn(folder: string): number[] {
  const files = join(folder, '.stoa', 'data', 'postgres', 'cluster');
  if (!existsSync(join(files, 'postmaster.pid'))) return [];
  const leader = Number.parseInt(readFileSync(join(files, 'postmaster.pid'), 'utf8'), 10);
  return serversIn(files, ['postgres']).filter(pid => pid === leader);
}

function redisIn(folder: string): number[] {
  return serversIn(join(folder, '.stoa', 'data', 'redis'), ['redis-server', 'valkey-server']);
}

function serversOf(folder: string): number[] {
  const backends = serversIn(join(folder, '.stoa', 'data', 'postgres', 'cluster'), ['postgres']);
  return [...backends, ...redisIn(folder)];
}

async function withStores<T>(
  { databaseUrl, redisUrl }: Pick<Environment, 'databaseUrl' | 'redisUrl'>,
  use: (sql: postgres.Sql, redis: Redis) => Promise<T>,
): Promise<T> {
  const sql = postgres(databaseUrl, { max: 1, onnotice: () => undefined });
  const redis = new Redis(redisUrl);
  try {
    return await use(sql, redis);
  } finally {
    redis.disconnect();
    await sql.end();
  }
}

/** Adds one to a count in each store and gives both. */
function countVisit(stores: Pick<Environment, 'databaseUrl' | 'redisUrl'>): Promise<[number, number]> {
  return withStores(stores, async (sql, redis) => {
    await sql`create table if not exists visits (at timestamptz)`;
    await sql`insert into visits values (now())`;
    const [row] = await sql<{ count: number }[]>`select count(*)::int as count from visits`;
    return [row?.count ?? 0, await redis.incr('visits')];
  });
}

/** Starts an environment in a process of its own, which prints the addresses. */
async function ownEnvironment(folder: string) {
  const { log: _, ...options } = optionsIn(folder);
  const owner = await startOwner(`
    import { startEnvironment } from './environment.ts';
    const { databaseUrl, redisUrl } = await startEnvironment({ ...${JSON.stringify(options)}, log: () => undefined });
    console.log(JSON.stringify({ databaseUrl, redisUrl }));`);
  const stores: { databaseUrl: string; redisUrl: string } = JSON.parse(owner.line);
  return { ...owner, stores };
}

test('both stores come up, keep their data over a restart, and leave nothing running', async () => {
  using folder = temporaryFolder();
  const first = await startEnvironment(optionsIn(folder.path));
  expect(first.embedded).toEqual({ postgres: true, redis: true });
  const lost = vi.fn();
  void first.lost.then(lost);
  expect(await countVisit(first)).toEqual([1, 1]);
  await Promise.all([first.stop(), first.stop()]);
  expect(serversOf(folder.path)).toEqual([]);
  const second = await startEnvironment(optionsIn(folder.path));
  expect(await countVisit(second)).toEqual([2, 2]);
  await second.stop();
  expect(lost).not.toHaveBeenCalled();
});

test('a second start in the same directory is refused by naming who has it, and does no harm', async () => {
  using folder = temporaryFolder();
  using owner = await ownEnvironment(folder.path);
  await expect(startEnvironment(optionsIn(folder.path))).rejects.toThrow(
    new RegExp(`\\.stoa is in use by process ${owner.pid}: stop that one first`),
  );
  expect(await countVisit(owner.stores)).toEqual([1, 1]);
  await owner.kill();
  await vi.waitFor(() => expect(serversOf(folder.path)).toEqual([]), 15_000);
});

test('after kill -9 of the owner no server and no guardian is left, and the next start has all data', async () => {
  using folder = temporaryFolder();
  using owner = await ownEnvironment(folder.path);
  await countVisit(owner.stores);
  const servers = [...postmastersIn(folder.path), ...redisIn(folder.path)];
  expect(servers).toHaveLength(2);
  await owner.kill();
  await vi.waitFor(
    () => expect([...serversOf(folder.path), ...servers.flatMap(groupOf)]).toEqual([]),
    10_000,
  );
  const next = await startEnvironment(optionsIn(folder.path));
  expect(await countVisit(next)).toEqual([2, 2]);
  await next.stop();
});

test('a start right after kill -9 of the owner does not wait for anybody', async () => {
  using folder = temporaryFolder();
  using owner = await ownEnvironment(folder.path);
  await countVisit(owner.stores);
  await owner.kill();
  const next = await startEnvironment(optionsIn(folder.path));
  expect(await countVisit(next)).toEqual([2, 2]);
  await next.stop();
});

test('servers that outlived both owner and guardian are stopped and started anew, with all data', async () => {
  using folder = temporaryFolder();
  using owner = await ownEnvironment(folder.path);
  await countVisit(owner.stores);
  const servers = [...postmastersIn(folder.path), ...redisIn(folder.path)];
  const guardians = servers.flatMap(server => groupOf(server).filter(pid => pid !== server));
  expect(guardians).toHaveLength(2);
  for (const pid of guardians) process.kill(pid, 'SIGKILL');
  await owner.kill();
  const lines: string[] = [];
  const next = await startEnvironment({ ...optionsIn(folder.path), log: line => lines.push(line) });
  expect(lines).toEqual(
    expect.arrayContaining(servers.map(pid => expect.stringContaining(`an earlier run (process ${pid})`))),
  );
  expect(await countVisit(next)).toEqual([2, 2]);
  await next.stop();
});

test('stores whose addresses are given are used and never stopped, and nothing is embedded', async () => {
  using folder = temporaryFolder();
  const others = await startEnvironment(optionsIn(folder.path));
  const { databaseUrl, redisUrl } = others;
  const directory = join(folder.path, 'other');
  const environment = await startEnvironment({ ...optionsIn(folder.path), directory, databaseUrl, redisUrl });
  expect(environment).toMatchObject({ databaseUrl, redisUrl, embedded: { postgres: false, redis: false } });
  await environment.stop();
  expect(await countVisit(others)).toEqual([1, 1]);
  expect(existsSync(directory)).toBe(false);
  await others.stop();
});

test('when one store cannot be had the other one is stopped and the directory given free', async () => {
  using folder = temporaryFolder();
  const redisUrl = `redis://:hush@127.0.0.1:${await freePort()}`;
  await expect(startEnvironment({ ...optionsIn(folder.path), redisUrl })).rejects.toThrow(EnvironmentProblem);
  expect(existsSync(join(folder.path, '.stoa', 'data', 'postgres', 'cluster'))).toBe(true);
  expect(serversOf(folder.path)).toEqual([]);
  lockDirectory(join(folder.path, '.stoa')).release();
});

test('a store that dies by itself is reported, and the rest can still be stopped', async () => {
  using folder = temporaryFolder();
  const environment = await startEnvironment({ ...optionsIn(folder.path), testing: true });
  for (const pid of redisIn(folder.path)) process.kill(pid, 'SIGKILL');
  expect((await environment.lost).message).toMatch(
    /^The embedded Redis ended by itself \(killed by SIGKILL: /,
  );
  await environment.stop();
  expect(serversOf(folder.path)).toEqual([]);
});
