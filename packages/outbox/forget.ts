import type { Database } from '@stoa/postgres/database.ts';
import { sql } from 'drizzle-orm';
import type { InboxTables } from './tables.ts';

/** Far longer than any event stays in an outbox: an id is needed while its event may come again. */
const rememberedFor = sql`interval '30 days'`;
const mostAtOnce = 5_000;
const forgetEveryMs = 3_600_000;

/** Forgets, once an hour and little by little, the ids of events that were consumed long ago. */
export function createForgetting(options: {
  readonly db: Database;
  readonly name: string;
  readonly tables: InboxTables;
}): { forgetDue(): Promise<void> } {
  const { db, name, tables } = options;
  let dueAt = 0;
  return {
    async forgetDue() {
      if (Date.now() < dueAt) return;
      const { count } = await db.execute(sql`
        delete from ${tables.consumed} where ctid = any (array (
          select ctid from ${tables.consumed}
          where consumer = ${name} and consumed_at < now() - ${rememberedFor} limit ${mostAtOnce}))`);
      if (count < mostAtOnce) dueAt = Date.now() + forgetEveryMs;
    },
  };
}
