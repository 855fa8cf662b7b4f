import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, readlinkSync, realpathSync } from 'node:fs';
import { setTimeout as delay } from 'node:timers/promises';
import { EnvironmentProblem } from './environment-problem.ts';

/** Whether there is a process with this id that we may send signals to. */
export function canSignal(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}

/**
 * The processes of that program that have this directory as their working directory. Both servers change
 * into their data directory, so this finds the ones that are really ours, where a process id in a file may
 * long belong to somebody else.
 */
export function serversIn(directory: string, programs: readonly string[]): number[] {
  let place: string;
  try {
    place = realpathSync(directory);
  } catch {
    return [];
  }
  const running = process.platform === 'linux' ? runningOnLinux() : runningByLsof();
  return running.filter(one => one.directory === place && programs.includes(one.program)).map(one => one.pid);
}

interface Running {
  readonly pid: number;
  readonly program: string;
  readonly directory: string;
}

function runningOnLinux(): Running[] {
  const pids = readdirSync('/proc').filter(name => /^\d+$/.test(name));
  return pids.flatMap(pid => {
    try {
      const directory = readlinkSync(`/proc/${pid}/cwd`);
      const program = readFileSync(`/proc/${pid}/comm`, 'utf8').trim();
      return [{ pid: Number(pid), program, directory }];
    } catch {
      return []; // It has ended meanwhile, or belongs to somebody else.
    }
  });
}

function runningByLsof(): Running[] {
  const { stdout } = spawnSync('lsof', ['-w', '+c', '0', '-d', 'cwd', '-Fpcn'], { encoding: 'utf8' });
  return (stdout ?? '')
    .split(/^p/m)
    .slice(1)
    .flatMap(block => {
      const [pid, ...fields] = block.split('\n');
      const field = (letter: string) => fields.find(line => line.startsWith(letter))?.slice(1) ?? '';
      return [{ pid: Number(pid), program: field('c'), directory: field('n') }];
    });
}

export interface LeftoverOptions {
  readonly directory: string;
  /** Names of the program as the process table shows them. */
  readonly programs: readonly string[];
  /** What asks the server to leave in order. */
  readonly stopSignal: 'SIGINT' | 'SIGTERM';
  readonly stopSeconds: number;
  /** Among several processes (Postgres has many), the one to ask; all of them when it isn't there. */
  readonly leader?: number | undefined;
  readonly log: (line: string) => void;
}

/**
 * Stops what an earlier run left behind in this data directory (its process and its guardian both killed):
 * in order first, then by force. The caller holds the directory's lock, so nobody else needs them.
 */
export async function stopLeftover(options: LeftoverOptions): Promise<void> {
  const found = () => serversIn(options.directory, options.programs);
  const first = found();
  if (first.length === 0) return;
  const { leader, stopSignal, stopSeconds } = options;
  options.log(
    `Stopping ${options.programs[0]}, left running by an earlier run (process ${leader ?? first[0]}).`,
  );
  signal(leader !== undefined && first.includes(leader) ? [leader] : first, stopSignal);
  if (await within(stopSeconds, () => found().length === 0)) return;
  signal(found(), 'SIGKILL');
  if (await within(5, () => found().length === 0)) return;
  throw new EnvironmentProblem(
    `Process ${found().join(', ')} still uses ${options.directory} and can't be stopped: stop it by hand.`,
  );
}

function signal(pids: readonly number[], name: NodeJS.Signals): void {
  for (const pid of pids) {
    try {
      process.kill(pid, name);
    } catch {
      // It has ended meanwhile; what can't be stopped is noticed by the wait that follows.
    }
  }
}

async function within(seconds: number, condition: () => boolean): Promise<boolean> {
  const end = performance.now() + seconds * 1000;
  while (!condition()) {
    if (performance.now() > end) return false;
    await delay(50);
  }
  return true;
}
