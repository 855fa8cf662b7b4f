import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { useStores } from '@stoa/testing/stores.ts';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { connectPostgres } from './database.ts';
import { MigrationProblem, migrate } from './migrate.ts';

const stores = useStores();
let folder = '';

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'stoa-migrations-'));
  await stores.postgres.sql`drop schema if exists shelf cascade`;
});
afterEach(() => rm(folder, { recursive: true }));

const file = (name: string, text: string) => writeFile(join(folder, name), text);
const shelf = () => ({ schema: 'shelf', folders: [pathToFileURL(`${folder}/`)] });
const run = () => migrate(stores.postgres.sql, [shelf()]);
const rows = (query: string) => stores.postgres.sql.unsafe(query).then(found => [...found]);

describe('migrations', () => {
  it('apply in the order of their names, in their schema, once', async () => {
    await file('0002-fill.sql', "insert into book values ('b'); insert into book values ('c');");
    await file('0001-make.sql', 'create table book (title text);');
    await file('notes.txt', 'not a migration');
    expect(await run()).toEqual(['shelf/0001-make.sql', 'shelf/0002-fill.sql']);
    expect(await run()).toEqual([]);
    expect(await rows('select title from shelf.book')).toEqual([{ title: 'b' }, { title: 'c' }]);
  });

  it('wait for nobody when there is nothing to do', async () => {
    await file('0001-make.sql', 'create table book (title text);');
    await run();
    const other = connectPostgres({ url: stores.databaseUrl, name: 'other' });
    await stores.postgres.sql.begin(async tx => {
      await tx`select pg_advisory_xact_lock(7305809155)`;
      expect(await migrate(other.sql, [shelf()])).toEqual([]);
    });
    await other.close();
  });

  it('run by five at once apply each once', async () => {
    for (const number of [1, 2, 3, 4])
      await file(
        `000${number}-add.sql`,
        'create table if not exists book (title text); select pg_sleep(0.01); insert into book values (1);',
      );
    const others = Array.from({ length: 5 }, () =>
      connectPostgres({ url: stores.databaseUrl, name: 'migrator', maxConnections: 1 }),
    );
    const applied = await Promise.all(others.map(({ sql }) => migrate(sql, [shelf()])));
    expect(applied.flat().sort()).toEqual([1, 2, 3, 4].map(number => `shelf/000${number}-add.sql`));
    expect(await rows('select count(*)::int as count from shelf.book')).toEqual([{ count: 4 }]);
    await Promise.all(others.map(other => other.close()));
  });

  it('that were changed after they had been applied are refused before anything else is done', async () => {
    await file('0002-make.sql', 'create table book (title text);');
    await run();
    await file('0002-make.sql', 'create table book (title text, isbn text);');
    await file('0001-more.sql', 'create table author (name text);');
    await expect(run()).rejects.toThrow(
      new MigrationProblem(
        'shelf/0002-make.sql was changed after it had been applied; add a new migration instead.',
      ),
    );
    expect(await rows("select to_regclass('shelf.author') as author")).toEqual([{ author: null }]);
  });

  it('that fail leave nothing of themselves and say which file it was', async () => {
    await file('0001-make.sql', 'create table book (title text);');
    await file('0002-break.sql', 'insert into book values (1); create table author (name nonsense);');
    await expect(run()).rejects.toThrow(
      'Migration shelf/0002-break.sql failed: type "nonsense" does not exist',
    );
    expect(await rows('select title from shelf.book')).toEqual([]);
    await file('0002-break.sql', 'create table author (name text);');
    expect(await run()).toEqual(['shelf/0002-break.sql']);
  });

  it('whose connection is lost leave nothing, and the next run applies them', async () => {
    await file(
      '0001-make.sql',
      'create table book (title text); select pg_terminate_backend(pg_backend_pid());',
    );
    const victim = connectPostgres({ url: stores.databaseUrl, name: 'victim', maxConnections: 1 });
    await expect(migrate(victim.sql, [shelf()])).rejects.toThrow('Migration shelf/0001-make.sql failed');
    await file('0001-make.sql', 'create table book (title text);');
    expect(await migrate(victim.sql, [shelf()])).toEqual(['shelf/0001-make.sql']);
    await victim.close();
  });

  it('leave the search path of the connection as it was', async () => {
    await file('0001-make.sql', 'create table book (title text);');
    const one = connectPostgres({ url: stores.databaseUrl, name: 'one', maxConnections: 1 });
    const before = await one.sql`show search_path`;
    await migrate(one.sql, [shelf()]);
    expect([...(await one.sql`show search_path`)]).toEqual([...before]);
    await one.close();
  });
});
