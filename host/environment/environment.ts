import type { DirectoryLock } from './directory-lock.ts';
import { startPostgres } from './embedded-postgres.ts';
import { startRedis } from './embedded-redis.ts';
import type { EmbeddedStore } from './embedded-store.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { checkDatabase, checkRedis } from './given-store.ts';
import { type Layout, layoutOf } from './layout.ts';
import { takeDirectory } from './take-directory.ts';

export interface StartEnvironmentOptions {
  /** The project's private folder, `.stoa`. */
  readonly directory: string;
  /** Used, checked and never stopped when given; else Postgres is embedded. */
  readonly databaseUrl?: string | undefined;
  /** The same for Redis. */
  readonly redisUrl?: string | undefined;
  /** Where an unpacked Redis is kept, when not in `directory`: several environments may share it. */
  readonly softwareDirectory?: string | undefined;
  /** Data that nobody will miss: no flushing to disk, no persistence in Redis. */
  readonly testing?: boolean | undefined;
  /** Gets a line for people for each step that may take a while. */
  readonly log: (line: string) => void;
}

export interface Environment {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly embedded: { readonly postgres: boolean; readonly redis: boolean };
  /** Resolves when an embedded store has ended although nobody stopped it. */
  readonly lost: Promise<EnvironmentProblem>;
  /** Stops what was started here, Redis first; calling it again gives the same promise. */
  stop(): Promise<void>;
}

/** A store that answers; without `embedded` it is somebody else's. */
interface Store {
  readonly url: string;
  readonly embedded?: EmbeddedStore;
}

/**
 * Brings up the stores: those whose address is given are tried with a real connection, the others are
 * started in `directory`, which belongs to this process until `stop()`. Throws `EnvironmentProblem`, after
 * stopping what had already been started. When this process ends without `stop()`, however it ends, the
 * stores are stopped all the same.
 */
export async function startEnvironment(options: StartEnvironmentOptions): Promise<Environment> {
  const { databaseUrl, redisUrl } = options;
  const layout = layoutOf(options.directory);
  const embedded = { postgres: databaseUrl === undefined, redis: redisUrl === undefined };
  const lock = embedded.postgres || embedded.redis ? await claim(layout.directory, options.log) : undefined;
  const starting = [bringUpRedis(layout, options), bringUpPostgres(layout, options)] as const;
  let stopped: Promise<void> | undefined;
  const stop = () => {
    stopped ??= stopInOrder(starting).finally(() => lock?.release());
    return stopped;
  };
  try {
    const [redis, postgres] = await Promise.all(starting);
    const lost = firstLost({ Redis: redis, Postgres: postgres }, () => stopped !== undefined);
    return { databaseUrl: postgres.url, redisUrl: redis.url, embedded, lost, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

async function claim(directory: string, log: (line: string) => void): Promise<DirectoryLock> {
  if (process.platform === 'win32') {
    throw new EnvironmentProblem(
      'On Windows nothing is embedded: use WSL, or set DATABASE_URL and REDIS_URL.',
    );
  }
  return takeDirectory(directory, log);
}

async function bringUpPostgres(layout: Layout, options: StartEnvironmentOptions): Promise<Store> {
  const { databaseUrl: url, testing, log } = options;
  if (url !== undefined) {
    await checkDatabase(url);
    return { url };
  }
  const settings = testing ? { fsync: 'off', full_page_writes: 'off' } : {};
  const embedded = await startPostgres({
    directory: layout.postgres,
    logDirectory: layout.logs,
    settings,
    log,
  });
  return { url: embedded.url, embedded };
}

async function bringUpRedis(layout: Layout, options: StartEnvironmentOptions): Promise<Store> {
  const { redisUrl: url, testing, log } = options;
  if (url !== undefined) {
    await checkRedis(url);
    return { url };
  }
  const embedded = await startRedis({
    directory: layout.redis,
    softwareDirectory: options.softwareDirectory ?? layout.software,
    logDirectory: layout.logs,
    persistence: testing ? 'none' : 'appendonly',
    log,
  });
  return { url: embedded.url, embedded };
}

/** Waits for those still starting, because a server half started has to be stopped too. */
async function stopInOrder(starting: readonly Promise<Store>[]): Promise<void> {
  for (const { status, ...outcome } of await Promise.allSettled(starting)) {
    if (status === 'fulfilled' && 'value' in outcome) await outcome.value.embedded?.stop();
  }
}

function firstLost(
  stores: Readonly<Record<string, Store>>,
  isStopping: () => boolean,
): Promise<EnvironmentProblem> {
  const { promise, resolve } = Promise.withResolvers<EnvironmentProblem>();
  for (const [name, { embedded }] of Object.entries(stores)) {
    void embedded?.exited.then(how => {
      if (!isStopping()) resolve(new EnvironmentProblem(`The embedded ${name} ended by itself (${how}).`));
    });
  }
  return promise;
}
