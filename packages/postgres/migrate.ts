import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type postgres from 'postgres';

export interface Migrations {
  /** The Postgres schema that the files build; created when missing. */
  readonly schema: string;
  /** Folders of `NNNN-name.sql`, in the order in which they apply; the platform's own come first. */
  readonly folders: readonly URL[];
}

export class MigrationProblem extends Error {
  override readonly name = 'MigrationProblem';
}

/** One lock for the whole database, not per schema: `create extension` in two schemas at once would collide. */
const migrationLock = '7305809155';

/**
 * Brings schemas up to date; returns the names of the migrations that this call applied. Any number of processes
 * may call it at once: each file is applied by one of them, in a transaction of its own, with the schema first on
 * the search path. Without anything to do it takes no lock.
 * @throws MigrationProblem when an applied file has been changed since, or a file fails (its name is in the message)
 */
export async function migrate(sql: postgres.Sql, all: readonly Migrations[]): Promise<string[]> {
  const applied: string[] = [];
  for (const migrations of all) applied.push(...(await migrateSchema(sql, migrations)));
  return applied;
}

interface MigrationFile {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
}

async function migrateSchema(sql: postgres.Sql, { schema, folders }: Migrations): Promise<string[]> {
  const files = await readMigrations(folders);
  await ensureRecord(sql, schema);
  const applied: string[] = [];
  for (const file of await unapplied(sql, schema, files)) {
    if (await applyOnce(sql, schema, file)) applied.push(`${schema}/${file.name}`);
  }
  return applied;
}

async function readMigrations(folders: readonly URL[]): Promise<MigrationFile[]> {
  const files: MigrationFile[] = [];
  for (const folder of folders) {
    const names = (await readdir(folder)).filter(name => name.endsWith('.sql')).sort();
    for (const name of names) {
      const text = await readFile(new URL(name, folder), 'utf8');
      files.push({ name, text, checksum: createHash('sha256').update(text).digest('hex') });
    }
  }
  return files;
}

const quoted = (name: string) => `"${name.replaceAll('"', '""')}"`;
const recordOf = (schema: string) => `${quoted(schema)}.migration`;

async function ensureRecord(sql: postgres.Sql, schema: string): Promise<void> {
  const [found] = await sql.unsafe('select to_regclass($1) is not null as there', [recordOf(schema)]);
  if (found?.['there'] === true) return;
  await locked(sql, async tx => {
    await tx.unsafe(`create schema if not exists ${quoted(schema)}`);
    await tx.unsafe(`create table if not exists ${recordOf(schema)} (
      name text primary key, checksum text not null, applied_at timestamptz not null default now())`);
  });
}

/** Those still to be applied, in order; looks at all of them first, so that a changed one stops everything. */
async function unapplied(
  sql: postgres.ISql,
  schema: string,
  files: readonly MigrationFile[],
): Promise<MigrationFile[]> {
  const rows = await sql.unsafe(`select name, checksum from ${recordOf(schema)}`);
  const known = new Map(rows.map(row => [row['name'], row['checksum']]));
  const changed = files.find(file => known.has(file.name) && known.get(file.name) !== file.checksum);
  if (changed)
    throw new MigrationProblem(
      `${schema}/${changed.name} was changed after it had been applied; add a new migration instead.`,
    );
  return files.filter(file => !known.has(file.name));
}

async function applyOnce(sql: postgres.Sql, schema: string, file: MigrationFile): Promise<boolean> {
  try {
    return await locked(sql, async tx => {
      if ((await unapplied(tx, schema, [file])).length === 0) return false;
      await tx.unsafe("select set_config('search_path', $1, true)", [`${quoted(schema)}, public`]);
      await tx.unsafe(file.text);
      const values = [file.name, file.checksum];
      await tx.unsafe(`insert into ${recordOf(schema)} (name, checksum) values ($1, $2)`, values);
      return true;
    });
  } catch (error) {
    if (error instanceof MigrationProblem) throw error;
    throw new MigrationProblem(
      `Migration ${schema}/${file.name} failed: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
}

async function locked<T>(sql: postgres.Sql, work: (tx: postgres.TransactionSql) => Promise<T>): Promise<T> {
  let result: { readonly value: T } | undefined;
  await sql.begin(async tx => {
    await tx.unsafe('select pg_advisory_xact_lock($1::bigint)', [migrationLock]);
    result = { value: await work(tx) };
  });
  if (!result) throw new Error('The transaction ended without a result.');
  return result.value;
}
