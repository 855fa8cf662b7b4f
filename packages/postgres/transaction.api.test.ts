import { useStores } from '@stoa/testing/stores.ts';
import { sql } from 'drizzle-orm';
import { beforeEach, describe, expect, expectTypeOf, it } from 'vitest';
import type { Tx } from './database.ts';
import { sqlState } from './errors.ts';
import { afterCommit, inRefusableTransaction, inTransaction } from './transaction.ts';

const stores = useStores();
const db = () => stores.postgres.db;

beforeEach(async () => {
  await stores.postgres.sql`drop table if exists counter`;
  await stores.postgres.sql`create table counter (name text primary key, value integer not null)`;
  await stores.postgres.sql`insert into counter values ('a', 0), ('b', 0)`;
});

const add = (tx: Tx, name: string) =>
  tx.execute(sql`update counter set value = value + 1 where name = ${name}`);

async function values(): Promise<Record<string, unknown>> {
  const rows = await stores.postgres.sql`select name, value from counter`;
  return Object.fromEntries(rows.map(row => [row['name'], row['value']]));
}

/** Two parties that wait for each other; further rounds find the gate open. */
function meeting(parties: number): () => Promise<void> {
  const { promise, resolve } = Promise.withResolvers<void>();
  let arrived = 0;
  return () => {
    arrived += 1;
    if (arrived === parties) resolve();
    return promise;
  };
}

describe('a transaction', () => {
  it('saves all that was done and answers with the result', async () => {
    const result = await inTransaction(db(), async tx => {
      await add(tx, 'a');
      await add(tx, 'b');
      return 'done';
    });
    expect(result).toBe('done');
    expect(await values()).toEqual({ a: 1, b: 1 });
  });

  it('that throws saves nothing and passes the error on', async () => {
    const work = inTransaction(db(), async tx => {
      await add(tx, 'a');
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(await values()).toEqual({ a: 0, b: 0 });
  });

  it('that swallows the error of a statement is not taken for committed', async () => {
    const work = inTransaction(db(), async tx => {
      await add(tx, 'a');
      await tx.execute(sql`select 1 / 0`).catch(() => undefined);
    });
    await expect(work).rejects.toThrow('division by zero');
    expect(await values()).toEqual({ a: 0, b: 0 });
  });

  it('refuses a statement that comes after its end', async () => {
    let late: Tx | undefined;
    await inTransaction(db(), async tx => {
      late = tx;
    });
    if (!late) throw new Error('the work did not run');
    await expect(add(late, 'a')).rejects.toMatchObject({ cause: { code: 'CONNECTION_CLOSED' } });
    expect(await values()).toEqual({ a: 0, b: 0 });
  });
});

describe('effects after the commit', () => {
  it('run once it is visible to others, in their order', async () => {
    const seen: unknown[] = [];
    await inTransaction(db(), async tx => {
      afterCommit(tx, () => seen.push('first'));
      afterCommit(tx, () => seen.push('second'));
      await add(tx, 'a');
      seen.push(await values());
    });
    expect(seen).toEqual([{ a: 0, b: 0 }, 'first', 'second']);
  });

  it('do not run when the work throws', async () => {
    const seen: string[] = [];
    const work = inTransaction(db(), async tx => {
      afterCommit(tx, () => seen.push('effect'));
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
    expect(seen).toEqual([]);
  });

  it('do not run when the commit itself fails', async () => {
    await stores.postgres.sql`update counter set value = 1 where name = 'b'`;
    await stores.postgres.sql`
      alter table counter add constraint value_once unique (value) deferrable initially deferred`;
    const seen: string[] = [];
    const work = inTransaction(db(), async tx => {
      afterCommit(tx, () => seen.push('effect'));
      await add(tx, 'a');
      seen.push('worked');
    });
    await expect(work).rejects.toThrow();
    expect(seen).toEqual(['worked']);
  });

  it('asked for inside of a savepoint run with the whole', async () => {
    const seen: string[] = [];
    await inTransaction(db(), async tx => {
      await tx.transaction(async savepoint => afterCommit(savepoint, () => seen.push('effect')));
      expect(seen).toEqual([]);
    });
    expect(seen).toEqual(['effect']);
  });

  it('of a try that is repeated run once', async () => {
    const seen: number[] = [];
    let tries = 0;
    await inTransaction(db(), async tx => {
      tries += 1;
      const attempt = tries;
      afterCommit(tx, () => seen.push(attempt));
      if (attempt < 3) await tx.execute(sql`do $$ begin raise exception using errcode = '40001'; end $$`);
    });
    expect(seen).toEqual([3]);
  });

  it('cannot be asked for in a transaction that nobody watches', async () => {
    const work = db().transaction(async tx => afterCommit(tx, () => undefined));
    await expect(work).rejects.toThrow('inTransaction');
  });
});

describe('transactions that get in each other’s way', () => {
  it('deadlocked ones both succeed', async () => {
    const meet = meeting(2);
    let tries = 0;
    const crosswise = (first: string, second: string) =>
      inTransaction(db(), async tx => {
        tries += 1;
        await add(tx, first);
        await meet();
        await add(tx, second);
      });
    await Promise.all([crosswise('a', 'b'), crosswise('b', 'a')]);
    expect(await values()).toEqual({ a: 2, b: 2 });
    expect(tries).toBe(3);
  });

  it('that cannot be serialized both succeed', async () => {
    const meet = meeting(2);
    let tries = 0;
    const increase = () =>
      inTransaction(db(), async tx => {
        tries += 1;
        await tx.execute(sql`set transaction isolation level serializable`);
        const [row] = await tx.execute<{ value: number }>(sql`select value from counter where name = 'a'`);
        await meet();
        await tx.execute(sql`update counter set value = ${(row?.value ?? 0) + 1} where name = 'a'`);
      });
    await Promise.all([increase(), increase()]);
    expect(await values()).toEqual({ a: 2, b: 0 });
    expect(tries).toBe(3);
  });

  it('are given up after four tries', async () => {
    let tries = 0;
    const work = inTransaction(db(), async tx => {
      tries += 1;
      await tx.execute(sql`do $$ begin raise exception using errcode = '40P01'; end $$`);
    });
    expect(sqlState(await work.catch((error: unknown) => error))).toBe('40P01');
    expect(tries).toBe(4);
  });
});

describe('a refusable transaction', () => {
  it('rolls back what it did before the refusal, which becomes the result', async () => {
    const outcome = await inRefusableTransaction(db(), async (tx, refuse: (no: 'refused') => never) => {
      await add(tx, 'a');
      return refuse('refused');
    });
    expect(outcome).toBe('refused');
    expect(await values()).toEqual({ a: 0, b: 0 });
  });

  it('that is not refused commits', async () => {
    const outcome = await inRefusableTransaction(db(), async (tx, _refuse: (no: 'refused') => never) => {
      await add(tx, 'a');
      return 1;
    });
    expectTypeOf(outcome).toEqualTypeOf<number | 'refused'>();
    expect(outcome).toBe(1);
    expect(await values()).toEqual({ a: 1, b: 0 });
  });

  it('passes other errors on', async () => {
    const work = inRefusableTransaction(db(), async () => {
      throw new Error('no');
    });
    await expect(work).rejects.toThrow('no');
  });
});
