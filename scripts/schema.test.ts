import { spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  globSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';

vi.setConfig({ testTimeout: 60_000 });

const root = join(import.meta.dirname, '..');
let copy: string;

/** What the script reads and writes, in a folder of its own. */
beforeEach(() => {
  copy = mkdtempSync(join(tmpdir(), 'stoa-schema-'));
  const patterns = [
    'codegen.yml',
    'schema/**/*.{graphql,ts}',
    'packages/service/*.graphql',
    'subgraphs/*/graphql/**/*.{graphql,ts}',
  ];
  for (const path of globSync(patterns, { cwd: root })) {
    mkdirSync(join(copy, dirname(path)), { recursive: true });
    cpSync(join(root, path), join(copy, path));
  }
  symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'));
});
afterEach(() => rmSync(copy, { recursive: true }));

function schema(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(root, 'scripts/schema.ts'), ...args, copy],
    {
      encoding: 'utf8',
    },
  );
  return { status, output: stdout + stderr };
}
const read = (path: string) => readFileSync(join(copy, path), 'utf8');

test('a field that is gone is called a breaking change, every stale file is named, and nothing is written', () => {
  const sdl = read('subgraphs/catalog/graphql/catalog.graphql');
  const field = '  "EAN, UPC or the like; null when not known."\n  barcode: String\n';
  expect(sdl).toContain(field);
  writeFileSync(join(copy, 'subgraphs/catalog/graphql/catalog.graphql'), sdl.replace(field, ''));
  const operations = read('schema/operations/catalog.graphql').replace('      barcode\n', '');
  writeFileSync(join(copy, 'schema/operations/catalog.graphql'), operations);
  const before = read('subgraphs/catalog/graphql/generated/resolvers.ts');
  writeFileSync(join(copy, 'schema/subgraphs/gone.graphql'), 'type Query { gone: Int }');

  const { status, output } = schema('--check');
  expect(status).toBe(1);
  expect(output.split('\n')).toEqual([
    'BREAKING   Variant.barcode was removed.',
    'stale      schema/supergraph.graphql',
    'stale      schema/public.graphql',
    'stale      schema/generated/operations.ts',
    'stale      schema/subgraphs/catalog.graphql',
    'stale      schema/subgraphs/gone.graphql',
    'stale      subgraphs/catalog/graphql/generated/resolvers.ts',
    'Run `npm run schema` and commit what it writes.',
    '',
  ]);
  expect(read('subgraphs/catalog/graphql/generated/resolvers.ts')).toBe(before);
});

test('writing mends it, says what it breaks, and is fresh afterwards', () => {
  appendFileSync(
    join(copy, 'subgraphs/users/graphql/users.graphql'),
    '\nextend type Query { "What time it is." now("Where." zone: String!): DateTime }\n',
  );
  const written = schema();

  expect(written).toEqual({ status: 0, output: '' });
  expect(read('schema/public.graphql')).toContain('now(');
  expect(read('subgraphs/users/graphql/generated/resolvers.ts')).toContain('QueryNowArgs');
  expect(schema('--check')).toEqual({ status: 0, output: '' });
});

test('an operation that does not fit the schema is an error that names it', () => {
  writeFileSync(join(copy, 'schema/operations/users.graphql'), 'query Odd { nothing }');
  const { status, output } = schema('--check');

  expect(status).not.toBe(0);
  expect(output).toMatch(/nothing/);
});
