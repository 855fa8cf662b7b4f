import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { expect, test, vi } from 'vitest';
import { type StartRedisOptions, startRedis } from './embedded-redis.ts';
import { findRedis } from './find-redis.ts';
import { serversIn } from './leftover.ts';
import { sharedSoftware, temporaryFolder } from './owner-fixture.ts';
import { pingRedis } from './ping.ts';
import { runCommand } from './run-command.ts';

function optionsIn(folder: string): StartRedisOptions {
  return {
    directory: join(folder, 'redis'),
    softwareDirectory: sharedSoftware,
    logDirectory: join(folder, 'log'),
    persistence: 'appendonly',
    log: () => undefined,
  };
}

async function ask<T>(url: string, question: (redis: Redis) => Promise<T>): Promise<T> {
  const redis = new Redis(url, { lazyConnect: true, retryStrategy: () => null });
  redis.on('error', () => undefined);
  try {
    await redis.connect();
    return await question(redis);
  } finally {
    redis.disconnect();
  }
}

async function keepsAfterRestart(options: StartRedisOptions): Promise<string | null> {
  const first = await startRedis(options);
  await ask(first.url, redis => redis.set('kept', 'yes'));
  await first.stop();
  const second = await startRedis(options);
  const kept = await ask(second.url, redis => redis.get('kept'));
  await second.stop();
  return kept;
}

test('data survive a stop and a start', async () => {
  using folder = temporaryFolder();
  expect(await keepsAfterRestart(optionsIn(folder.path))).toBe('yes');
});

test('without persistence nothing is kept', async () => {
  using folder = temporaryFolder();
  expect(await keepsAfterRestart({ ...optionsIn(folder.path), persistence: 'none' })).toBeNull();
});

test('it listens on loopback alone, demands its password, and a full memory is an error', async () => {
  using folder = temporaryFolder();
  const server = await startRedis(optionsIn(folder.path));
  const settings = await ask(server.url, redis =>
    redis.config('GET', 'bind', 'maxmemory-policy', 'appendfsync', 'save'),
  );
  expect(settings).toEqual(
    expect.arrayContaining([
      'bind',
      '127.0.0.1',
      'maxmemory-policy',
      'noeviction',
      'appendfsync',
      'everysec',
      'save',
      '',
    ]),
  );
  expect(await pingRedis(`redis://127.0.0.1:${server.port}`)).toMatchObject({
    ok: false,
    why: 'it demands a password',
  });
  await server.stop();
});

test('its data are for their owner alone, the folder that holds them is not', async () => {
  using folder = temporaryFolder();
  const directory = join(folder.path, 'data', 'redis');
  await (await startRedis({ ...optionsIn(folder.path), directory })).stop();
  const modes = ['data', 'data/redis', 'data/redis/redis.conf'].map(
    path => statSync(join(folder.path, path)).mode & 0o077,
  );
  expect(modes).toEqual([~process.umask() & 0o077, 0, 0]);
});

/** A PATH with nothing on it but what a shell needs, and these. */
async function pathOf(folder: string, programs: Readonly<Record<string, string>> = {}): Promise<string> {
  const path = join(folder, 'bin');
  mkdirSync(path);
  for (const name of ['sh', 'env', 'sleep', 'sed']) {
    const { lines } = await runCommand({ command: ['sh', '-c', `command -v ${name}`], seconds: 5 });
    symlinkSync(lines[0] ?? '', join(path, name));
  }
  for (const [name, script] of Object.entries(programs)) {
    writeFileSync(join(path, name), `#!${join(path, 'sh')}\n${script}`, { mode: 0o755 });
  }
  return path;
}

/** Takes the orders that we give to Docker and runs a real Redis where the container's would be. */
async function dockerStandIn(folder: string): Promise<string> {
  const search = await findRedis({ softwareDirectory: sharedSoftware, log: () => undefined });
  if ('missing' in search) throw new Error(search.missing);
  const { command, env } = search.program;
  const variables = Object.entries(env).map(([name, value]) => `export ${name}='${value}'`);
  return `
echo "$*" >>'${folder}/docker.log'
[ "$1" = run ] || exit 0
while [ $# -gt 0 ]; do
  case $1 in
    --publish) address=\${2%:6379}; shift ;;
    --volume) data=\${2%:/data}; shift ;;
  esac
  shift
done
${variables.join('\n')}
sed -e "s|^dir .*|dir $data|" -e "s|^port .*|port \${address#127.0.0.1:}|" -e 's|^bind .*|bind 127.0.0.1|' \\
  "$data/redis.conf" >"$data/stand-in.conf"
exec '${command}' "$data/stand-in.conf"
`;
}

test('where nothing else is to be had Docker serves it', async () => {
  using folder = temporaryFolder();
  const docker = await dockerStandIn(folder.path);
  vi.stubEnv('PATH', await pathOf(folder.path, { docker }));
  const options = { ...optionsIn(folder.path), softwareDirectory: join(folder.path, 'software') };
  expect(await keepsAfterRestart(options)).toBe('yes');
  vi.unstubAllEnvs();
  expect(serversIn(options.directory, ['redis-server', 'valkey-server'])).toEqual([]);
  const orders = readFileSync(join(folder.path, 'docker.log'), 'utf8').trimEnd().split('\n');
  const once = ['info', 'stop', 'rm', 'run'];
  expect(orders.map(line => line.split(' ', 1)[0])).toEqual([...once, ...once]);
});

test('a machine without Redis, apt and Docker is told what to do', async () => {
  using folder = temporaryFolder();
  vi.stubEnv('PATH', await pathOf(folder.path));
  const options = { ...optionsIn(folder.path), softwareDirectory: join(folder.path, 'software') };
  await expect(startRedis(options)).rejects.toThrow(
    'There is no Redis on this machine and none could be fetched (this system has no apt-get): ' +
      'install redis-server or valkey-server 6.2 or later, start Docker, or set REDIS_URL.',
  );
  vi.unstubAllEnvs();
});

test('why Redis does not start is said in its own words', async () => {
  using folder = temporaryFolder();
  const options = optionsIn(folder.path);
  await (await startRedis(options)).stop();
  rmSync(join(options.directory, 'appendonlydir'), { recursive: true });
  writeFileSync(join(options.directory, 'appendonlydir'), 'in the way');
  await expect(startRedis(options)).rejects.toThrow(/^Redis didn't start \(exit code 1: .*redis\.log\.$/);
});
