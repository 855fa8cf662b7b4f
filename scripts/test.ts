import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { z } from 'zod';

const root = fileURLToPath(new URL('../', import.meta.url));
const summary = z.object({ numPassedTests: z.number(), numFailedTests: z.number() });

/** Runs the suites (or what the arguments pick of them) and ends with a line that counts tests. */
async function runSuites(args: readonly string[]): Promise<number> {
  const folder = mkdtempSync(join(tmpdir(), 'stoa-report-'));
  const report = join(folder, 'report.json');
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const vitest = spawn(join(root, 'node_modules/.bin/vitest'), ['run', ...reporters, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  const code = await new Promise<number>(resolve => vitest.on('exit', status => resolve(status ?? 1)));
  try {
    const { numPassedTests, numFailedTests } = summary.parse(JSON.parse(readFileSync(report, 'utf8')));
    process.stdout.write(`${numPassedTests} passed, ${numFailedTests} failed\n`);
    return numPassedTests === 0 ? 1 : code;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

process.exitCode = await runSuites(process.argv.slice(2));
