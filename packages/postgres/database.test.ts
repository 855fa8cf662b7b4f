import { expectTypeOf, it } from 'vitest';
import type { Database, Executor, Tx } from './database.ts';

type Write = (tx: Tx, value: string) => Promise<void>;
type Read = (executor: Executor) => Promise<string>;

it('a write does not compile with the pool in place of a transaction', () => {
  expectTypeOf<Database>().not.toExtend<Parameters<Write>[0]>();
  expectTypeOf<Tx>().toExtend<Parameters<Write>[0]>();
});

it('a read takes both', () => {
  expectTypeOf<Database>().toExtend<Parameters<Read>[0]>();
  expectTypeOf<Tx>().toExtend<Parameters<Read>[0]>();
});
