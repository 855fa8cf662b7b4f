import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

/** Where an unpacked Redis is kept between test runs; `npm start` uses the same. */
export const sharedSoftware = fileURLToPath(new URL('../../.stoa/software', import.meta.url));

/** A folder that nobody but its owner can enter, removed when the scope ends. */
export function temporaryFolder(): { readonly path: string; [Symbol.dispose](): void } {
  const path = mkdtempSync(join(tmpdir(), 'stoa-'));
  return { path, [Symbol.dispose]: () => rmSync(path, { recursive: true, force: true }) };
}

/** A Node process that owns something, to be killed by a test. */
export interface Owner {
  readonly pid: number;
  /** The first line that it printed. */
  readonly line: string;
  /** `kill -9`; resolves when it is gone. */
  kill(): Promise<void>;
  [Symbol.dispose](): void;
}

/**
 * Runs JavaScript in a process of its own, with the files of this folder to be imported as `./NAME.ts`,
 * until it has printed a line. The process then stays until it is killed or the scope ends.
 */
export async function startOwner(source: string): Promise<Owner> {
  const code = `${source}\nsetInterval(() => undefined, 60_000);`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', code], {
    cwd: import.meta.dirname,
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { pid } = child;
  if (pid === undefined) throw new Error('The owner could not be started');
  const line = await firstLine(child);
  return {
    pid,
    line,
    kill: async () => {
      const gone = once(child, 'exit');
      child.kill('SIGKILL');
      await gone;
    },
    [Symbol.dispose]: () => void child.kill('SIGKILL'),
  };
}

async function firstLine(child: ChildProcess): Promise<string> {
  if (child.stdout === null) throw new Error('The owner has no output');
  for await (const line of createInterface({ input: child.stdout })) return line;
  throw new Error('The owner ended without a line');
}

/** The processes of a server's group: the server while it lives, and its guardian. */
export function groupOf(serverPid: number): number[] {
  return execFileSync('ps', ['-A', '-o', 'pid=,pgid=,stat='], { encoding: 'utf8' })
    .split('\n')
    .map(line => line.trim().split(/\s+/))
    .filter(([, group, state]) => group === String(serverPid) && !state?.startsWith('Z'))
    .map(([pid]) => Number(pid));
}
