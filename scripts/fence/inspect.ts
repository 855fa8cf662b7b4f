import { existsSync, globSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import {
  cruise,
  getAvailableTranspilers,
  type ICruiseOptions,
  type IForbiddenRuleType,
  type IModule,
} from 'dependency-cruiser';
import { offences, textRules } from './text-rules.ts';

/** One broken rule at one place. `where` is a path, with a line number or with what it imports. */
export interface Finding {
  rule: string;
  file: string;
  where: string;
}

/** What the fence saw. `unseen` are files on disk that dependency-cruiser passed over: then it proves nothing. */
export interface Inspection {
  findings: Finding[];
  files: string[];
  unseen: string[];
}

const PARTS = ['packages', 'subgraphs', 'gateway', 'host', 'e2e', 'benchmarks', 'schema', 'scripts'];
const SOURCES = '**/*.{ts,mts,cts,js,mjs,cjs}';

const configuration: { forbidden: IForbiddenRuleType[]; options: ICruiseOptions } = createRequire(
  import.meta.url,
)('../../.dependency-cruiser.cjs');

/** Every rule's name with its comment: why it is there and what to do instead. */
export const rules: ReadonlyMap<string, string> = new Map(
  [...configuration.forbidden, ...textRules].map(rule => [rule.name ?? '', rule.comment ?? '']),
);

/** Checks the tree below `root`, which has the repository's layout, against every rule. */
export async function inspect(root: string, options: ICruiseOptions = {}): Promise<Inspection> {
  const parts = PARTS.filter(part => existsSync(join(root, part)));
  const files = sourcesIn(root, parts);
  const { modules, findings } = await cruiseParts(root, parts, options);
  return {
    findings: [...findings, ...scan(root, files)],
    files,
    unseen: blindSpots(files, modules),
  };
}

/** Whether dependency-cruiser can read TypeScript here: it needs the package `typescript`, up to version 6. */
export function readsTypeScript(): boolean {
  return getAvailableTranspilers().some(({ name, available }) => name === 'typescript' && available);
}

/** The files that are missing among the modules that were seen. */
export function blindSpots(files: string[], modules: Pick<IModule, 'source'>[]): string[] {
  const seen = new Set(modules.map(module => module.source));
  return files.filter(file => !seen.has(file));
}

function sourcesIn(root: string, parts: string[]): string[] {
  const patterns = parts.map(part => `${part}/${SOURCES}`);
  return globSync(patterns, { cwd: root, exclude: ['**/node_modules/**'] })
    .map(path => path.replaceAll('\\', '/'))
    .sort();
}

async function cruiseParts(root: string, parts: string[], options: ICruiseOptions) {
  const { output } = await cruise(parts, {
    ...configuration.options,
    ...options,
    ruleSet: { forbidden: configuration.forbidden },
    validate: true,
    baseDir: root,
  });
  if (typeof output === 'string') throw new Error(`dependency-cruiser answered with text: ${output}`);
  const findings = output.summary.violations.map(({ rule, from, to, unresolvedTo }) => ({
    rule: rule.name,
    file: from,
    where: `${from} → ${unresolvedTo ?? to}`,
  }));
  return { modules: output.modules, findings };
}

function scan(root: string, files: string[]): Finding[] {
  return files.flatMap(file =>
    offences(file, readFileSync(join(root, file), 'utf8')).map(({ rule, line }) => ({
      rule: rule.name,
      file,
      where: `${file}:${line}`,
    })),
  );
}
