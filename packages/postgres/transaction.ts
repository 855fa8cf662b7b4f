import { AsyncLocalStorage } from 'node:async_hooks';
import type { Database, Tx } from './database.ts';
import { sqlState } from './errors.ts';

type Effect = () => void;
const pendingEffects = new AsyncLocalStorage<Effect[]>();

const serializationFailure = '40001';
const deadlock = '40P01';
const maxAttempts = 4;

/**
 * Runs `effect` when the transaction has committed, never if it has not. Inside of a savepoint the outermost
 * transaction's commit counts, also when the savepoint has been rolled back. `effect` must not throw.
 * @throws Error when the transaction was not opened by `inTransaction`
 */
export function afterCommit(_tx: Tx, effect: Effect): void {
  const effects = pendingEffects.getStore();
  if (!effects) throw new Error('afterCommit needs a transaction that inTransaction has opened.');
  effects.push(effect);
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
      if (attempt === maxAttempts || !isRetriable(error)) throw error;
    }
  }
}

function isRetriable(error: unknown): boolean {
  const state = sqlState(error);
  return state === serializationFailure || state === deadlock;
}

async function runOnce<T>(db: Database, work: (tx: Tx) => Promise<T>): Promise<T> {
  const effects: Effect[] = [];
  const result = await db.transaction(tx => pendingEffects.run(effects, () => work(tx)));
  for (const effect of effects) effect();
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
