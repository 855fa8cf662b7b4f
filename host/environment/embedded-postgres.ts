import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import postgres from 'postgres';
import { type EmbeddedStore, embeddedStore } from './embedded-store.ts';
import { EnvironmentProblem } from './environment-problem.ts';
import { freePort } from './free-port.ts';
import { canSignal, stopLeftover } from './leftover.ts';
import { tellingLine } from './log-file.ts';
import { findPostgres, type PostgresBinaries } from './postgres-binaries.ts';
import { type Cluster, clusterFiles, openCluster, SUPERUSER } from './postgres-cluster.ts';
import { choosePostgresUser, type PostgresUser, type WayForRoot } from './postgres-user.ts';
import { waitUntilReady } from './ready.ts';
import { supervise } from './supervised-process.ts';

const DATABASE = 'stoa';
const STOP_SECONDS = 20;

export interface StartPostgresOptions {
  /** Holds the data; created when missing. The caller has it for itself alone (`lockDirectory`). */
  readonly directory: string;
  /** Gets `postgres.log`. */
  readonly logDirectory: string;
  /** A free one each time, unless given. */
  readonly port?: number;
  /** Further lines of postgresql.conf; they win over ours. */
  readonly settings?: Readonly<Record<string, string>>;
  /** How to run although we are root; what works here, unless given. */
  readonly wayForRoot?: WayForRoot;
  readonly log: (line: string) => void;
}

/**
 * Starts Postgres on 127.0.0.1 and resolves when it answers. Data survive; what an earlier run left
 * running in this directory is stopped first. Throws `EnvironmentProblem`.
 */
export async function startPostgres(options: StartPostgresOptions): Promise<EmbeddedStore> {
  const directory = resolve(options.directory);
  mkdirSync(dirname(directory), { recursive: true });
  mkdirSync(options.logDirectory, { recursive: true });
  const logFile = join(options.logDirectory, 'postgres.log');
  const binaries = await findPostgres();
  await stopLeftoverPostgres(directory, options.log);
  const user = await choosePostgresUser({
    directory: dirname(directory),
    postgres: binaries.postgres,
    waysForRoot: options.wayForRoot ? [options.wayForRoot] : ['user-namespace', 'nobody'],
  });
  const { fsync } = options.settings ?? {};
  const durable = fsync !== 'off';
  const cluster = await openCluster({ directory, binaries, user, logFile, durable, log: options.log });
  return serve({ cluster, binaries, user, logFile, options });
}

/**
 * Stops a Postgres that runs in this data directory without an owner, and removes its pid file where that
 * names a process that is alive and no Postgres of ours: Postgres would take it for another server. A pid
 * file of a dead one stays: Postgres looks by it for backends that are still busy.
 */
export async function stopLeftoverPostgres(directory: string, log: (line: string) => void): Promise<void> {
  const files = clusterFiles(directory);
  const pidFile = join(files, 'postmaster.pid');
  const leader = existsSync(pidFile) ? Number.parseInt(readFileSync(pidFile, 'utf8'), 10) : undefined;
  await stopLeftover({
    directory: files,
    programs: ['postgres'],
    stopSignal: 'SIGINT',
    stopSeconds: STOP_SECONDS,
    leader,
    log,
  });
  if (leader !== undefined && canSignal(leader)) rmSync(pidFile, { force: true });
}

interface Launch {
  readonly cluster: Cluster;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser;
  readonly logFile: string;
  readonly options: StartPostgresOptions;
}

async function serve(launch: Launch, attempt = 1): Promise<EmbeddedStore> {
  const { cluster, binaries, user, logFile, options } = launch;
  const port = options.port ?? (await freePort());
  const settings = { ...ownSettings(port, binaries), ...options.settings };
  const server = await supervise({
    command: [
      ...user.prefix,
      ...['env', '-i', 'LC_ALL=C', binaries.postgres, '-D', cluster.files],
      ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`]),
    ],
    ...(user.user && { user: user.user }),
    logFile,
    // Fast shutdown: open transactions are rolled back, what is committed is written.
    stopSignal: 'SIGINT',
    stopSeconds: STOP_SECONDS,
  });
  const address = `postgres://${SUPERUSER}:${cluster.password}@127.0.0.1:${port}`;
  const outcome = await waitUntilReady({
    server,
    attempt: async () => isServing(cluster, server.pid) && (await prepareDatabase(address, binaries)),
    seconds: 120,
  });
  if (outcome === 'ready') return embeddedStore(server, port, `${address}/${DATABASE}`);
  await server.stop();
  const lines = server.lastLines(20);
  const portTaken = lines.some(line => line.includes('Address already in use'));
  if (portTaken && options.port === undefined && attempt < 3) return serve(launch, attempt + 1);
  throw new EnvironmentProblem(
    portTaken
      ? `Postgres can't listen on 127.0.0.1:${port}, which another program uses: stop it or choose another port.`
      : `Postgres didn't start (${outcome}: ${tellingLine(lines)}); its whole output is in ${logFile}.`,
  );
}

/** The frame for a shop on one machine; clients set their own time limits. */
function ownSettings(port: number, binaries: PostgresBinaries): Record<string, string> {
  return {
    listen_addresses: '127.0.0.1',
    port: String(port),
    unix_socket_directories: '',
    max_connections: '200',
    shared_preload_libraries: binaries.preload.join(','),
    timezone: 'UTC',
    log_timezone: 'UTC',
    datestyle: 'ISO, MDY',
    log_line_prefix: '%m [%p] %q%u@%d ',
    log_checkpoints: 'off',
    log_min_duration_statement: '1000',
    log_parameter_max_length: '0',
    random_page_cost: '1.1',
    jit: 'off',
  };
}

/**
 * Whether it says of itself that it takes connections. Asking the port first would be to ask whoever has
 * it, and would put an error into the log.
 */
function isServing({ files }: Cluster, pid: number): boolean {
  const pidFile = join(files, 'postmaster.pid');
  if (!existsSync(pidFile)) return false;
  const lines = readFileSync(pidFile, 'utf8').split('\n');
  return lines[0] === String(pid) && lines[7]?.trim() === 'ready';
}

/**
 * Makes sure that it really answers and that our database is there. Extensions go into the template
 * first, so that a kill in between leaves no database without them.
 */
async function prepareDatabase(address: string, { preload }: PostgresBinaries): Promise<true> {
  await withConnection(`${address}/postgres`, async sql => {
    const [found] = await sql`select 1 from pg_database where datname = ${DATABASE}`;
    if (found !== undefined) return;
    await withConnection(`${address}/template1`, async template => {
      for (const name of preload) await template`create extension if not exists ${template(name)}`;
    });
    await sql`create database ${sql(DATABASE)}`;
  });
  return true;
}

async function withConnection<T>(url: string, use: (sql: postgres.Sql) => Promise<T>): Promise<T> {
  const sql = postgres(url, { max: 1, connect_timeout: 5, onnotice: () => undefined });
  try {
    return await use(sql);
  } finally {
    await sql.end({ timeout: 1 });
  }
}
