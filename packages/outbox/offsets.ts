import type { Database, Executor, Tx } from '@stoa/postgres/database.ts';
import { and, eq, sql } from 'drizzle-orm';
import type { InboxTables } from './tables.ts';

export interface Place {
  readonly consumer: string;
  readonly source: string;
}

/** Where a consumer stands that has had nothing yet. */
export const beginning = '0-0';

const at = ({ offset }: InboxTables, place: Place) =>
  and(eq(offset.consumer, place.consumer), eq(offset.source, place.source));

export async function ensureOffset(db: Database, { offset }: InboxTables, place: Place): Promise<void> {
  await db.insert(offset).values(place).onConflictDoNothing();
}

export async function readOffset(executor: Executor, tables: InboxTables, place: Place): Promise<string> {
  const [row] = await executor
    .select({ lastId: tables.offset.lastId })
    .from(tables.offset)
    .where(at(tables, place));
  return row?.lastId ?? beginning;
}

/** Takes the right to consume; undefined while another process has it. */
export async function lockOffset(
  tx: Tx,
  tables: InboxTables,
  place: Place,
): Promise<{ lastId: string; hasParked: boolean } | undefined> {
  const { offset, parked } = tables;
  const [row] = await tx
    .select({
      lastId: offset.lastId,
      hasParked: sql<boolean>`exists (select from ${parked} where ${parked.consumer} = ${place.consumer} and ${parked.source} = ${place.source})`,
    })
    .from(offset)
    .where(at(tables, place))
    .for('update', { skipLocked: true });
  return row;
}

export async function moveOffset(tx: Tx, tables: InboxTables, place: Place, lastId: string): Promise<void> {
  await tx.update(tables.offset).set({ lastId }).where(at(tables, place));
}
