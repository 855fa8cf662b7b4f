import type { AccountId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { desc, eq, inArray } from 'drizzle-orm';
import type { Address, AddressId, AddressParts } from '../domain/address.ts';
import { address } from './tables.ts';

type Row = typeof address.$inferSelect;
const toAddress = (row: Row): Address => ({
  ...row,
  id: row.id as AddressId,
  accountId: row.accountId as AccountId,
});

/** All addresses of some accounts, the newest first. */
export async function findAddresses(executor: Executor, owners: readonly AccountId[]): Promise<Address[]> {
  if (owners.length === 0) return [];
  const rows = await executor
    .select()
    .from(address)
    .where(inArray(address.accountId, [...owners]))
    .orderBy(desc(address.createdAt), desc(address.id));
  return rows.map(toAddress);
}

export async function insertAddress(tx: Tx, fresh: Address): Promise<void> {
  await tx.insert(address).values(fresh);
}

export async function rewriteAddress(
  tx: Tx,
  id: AddressId,
  parts: AddressParts,
  updatedAt: Date,
): Promise<void> {
  await tx
    .update(address)
    .set({ ...parts, updatedAt })
    .where(eq(address.id, id));
}

export async function deleteAddress(tx: Tx, id: AddressId): Promise<void> {
  await tx.delete(address).where(eq(address.id, id));
}

/** One statement each, because the index on defaults allows no moment with two of them. */
export async function markDefault(tx: Tx, id: AddressId, isDefault: boolean): Promise<void> {
  await tx.update(address).set({ isDefault }).where(eq(address.id, id));
}
