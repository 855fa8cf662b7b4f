import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('../', import.meta.url));

export interface StartedShop {
  readonly process: ChildProcess;
  /** All that it has printed so far. */
  output(): string;
  /** Resolves when it has printed the text; rejects when it ends before. */
  printed(text: string): Promise<void>;
  /**
   * Sends a signal and resolves to the exit code, or the signal that ended it. SIGINT goes to the whole group,
   * as Ctrl-C does; others go to npm alone.
   */
  end(signal: NodeJS.Signals): Promise<number | NodeJS.Signals | null>;
}

/** Runs `npm start`, with its data in a folder of its own. */
export function runStart(environment: Record<string, string>, args: readonly string[] = []): StartedShop {
  const child = spawn('npm', ['start', '--', ...args], {
    cwd: root,
    env: { ...process.env, LOG_LEVEL: 'error', ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
    detached: true,
  });
  let text = '';
  const listeners = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', chunk => {
      text += chunk;
      for (const listener of listeners) listener();
    });
  }
  const exited = once(child, 'exit').then(
    ([code, signal]) => (code ?? signal) as number | NodeJS.Signals | null,
  );
  return {
    process: child,
    output: () => text,
    async printed(wanted) {
      const seen = new Promise<void>(resolve => {
        const look = () => text.includes(wanted) && resolve();
        listeners.add(look);
        look();
      });
      await Promise.race([
        seen,
        exited.then(code => {
          if (!text.includes(wanted))
            throw new Error(`ended with ${code} before it said "${wanted}":\n${text}`);
        }),
      ]);
    },
    end(signal) {
      if (signal === 'SIGINT' && child.pid) process.kill(-child.pid, signal);
      else child.kill(signal);
      return exited;
    },
  };
}

/** The processes of this machine whose command line or environment names the folder. */
export function processesOf(folder: string): string[] {
  const read = (file: string) => {
    try {
      return readFileSync(file, 'utf8').replaceAll('\0', ' ');
    } catch {
      return '';
    }
  };
  return readdirSync('/proc')
    .filter(name => /^\d+$/.test(name) && Number(name) !== process.pid)
    .map(pid => `${pid} ${read(`/proc/${pid}/cmdline`)}`)
    .filter(line => line.includes(folder) || read(`/proc/${line.split(' ')[0]}/environ`).includes(folder));
}
