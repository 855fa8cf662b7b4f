/** `npm run fence`: checks the repository against the dependency rule and says what to do about each breach. */

import { join } from 'node:path';
import { type Finding, inspect, readsTypeScript, rules } from './fence/inspect.ts';

const BLIND =
  'so the fence proves nothing. dependency-cruiser reads TypeScript with the package "typescript" up to version 6: run npm ci, and keep that package below 7.';

process.exitCode = readsTypeScript() ? await checkRepository() : refuse(`No TypeScript is read, ${BLIND}`);

async function checkRepository(): Promise<number> {
  const { findings, files, unseen } = await inspect(join(import.meta.dirname, '..'));
  for (const [rule, found] of Map.groupBy(findings, finding => finding.rule)) {
    process.stdout.write(`${describe(rule, found)}\n\n`);
  }
  process.stdout.write(`fence: ${rules.size} rules, ${files.length} files, ${findings.length} breaches\n`);
  if (files.length === 0 || unseen.length > 0) {
    return refuse(
      `${unseen.length} of ${files.length} files were passed over (${unseen[0] ?? 'there are none'}), ${BLIND}`,
    );
  }
  return findings.length === 0 ? 0 : 1;
}

function describe(rule: string, found: Finding[]): string {
  return [`${rule}: ${rules.get(rule) ?? ''}`, ...found.map(({ where }) => `  ${where}`)].join('\n');
}

function refuse(reason: string): number {
  process.stderr.write(`${reason}\n`);
  return 1;
}
