import { freePort } from '@stoa/host/environment/free-port.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { sql } from 'drizzle-orm';
import { pgTable, text } from 'drizzle-orm/pg-core';
import { describe, expect, it } from 'vitest';
import { connectPostgres } from './database.ts';
import { isUnavailable, sqlState, violatedConstraint } from './errors.ts';
import { inTransaction } from './transaction.ts';

const stores = useStores();
const person = pgTable('person', { email: text().notNull() });

const failure = (work: PromiseLike<unknown>) =>
  Promise.resolve(work).then(
    () => undefined,
    (error: unknown) => error,
  );

async function personTable(): Promise<void> {
  await stores.postgres.sql`drop table if exists person`;
  await stores.postgres.sql`create table person (email text not null constraint person_email_once unique)`;
}

describe('a statement that the database refuses', () => {
  it('names the constraint it broke, through the query builder and out of a transaction', async () => {
    await personTable();
    const twice = inTransaction(stores.postgres.db, async tx => {
      await tx.insert(person).values([{ email: 'ada@example.com' }, { email: 'ada@example.com' }]);
    });
    const error = await failure(twice);
    expect(violatedConstraint(error)).toBe('person_email_once');
    expect(sqlState(error)).toBe('23505');
    expect(isUnavailable(error)).toBe(false);
  });

  it('has a state and no constraint when it broke none', async () => {
    const error = await failure(stores.postgres.db.execute(sql`select 1 / 0`));
    expect(sqlState(error)).toBe('22012');
    expect(violatedConstraint(error)).toBeUndefined();
    expect(isUnavailable(error)).toBe(false);
  });
});

describe('a database that is away', () => {
  it('is told from one that refuses when nothing listens at the port', async () => {
    const away = connectPostgres({
      url: `postgres://nobody@127.0.0.1:${await freePort()}/none`,
      name: 'away',
    });
    const error = await failure(away.db.select().from(person));
    expect(isUnavailable(error)).toBe(true);
    expect(sqlState(error)).toBeUndefined();
    expect(isUnavailable(await failure(away.ping()))).toBe(true);
    expect(isUnavailable(await failure(inTransaction(away.db, async tx => tx.select().from(person))))).toBe(
      true,
    );
    await away.close();
  });

  it('is told when the host has no address', async () => {
    const away = connectPostgres({ url: 'postgres://nobody@stoa.invalid/none', name: 'away' });
    expect(isUnavailable(await failure(away.ping()))).toBe(true);
    await away.close();
  });

  it('is told when it ends the backend under a statement', async () => {
    const victim = connectPostgres({ url: stores.databaseUrl, name: 'victim', maxConnections: 1 });
    const [row] = await victim.db.execute<{ pid: number }>(sql`select pg_backend_pid() as pid`);
    const slow = failure(inTransaction(victim.db, tx => tx.execute(sql`select pg_sleep(20)`)));
    await expect
      .poll(async () => {
        const [found] = await stores.postgres
          .sql`select state from pg_stat_activity where pid = ${row?.pid ?? 0} and query like '%pg_sleep(20)%'`;
        return found?.['state'];
      })
      .toBe('active');
    await stores.postgres.sql`select pg_terminate_backend(${row?.pid ?? 0})`;
    expect(isUnavailable(await slow)).toBe(true);
    await victim.ping();
    await victim.close();
  });
});

describe('errors that have nothing to do with the database', () => {
  it.each([
    ['nothing', undefined],
    ['a text', 'ECONNREFUSED'],
    ['an error', new Error('ECONNREFUSED')],
    ['an error with another code', Object.assign(new Error('x'), { code: 'ENOENT' })],
  ])('%s', (_, error) => {
    expect(isUnavailable(error)).toBe(false);
    expect(sqlState(error)).toBeUndefined();
    expect(violatedConstraint(error)).toBeUndefined();
  });
});
