import type { Tx } from '@stoa/postgres/database.ts';
import { sql } from 'drizzle-orm';

/**
 * One import at a time, until the transaction ends: two that bring the same new product or category would each
 * give it an id of their own.
 */
export async function lockImports(tx: Tx): Promise<void> {
  await tx.execute(sql`select pg_advisory_xact_lock(hashtextextended('stoa.catalog.import', 0))`);
}
