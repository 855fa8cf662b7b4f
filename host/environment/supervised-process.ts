import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, renameSync, statSync } from 'node:fs';
import { Writable } from 'node:stream';
import { linesSince } from './log-file.ts';

const LARGEST_LOG = 10 * 1024 * 1024;

/**
 * Becomes the server by `exec` (so that its pid is the one we spawned) and leaves a guardian behind: a
 * grandchild, because a server reports children it doesn't know. The guardian reads descriptor 3, a pipe
 * that only we hold the other end of. A line on it means that the server has ended; the end of the pipe
 * means that we have, whatever killed us, and then the server is asked to stop, at last forced to.
 */
const GUARDED = `
signal=$1 limit=$2
shift 2
( (
  read -r ended <&3 && exit
  kill -s "$signal" $$
  while kill -s 0 $$; do
    if [ "$limit" -le 0 ]; then kill -s KILL $$; exit; fi
    sleep 1
    limit=$((limit - 1))
  done
) 2>/dev/null & )
exec "$@" 3<&-
`;

export interface SuperviseOptions {
  /** Program and arguments; found on the PATH unless it is a path. */
  readonly command: readonly string[];
  /** The server's whole output is appended here; past 10 MiB the file is set aside as `FILE.1`. */
  readonly logFile: string;
  /** What asks this server to finish its work and leave. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  /** How long it may take to leave before it is killed, in seconds. */
  readonly stopSeconds: number;
  readonly directory?: string;
  /** Added to our own environment variables; unlike arguments, nobody else can read them. */
  readonly environment?: Readonly<Record<string, string>>;
  /** To run as somebody else; only root can. */
  readonly user?: { readonly uid: number; readonly gid: number };
}

export interface SupervisedProcess {
  readonly pid: number;
  /** How it ended, in words; resolves when it has, whoever ended it. */
  readonly exited: Promise<string>;
  hasExited(): boolean;
  /** The last lines of its output since it was started here. */
  lastLines(count: number): string[];
  /** Asks it to stop, kills it when it doesn't within its time, resolves when it is gone. */
  stop(): Promise<void>;
}

/**
 * Starts a long-lived server that never outlives this process, not even after `kill -9`. It has a session
 * of its own, so that Ctrl-C in the terminal reaches only us and we stop the servers in our order.
 * Rejects when it can't be started at all; a command that isn't found ends at once, with the shell's words
 * in its output.
 */
export async function supervise(options: SuperviseOptions): Promise<SupervisedProcess> {
  const start = sizeAfterRotation(options.logFile);
  const child = spawnGuarded(options);
  await once(child, 'spawn');
  const { pid } = child;
  if (pid === undefined) throw new Error(`${options.command[0]} has no process id`);
  const exited = once(child, 'exit').then(([code, signal]) => {
    dismissGuardian(child);
    return code === null ? `killed by ${signal}` : `exit code ${code}`;
  });
  return {
    pid,
    exited,
    hasExited: () => hasExited(child),
    lastLines: count => linesSince(options.logFile, start).slice(-count),
    stop: () => stop(child, exited, options),
  };
}

function spawnGuarded({
  command,
  logFile,
  stopSignal,
  stopSeconds,
  directory,
  environment,
  user,
}: SuperviseOptions) {
  const log = openSync(logFile, 'a');
  try {
    const signal = stopSignal.replace('SIG', '');
    const child = spawn('sh', ['-c', GUARDED, 'sh', signal, String(stopSeconds), ...command], {
      detached: true,
      stdio: ['ignore', log, log, 'pipe'],
      cwd: directory,
      env: { ...process.env, ...environment },
      ...user,
    });
    // The pipe breaks when guardian and server are killed together; that is no error of ours.
    child.stdio[3]?.on('error', () => undefined);
    return child;
  } finally {
    closeSync(log);
  }
}

function dismissGuardian(child: ChildProcess): void {
  const pipe = child.stdio[3];
  if (pipe instanceof Writable) pipe.end('ended\n');
}

function hasExited(child: ChildProcess): boolean {
  return child.exitCode !== null || child.signalCode !== null;
}

async function stop(
  child: ChildProcess,
  exited: Promise<string>,
  { stopSignal, stopSeconds }: SuperviseOptions,
): Promise<void> {
  if (hasExited(child)) return;
  child.kill(stopSignal);
  const force = setTimeout(() => child.kill('SIGKILL'), stopSeconds * 1000);
  await exited;
  clearTimeout(force);
}

function sizeAfterRotation(logFile: string): number {
  const size = statSync(logFile, { throwIfNoEntry: false })?.size ?? 0;
  if (size < LARGEST_LOG) return size;
  renameSync(logFile, `${logFile}.1`);
  return 0;
}
