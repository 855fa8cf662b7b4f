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
const migrationLock = 7_305_809_155n;

/**
 * Brings schemas up to date; returns the names of the migrations applied. Any number of processes may call it
 * at once: one works, the others wait and find nothing to do. Each file is one transaction, with the schema
 * first on the search path.
 * @throws MigrationProblem when an applied file has been changed since, or a file fails (its name is in the message)
 */
export async function migrate(sql: postgres.Sql, all: readonly Migrations[]): Promise<string[]> {
  const connection = await sql.reserve();
  try {
    await connection`select pg_advisory_lock(${migrationLock.toString()}::bigint)`;
    const applied: string[] = [];
    for (const migrations of all) applied.push(...(await migrateSchema(connection, migrations)));
    return applied;
  } finally {
    await connection`select pg_advisory_unlock(${migrationLock.toString()}::bigint)`;
    connection.release();
  }
}

async function migrateSchema(
  connection: postgres.ReservedSql,
  { schema, folders }: Migrations,
): Promise<string[]> {
  await connection`create schema if not exists ${connection(schema)}`;
  await connection`
    create table if not exists ${connection(`${schema}.migration`)} (
      name text primary key, checksum text not null, applied_at timestamptz not null default now()
    )`;
  const rows = await connection<{ name: string; checksum: string }[]>`
    select name, checksum from ${connection(`${schema}.migration`)}`;
  const known = new Map(rows.map(row => [row.name, row.checksum]));
  const applied: string[] = [];
  for (const file of await readMigrations(folders)) {
    const before = known.get(file.name);
    if (before === file.checksum) continue;
    if (before)
      throw new MigrationProblem(
        `${schema}/${file.name} was changed after it had been applied; add a new migration instead.`,
      );
    await apply(connection, schema, file);
    applied.push(`${schema}/${file.name}`);
  }
  return applied;
}

interface MigrationFile {
  readonly name: string;
  readonly text: string;
  readonly checksum: string;
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

async function apply(connection: postgres.ReservedSql, schema: string, file: MigrationFile): Promise<void> {
  try {
    await connection`begin`;
    await connection`select set_config('search_path', ${`${schema}, public`}, true)`;
    await connection.unsafe(file.text);
    await connection`insert into ${connection(`${schema}.migration`)} (name, checksum) values (${file.name}, ${file.checksum})`;
    await connection`commit`;
  } catch (error) {
    await connection`rollback`;
    throw new MigrationProblem(
      `Migration ${schema}/${file.name} failed: ${error instanceof Error ? error.message : error}`,
      { cause: error },
    );
  }
}
