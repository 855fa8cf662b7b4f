import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Supergraph } from '@apollo/federation-internals';
import {
  buildASTSchema,
  findBreakingChanges,
  findDangerousChanges,
  type GraphQLSchema,
  parse,
  printSchema,
} from 'graphql';
import { composeSupergraph } from './compose-supergraph.ts';
import { generateOperations } from './generate-operations.ts';

const root = new URL('../', import.meta.url);
const supergraphFile = new URL('schema/supergraph.graphql', root);

/** The schema that clients see. Printed and read again, so that it belongs to this module's own `graphql`. */
export function publicSchema(supergraph: string): GraphQLSchema {
  const api = Supergraph.build(supergraph).apiSchema().toGraphQLJSSchema();
  return buildASTSchema(parse(printSchema(api)));
}

/** What a client of the committed schema would notice, worst first. */
export function schemaChanges(before: string, after: string): { breaking: string[]; dangerous: string[] } {
  const [from, to] = [publicSchema(before), publicSchema(after)];
  return {
    breaking: findBreakingChanges(from, to).map(change => change.description),
    dangerous: findDangerousChanges(from, to).map(change => change.description),
  };
}

/** Every generated file with its content. */
async function generate(): Promise<Map<string, string>> {
  const { supergraph, subgraphs } = composeSupergraph();
  const schema = publicSchema(supergraph);
  const files = new Map([
    ['schema/supergraph.graphql', supergraph],
    ['schema/public.graphql', `${printSchema(schema)}\n`],
    ['schema/generated/operations.ts', await generateOperations(schema)],
  ]);
  for (const [name, sdl] of subgraphs) files.set(`schema/subgraphs/${name}.graphql`, sdl);
  return files;
}

const onDisk = (path: string) =>
  existsSync(new URL(path, root)) ? readFileSync(new URL(path, root), 'utf8') : null;

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

function report(before: string, after: string): void {
  const { breaking, dangerous } = schemaChanges(before, after);
  for (const change of breaking) process.stdout.write(`BREAKING   ${change}\n`);
  for (const change of dangerous) process.stdout.write(`dangerous  ${change}\n`);
}

async function write(): Promise<void> {
  const before = existsSync(supergraphFile) ? readFileSync(supergraphFile, 'utf8') : null;
  for (const [path, content] of await generate()) {
    mkdirSync(new URL('.', new URL(path, root)), { recursive: true });
    writeFileSync(new URL(path, root), content);
  }
  generateResolverTypes();
  if (before) report(before, readFileSync(supergraphFile, 'utf8'));
}

/** Regenerates, compares, and says what is stale and what would break clients. */
async function check(): Promise<boolean> {
  const generated = await generate();
  const stale = [...generated].filter(([path, content]) => onDisk(path) !== content).map(([path]) => path);
  const types = resolverTypeFiles().map(path => ({ path, before: onDisk(path) }));
  generateResolverTypes();
  stale.push(...types.filter(({ path, before }) => onDisk(path) !== before).map(({ path }) => path));
  const committed = existsSync(supergraphFile) ? readFileSync(supergraphFile, 'utf8') : null;
  if (committed) report(committed, generated.get('schema/supergraph.graphql') ?? committed);
  for (const path of stale) process.stdout.write(`stale      ${path}\n`);
  if (stale.length > 0) process.stdout.write('Run `npm run schema` and commit what it writes.\n');
  return stale.length === 0;
}

if (import.meta.main) {
  if (process.argv.includes('--check')) process.exitCode = (await check()) ? 0 : 1;
  else await write();
}
