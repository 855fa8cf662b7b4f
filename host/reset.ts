import { readConfig } from './config.ts';
import { EnvironmentProblem } from './environment/environment-problem.ts';
import { resetData } from './environment/reset.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

try {
  const { STOA_DIRECTORY: directory } = readConfig();
  const removed = await resetData({ directory, log: say });
  say(removed ? `Removed all data in ${directory}/data.` : 'There were no data to remove.');
} catch (error) {
  if (!(error instanceof EnvironmentProblem)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
