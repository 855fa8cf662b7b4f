/** `npm run fence`: checks the repository against the dependency rule and says what to do about each breach. */

import { join } from 'node:path';
import { type Finding, inspect, rules } from './fence/inspect.ts';

const { findings, files, unseen } = await inspect(join(import.meta.dirname, '..'));

for (const [rule, found] of Map.groupBy(findings, finding => finding.rule)) {
  process.stdout.write(`${describe(rule, found)}\n\n`);
}
if (unseen.length > 0) {
  process.stdout.write(
    `dependency-cruiser passed over ${unseen.length} of ${files.length} files (${unseen[0]} …), so the fence proves nothing. It reads TypeScript with the package "typescript" up to version 6: run npm ci, and keep that package below 7.\n\n`,
  );
}
process.stdout.write(
  `fence: ${rules.size} rules, ${files.length} files, ${findings.length} breaches, ${unseen.length} files unseen\n`,
);
process.exitCode = findings.length + unseen.length > 0 || files.length === 0 ? 1 : 0;

function describe(rule: string, found: Finding[]): string {
  return [`${rule}: ${rules.get(rule) ?? ''}`, ...found.map(({ where }) => `  ${where}`)].join('\n');
}
