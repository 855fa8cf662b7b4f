import type { Database, Tx } from './database.ts';
import { sqlState } from './errors.ts';

type Effect = () => void;
const effects = new WeakMap<Tx, Effect[]>();

const retriable = new Set(['40001', '40P01']);
const maxAttempts = 4;

/** Runs `effect` when the transaction has committed, never if it has not. It must not throw. */
export function afterCommit(tx: Tx, effect: Effect): void {
  const list = effects.get(tx);
  if (list) list.push(effect);
  else effects.set(tx, [effect]);
}

/**
 * Runs `work` in one transaction; a throw rolls back. A deadlock or serialization failure is tried again from
 * the start, up to four times, so `work` must have no effect outside the transaction.
 */
export async function inTransaction<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  for (let attempt = 1; ; attempt++) {
    try {
      return await runOnce(db, work);
    } catch (error) {
      if (attempt === maxAttempts || !retriable.has(sqlState(error) ?? '')) throw error;
    }
  }
}

async function runOnce<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  let committed: Effect[] = [];
  const result = await db.transaction(async tx => {
    const value = await work(tx);
    committed = effects.get(tx) ?? [];
    return value;
  });
  for (const effect of committed) effect();
  return result;
}

class Refused<R> extends Error {
  readonly outcome: R;

  constructor(outcome: R) {
    super('refused');
    this.outcome = outcome;
  }
}

/**
 * Like `inTransaction`, for work that may find in the middle that the answer is no: `refuse` rolls everything
 * back and becomes the result.
 */
export async function inRefusableTransaction<T, R>(
  db: Database,
  work: (tx: Tx, refuse: (outcome: R) => never) => Promise<T>,
): Promise<T | R> {
  const refuse = (outcome: R): never => {
    throw new Refused(outcome);
  };
  try {
    return await inTransaction(db, tx => work(tx, refuse));
  } catch (error) {
    if (error instanceof Refused) return error.outcome as R;
    throw error;
  }
}
