import { randomBytes } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { EnvironmentProblem } from './environment-problem.ts';
import { tellingLine } from './log-file.ts';
import type { PostgresBinaries } from './postgres-binaries.ts';
import { giveTo, type PostgresUser } from './postgres-user.ts';
import { supervise } from './supervised-process.ts';

export const SUPERUSER = 'stoa';

export interface Cluster {
  /** Postgres' own data directory. */
  readonly files: string;
  /** Of the user `stoa`. */
  readonly password: string;
}

export interface ClusterOptions {
  /** Holds the data directory and, beside it, the password. */
  readonly directory: string;
  readonly binaries: PostgresBinaries;
  readonly user: PostgresUser;
  readonly logFile: string;
  /** False leaves flushing to disk to the system: for data that nobody will miss. */
  readonly durable: boolean;
  readonly log: (line: string) => void;
}

/**
 * Opens the data directory, creating it when there is none. It is created under another name and renamed
 * when complete, so that a kill half way leaves nothing that looks like data. Throws `EnvironmentProblem`
 * for files of another major version, another user or another kind.
 */
export async function openCluster(options: ClusterOptions): Promise<Cluster> {
  const { directory, binaries, user } = options;
  const files = clusterFiles(directory);
  if (existsSync(directory)) await giveTo(user.owner, directory);
  if (!existsSync(directory) || readdirSync(directory).length === 0) await createCluster(options);
  const version = contentOf(join(files, 'PG_VERSION'));
  const password = contentOf(join(directory, 'password'));
  if (version === undefined || password === undefined) {
    throw new EnvironmentProblem(
      `${directory} holds something else than this project's Postgres data: move it away, or choose another directory.`,
    );
  }
  if (Number(version) !== binaries.version) {
    throw new EnvironmentProblem(
      `The data in ${directory} were written by Postgres ${version} and this is Postgres ${binaries.version}: ` +
        `go back to the earlier version to dump them, or begin anew with \`npm run reset\`.`,
    );
  }
  return { files, password };
}

/** Where Postgres' own files lie within the directory. */
export function clusterFiles(directory: string): string {
  return join(directory, 'cluster');
}

async function createCluster(options: ClusterOptions): Promise<void> {
  const { directory, user, log } = options;
  const unfinished = `${directory}.unfinished-`;
  for (const name of globSync(`${basename(unfinished)}*`, { cwd: dirname(directory) })) {
    // Retried, because an initdb whose owner was just killed may still be writing.
    rmSync(join(dirname(directory), name), { recursive: true, force: true, maxRetries: 10 });
  }
  log('Creating the Postgres data directory.');
  const temporary = `${unfinished}${process.pid}`;
  mkdirSync(join(temporary, 'cluster'), { recursive: true, mode: 0o700 });
  writeFileSync(join(temporary, 'password'), `${randomBytes(24).toString('base64url')}\n`, { mode: 0o600 });
  try {
    await giveTo(user.owner, temporary);
    await initialize(temporary, options);
    renameSync(temporary, directory);
  } finally {
    rmSync(temporary, { recursive: true, force: true });
  }
}

async function initialize(
  temporary: string,
  { binaries, user, logFile, durable }: ClusterOptions,
): Promise<void> {
  const initdb = await supervise({
    command: [
      ...user.prefix,
      // An empty environment, because PG* variables of the person at the keyboard would count.
      ...['env', '-i', 'LC_ALL=C', 'TZ=UTC', binaries.initdb],
      ...[
        '--pgdata',
        clusterFiles(temporary),
        '--username',
        SUPERUSER,
        '--pwfile',
        join(temporary, 'password'),
      ],
      ...['--auth=scram-sha-256', '--encoding=UTF8', '--locale=C'],
      ...['--locale-provider=builtin', '--builtin-locale=C.UTF-8'],
      ...(durable ? [] : ['--no-sync']),
    ],
    ...(user.user && { user: user.user }),
    logFile,
    stopSignal: 'SIGTERM',
    stopSeconds: 5,
  });
  if ((await initdb.exited) === 'exit code 0') return;
  throw new EnvironmentProblem(
    `Postgres couldn't create its data directory (${tellingLine(initdb.lastLines(20))}); the whole output is in ${logFile}.`,
  );
}

function contentOf(file: string): string | undefined {
  return existsSync(file) ? readFileSync(file, 'utf8').trim() : undefined;
}
