import { randomBytes } from 'node:crypto';
import { mkdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { type EmbeddedStore, embeddedStore } from './embedded-store.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { findRedis } from './find-redis.ts';
import { freePort } from './free-port.ts';
import { stopLeftover } from './leftover.ts';
import { tellingLine } from './log-file.ts';
import { pingRedis } from './ping.ts';
import { waitUntilReady } from './ready.ts';
import { containerCommand, hasDocker, removeContainer } from './redis-container.ts';
import type { RedisProgram } from './redis-program.ts';
import { type Persistence, writeRedisSettings } from './redis-settings.ts';
import { supervise } from './supervised-process.ts';

const STOP_SECONDS = 10;

export interface StartRedisOptions {
  /** Holds the data; created when missing. The caller has it for itself alone (`lockDirectory`). */
  readonly directory: string;
  /** Where an unpacked Redis is or will be; may be shared. */
  readonly softwareDirectory: string;
  /** Gets `redis.log`. */
  readonly logDirectory: string;
  /** A free one each time, unless given. */
  readonly port?: number;
  readonly persistence: Persistence;
  readonly log: (line: string) => void;
}

/**
 * Starts Redis on 127.0.0.1 with a password of its own and resolves when it answers; what an earlier run
 * left running in this directory is stopped first. Throws `EnvironmentProblem`.
 */
export async function startRedis(options: StartRedisOptions): Promise<EmbeddedStore> {
  const directory = resolve(options.directory);
  // Not in one go: the mode would be the parent's too, and Postgres may have to pass it as somebody else.
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(directory, { recursive: true, mode: 0o700 });
  mkdirSync(options.logDirectory, { recursive: true });
  const server = await chooseServer(options);
  await stopLeftoverRedis(directory, options.log);
  if (server === 'container') await removeContainer(directory);
  return serve({ ...options, directory }, server);
}

/** Stops a Redis that runs in this data directory without an owner. */
export async function stopLeftoverRedis(directory: string, log: (line: string) => void): Promise<void> {
  await stopLeftover({
    directory,
    programs: ['redis-server', 'valkey-server'],
    stopSignal: 'SIGTERM',
    stopSeconds: STOP_SECONDS,
    log,
  });
}

type Server = RedisProgram | 'container';

async function chooseServer({ softwareDirectory, log }: StartRedisOptions): Promise<Server> {
  const search = await findRedis({ softwareDirectory, log });
  if ('program' in search) return search.program;
  if (await hasDocker()) {
    log('Starting Redis with Docker, which fetches its image the first time.');
    return 'container';
  }
  throw new EnvironmentProblem(
    `There is no Redis on this machine and none could be fetched (${search.missing}): install redis-server or ` +
      'valkey-server 6.2 or later, start Docker, or set REDIS_URL.',
  );
}

async function serve(options: StartRedisOptions, server: Server, attempt = 1): Promise<EmbeddedStore> {
  const { directory, persistence } = options;
  const port = options.port ?? (await freePort());
  const password = randomBytes(24).toString('base64url');
  const url = `redis://:${password}@127.0.0.1:${port}`;
  const inside = server === 'container';
  const place = inside
    ? { bind: '0.0.0.0', port: 6379, dir: '/data' }
    : { bind: '127.0.0.1', port, dir: directory };
  const settings = writeRedisSettings(directory, { ...place, persistence, password });
  const logFile = join(options.logDirectory, 'redis.log');
  const process = await supervise({
    command: server === 'container' ? containerCommand(directory, port) : programCommand(server, settings),
    logFile,
    stopSignal: 'SIGTERM',
    stopSeconds: STOP_SECONDS,
  });
  const outcome = await waitUntilReady({
    server: process,
    attempt: () => pingRedis(url).then(({ ok }) => ok),
    seconds: inside ? 300 : 120,
  });
  if (outcome === 'ready') return embeddedStore(process, port, url);
  await process.stop();
  const lines = process.lastLines(20);
  const portTaken = lines.some(line => /address already in use|port is already allocated/i.test(line));
  if (portTaken && options.port === undefined && attempt < 3) return serve(options, server, attempt + 1);
  throw new EnvironmentProblem(
    portTaken
      ? `Redis can't listen on 127.0.0.1:${port}, which another program uses: stop it or choose another port.`
      : `Redis didn't start (${outcome}: ${tellingLine(lines)}); its whole output is in ${logFile}.`,
  );
}

function programCommand({ command, env }: RedisProgram, settings: string): string[] {
  const variables = Object.entries({ LC_ALL: 'C', ...env }).map(([name, value]) => `${name}=${value}`);
  return ['env', ...variables, command, settings];
}
