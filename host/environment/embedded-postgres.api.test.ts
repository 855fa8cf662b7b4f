import { once } from 'node:events';
import { chmodSync, existsSync, globSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { join } from 'node:path';
import postgres from 'postgres';
import { expect, test, vi } from 'vitest';
import { type StartPostgresOptions, startPostgres } from './embedded-postgres.ts';
import { freePort } from './free-port.ts';
import { startOwner, temporaryFolder } from './owner-fixture.ts';

const isRoot = process.getuid?.() === 0;

function optionsIn(folder: string): StartPostgresOptions {
  return {
    directory: join(folder, 'postgres'),
    logDirectory: join(folder, 'log'),
    settings: { fsync: 'off' },
    log: () => undefined,
  };
}

async function query(url: string, statement: string): Promise<unknown[]> {
  const sql = postgres(url, { max: 1, onnotice: () => undefined });
  try {
    return [...(await sql.unsafe(statement))];
  } finally {
    await sql.end();
  }
}

test('data survive a stop and a start below a folder that only we can enter, and the password stays', async () => {
  using folder = temporaryFolder();
  expect(statSync(folder.path).mode & 0o777).toBe(0o700);
  const first = await startPostgres(optionsIn(folder.path));
  await query(first.url, 'create table kept as select 42 as answer');
  await first.stop();
  await first.stop();
  const second = await startPostgres(optionsIn(folder.path));
  expect(await query(second.url, 'select answer from kept')).toEqual([{ answer: 42 }]);
  await second.stop();
  expect(new URL(second.url).password).toBe(new URL(first.url).password);
  expect(statSync(join(folder.path, 'postgres', 'password')).mode & 0o777).toBe(0o600);
});

test('it listens on loopback alone, knows every character, counts statements and takes extra settings', async () => {
  using folder = temporaryFolder();
  const server = await startPostgres({
    ...optionsIn(folder.path),
    settings: { fsync: 'off', work_mem: '7MB' },
  });
  const settings = await query(
    server.url,
    `select current_setting('listen_addresses') as addresses, current_setting('unix_socket_directories') as sockets,
      current_setting('max_connections') as connections, current_setting('work_mem') as memory,
      current_setting('TimeZone') as zone, upper('žluťoučký') as upper`,
  );
  expect(settings).toEqual([
    {
      addresses: '127.0.0.1',
      sockets: '',
      connections: '200',
      memory: '7MB',
      zone: 'UTC',
      upper: 'ŽLUŤOUČKÝ',
    },
  ]);
  expect(await query(server.url, 'select count(*) > 0 as counted from pg_stat_statements')).toEqual([
    { counted: true },
  ]);
  const wrong = server.url.replace(new URL(server.url).password, 'guess');
  await expect(query(wrong, 'select 1')).rejects.toMatchObject({ code: '28P01' });
  await server.stop();
});

test('a kill while the data directory is being created leaves nothing half made', async () => {
  using folder = temporaryFolder();
  const { log: _, ...options } = optionsIn(folder.path);
  using owner = await startOwner(`
    import { startPostgres } from './embedded-postgres.ts';
    void startPostgres({ ...${JSON.stringify(options)}, log: () => undefined });
    console.log('starting');`);
  const unfinished = () => globSync('postgres.unfinished-*/cluster/PG_VERSION', { cwd: folder.path });
  await vi.waitFor(() => expect(unfinished()).toHaveLength(1), { timeout: 15_000, interval: 5 });
  await owner.kill();
  expect(existsSync(join(folder.path, 'postgres'))).toBe(false);
  const server = await startPostgres(optionsIn(folder.path));
  await server.stop();
  expect(unfinished()).toEqual([]);
});

test('a pid file that names a living stranger is no obstacle', async () => {
  using folder = temporaryFolder();
  await (await startPostgres(optionsIn(folder.path))).stop();
  const files = join(folder.path, 'postgres', 'cluster');
  // Not our own: Postgres knows that its parent is no other server.
  writeFileSync(
    join(files, 'postmaster.pid'),
    `${process.ppid}\n${files}\n1700000000\n5432\n\n127.0.0.1\n0 0\nready\n`,
  );
  const server = await startPostgres(optionsIn(folder.path));
  expect(await query(server.url, 'select 1 as one')).toEqual([{ one: 1 }]);
  await server.stop();
});

test('data of another major version are refused in one sentence', async () => {
  using folder = temporaryFolder();
  const files = join(folder.path, 'postgres', 'cluster');
  mkdirSync(files, { recursive: true });
  writeFileSync(join(files, 'PG_VERSION'), '15\n');
  writeFileSync(join(folder.path, 'postgres', 'password'), 'secret\n');
  await expect(startPostgres(optionsIn(folder.path))).rejects.toThrow(
    /^The data in .*postgres were written by Postgres 15 and this is Postgres 18: .* `npm run reset`\.$/,
  );
});

test('a folder of something else is left alone', async () => {
  using folder = temporaryFolder();
  mkdirSync(join(folder.path, 'postgres'));
  writeFileSync(join(folder.path, 'postgres', 'diary.txt'), 'mine');
  await expect(startPostgres(optionsIn(folder.path))).rejects.toThrow(/holds something else/);
  expect(readFileSync(join(folder.path, 'postgres', 'diary.txt'), 'utf8')).toBe('mine');
});

test('a given port that is in use is named', async () => {
  using folder = temporaryFolder();
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  await expect(startPostgres({ ...optionsIn(folder.path), port })).rejects.toThrow(
    `Postgres can't listen on 127.0.0.1:${port}, which another program uses`,
  );
  server.close();
});

test('a setting that Postgres refuses is quoted in its own words', async () => {
  using folder = temporaryFolder();
  const settings = { fsync: 'off', shared_buffers: 'plenty' };
  await expect(startPostgres({ ...optionsIn(folder.path), settings })).rejects.toThrow(
    /^Postgres didn't start \(exit code 1: .*invalid value for parameter "shared_buffers": "plenty".*postgres\.log\.$/,
  );
});

if (isRoot) {
  test('root can run it in a user namespace and as nobody, on the same data', async () => {
    using folder = temporaryFolder();
    chmodSync(folder.path, 0o755);
    const cluster = join(folder.path, 'postgres', 'cluster');
    const seen: unknown[] = [];
    for (const wayForRoot of ['nobody', 'user-namespace', 'nobody'] as const) {
      const server = await startPostgres({ ...optionsIn(folder.path), wayForRoot });
      await query(server.url, 'create table if not exists visits (at int)');
      seen.push(await query(server.url, 'insert into visits select count(*) from visits returning at'));
      seen.push([statSync(cluster).uid, statSync(`/proc/${server.pid}`).uid]);
      await server.stop();
    }
    expect(seen).toEqual([[{ at: 0 }], [65_534, 65_534], [{ at: 1 }], [0, 0], [{ at: 2 }], [65_534, 65_534]]);
  });

  test('where the user nobody cannot reach the files and there are no user namespaces, that is said', async () => {
    using folder = temporaryFolder();
    await expect(startPostgres({ ...optionsIn(folder.path), wayForRoot: 'nobody' })).rejects.toThrow(
      /^Postgres refuses to run as root, and .*: start as an ordinary user, or set DATABASE_URL\.$/,
    );
  });
}
