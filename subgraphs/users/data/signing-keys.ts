import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { desc, isNull } from 'drizzle-orm';
import { signingKey } from './tables.ts';

export interface SigningKeyRecord {
  readonly kid: string;
  readonly publicJwk: unknown;
  readonly privateJwk: unknown;
  readonly createdAt: Date;
}

/** The keys that are not retired, newest first. */
export async function findSigningKeys(executor: Executor): Promise<SigningKeyRecord[]> {
  return executor
    .select()
    .from(signingKey)
    .where(isNull(signingKey.retiredAt))
    .orderBy(desc(signingKey.createdAt));
}

/** Adds a key unless another process was faster. */
export async function insertFirstSigningKey(tx: Tx, key: SigningKeyRecord): Promise<void> {
  await tx.insert(signingKey).values(key).onConflictDoNothing();
}
