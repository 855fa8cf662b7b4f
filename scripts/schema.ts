import { execFileSync } from 'node:child_process';
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { printSchema } from 'graphql';
import { composeSupergraph } from './compose-supergraph.ts';
import { generateOperations } from './generate-operations.ts';
import { publicSchema, schemaChanges } from './schema-changes.ts';

const supergraphFile = 'schema/supergraph.graphql';

const { values, positionals } = parseArgs({
  options: { check: { type: 'boolean', default: false } },
  allowPositionals: true,
});
/** The repository: this one, unless another is named. */
const root = pathToFileURL(`${resolve(positionals[0] ?? `${import.meta.dirname}/..`)}/`);

const onDisk = (path: string) =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : null;

function save(path: string, content: string): void {
  mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
  writeFileSync(new URL(path, root), content);
}

/** Every file that is made from SDL and operations, with its content. */
async function generate(): Promise<Map<string, string>> {
  const { supergraph, subgraphs } = composeSupergraph(root);
  const schema = publicSchema(supergraph);
  const files = new Map([
    [supergraphFile, supergraph],
    ['schema/public.graphql', `${printSchema(schema)}\n`],
    ['schema/generated/operations.ts', await generateOperations(schema, root)],
  ]);
  for (const [name, sdl] of subgraphs) files.set(`schema/subgraphs/${name}.graphql`, sdl);
  return files;
}

/** Lets the generator write the resolver types of each subgraph in their places. */
function generateResolverTypes(): void {
  const codegen = fileURLToPath(new URL('node_modules/.bin/graphql-codegen-esm', root));
  execFileSync(codegen, ['--config', 'codegen.yml'], {
    cwd: fileURLToPath(root),
    stdio: ['ignore', 'ignore', 'inherit'],
  });
}

function resolverTypeFiles(): string[] {
  const config = readFileSync(new URL('codegen.yml', root), 'utf8');
  return [...config.matchAll(/^ {2}(\S+\.ts):$/gm)].map(match => match[1] ?? '');
}

/** The resolver types that are stale; what stood there before stands there again afterwards. */
function staleResolverTypes(): string[] {
  const before = new Map(resolverTypeFiles().map(path => [path, onDisk(path)]));
  try {
    generateResolverTypes();
    return [...before].filter(([path, content]) => onDisk(path) !== content).map(([path]) => path);
  } finally {
    for (const [path, content] of before) if (content !== null) save(path, content);
  }
}

function report(before: string | null, after: string | null): void {
  if (before === null || after === null) return;
  const { breaking, dangerous } = schemaChanges(before, after);
  for (const change of breaking) process.stdout.write(`BREAKING   ${change}\n`);
  for (const change of dangerous) process.stdout.write(`dangerous  ${change}\n`);
}

async function write(): Promise<number> {
  const before = onDisk(supergraphFile);
  for (const [path, content] of await generate()) save(path, content);
  generateResolverTypes();
  report(before, onDisk(supergraphFile));
  return 0;
}

/** Compares what would be written with what is there, changes nothing, and says what would break clients. */
async function check(): Promise<number> {
  const generated = await generate();
  const present = globSync('schema/subgraphs/*.graphql', { cwd: fileURLToPath(root) });
  const stale = [
    ...[...generated].filter(([path, content]) => onDisk(path) !== content).map(([path]) => path),
    ...present.filter(path => !generated.has(path)),
    ...staleResolverTypes(),
  ];
  report(onDisk(supergraphFile), generated.get(supergraphFile) ?? null);
  for (const path of stale) process.stdout.write(`stale      ${path}\n`);
  if (stale.length > 0) process.stdout.write('Run `npm run schema` and commit what it writes.\n');
  return stale.length === 0 ? 0 : 1;
}

process.exitCode = await (values.check ? check() : write());
