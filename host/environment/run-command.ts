import { spawn } from 'node:child_process';
import { createInterface } from 'node:readline';
import { codeOf, messageOf } from './environment-problem.ts';

export interface RunOptions {
  /** Program and arguments; found on the PATH unless it is a path. */
  readonly command: readonly string[];
  /** Added to the present environment. */
  readonly env?: Readonly<Record<string, string>>;
  readonly directory?: string;
  readonly user?: { readonly uid: number; readonly gid: number };
  /** It is killed after that. */
  readonly seconds: number;
  /** Called with every line of its output as it comes. */
  readonly onLine?: (line: string) => void;
}

export interface RunResult {
  readonly ok: boolean;
  /** False when there is no such program. */
  readonly exists: boolean;
  /** Output and errors together. */
  readonly lines: readonly string[];
}

/** Runs a short command to its end. Never rejects: what went wrong is in the result. */
export function runCommand(options: RunOptions): Promise<RunResult> {
  const additions = Object.entries(options.env ?? {}).map(([name, value]) => `${name}=${value}`);
  const [program = '', ...args] = [
    ...(additions.length > 0 ? ['env', ...additions] : []),
    ...options.command,
  ];
  const lines: string[] = [];
  return new Promise(resolve => {
    const child = spawn(program, args, {
      cwd: options.directory,
      stdio: ['ignore', 'pipe', 'pipe'],
      timeout: options.seconds * 1000,
      killSignal: 'SIGKILL',
      ...options.user,
    });
    for (const stream of [child.stdout, child.stderr]) {
      createInterface({ input: stream }).on('line', line => {
        lines.push(line);
        options.onLine?.(line);
      });
    }
    child.once('error', error => {
      resolve({ ok: false, exists: codeOf(error) !== 'ENOENT', lines: [...lines, messageOf(error)] });
    });
    // `env` says by 127 that it found no such program.
    child.once('close', code => resolve({ ok: code === 0, exists: code !== 127, lines }));
  });
}
