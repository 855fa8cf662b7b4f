import type { Database } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import { loadScript } from '@stoa/redis/lua.ts';
import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { Report } from './reports.ts';
import type { StreamKeys } from './stream-keys.ts';
import type { OutboxTables } from './tables.ts';

const dayMs = 86_400_000;
/** A consumer not heard of for so long no longer holds anything back; longer than any outage we plan for. */
const forgottenAfterMs = 7 * dayMs;
/** With no consumer at all, events wait for one this long. */
const unclaimedFor = sql`interval '1 day'`;
/** While a consumer says nothing new, the time it was seen is written this often only. */
const seenWithin = sql`interval '1 hour'`;
const oldestLookedAt = 5_000;
const batchesAtOnce = 50;

const trimScript = loadScript(new URL('scripts/trim.lua', import.meta.url), {
  keys: ['stream', 'offsets'],
  args: ['batch', 'since'],
  parse: raw => z.number().parse(raw) === 1,
});

export interface Kept {
  readonly db: Database;
  readonly redis: RedisClient;
  readonly keys: StreamKeys;
  readonly tables: OutboxTables;
}

/**
 * Takes over how far the consumers say they are, then drops from the stream and from Postgres what all of them
 * have. Their word only ever lags behind their own database, so nothing unconsumed is dropped. A consumer counts
 * from its first report on, and in Postgres whatever happens to Redis. Any number of processes may do it at once.
 */
export async function letGo(kept: Kept, reports: readonly Report[]): Promise<void> {
  const { db, redis, keys, tables } = kept;
  const batch = await inTransaction(db, async tx => {
    for (const report of reports) await tx.execute(remember(tables, report));
    const [row] = await tx.execute<{ batch: string | null }>(droppable(tables));
    return Number(row?.batch ?? 0);
  });
  if (batch <= 0) return;
  if (!(await trimScript.run(redis, keys, { batch, since: forgottenBefore().getTime() }))) return;
  while ((await dropSome(db, tables, batch)) > 0);
}

const forgottenBefore = () => new Date(Date.now() - forgottenAfterMs);

/** Whoever stands inside a batch may still need the rest of it. */
const remember = ({ known }: OutboxTables, { consumer, batch, saidAt }: Report) => sql`
  insert into ${known} as known (consumer, confirmed_batch, seen_at)
  values (${consumer}, ${Math.max(0, batch - 1)}, ${saidAt.toISOString()}::timestamptz)
  on conflict (consumer) do update set
    confirmed_batch = greatest(known.confirmed_batch, excluded.confirmed_batch),
    seen_at = greatest(known.seen_at, excluded.seen_at)
  where known.confirmed_batch < excluded.confirmed_batch
    or known.seen_at < excluded.seen_at - ${seenWithin}`;

const droppable = ({ outbox, known }: OutboxTables) => sql`
  select coalesce(
    (select min(confirmed_batch) from ${known} where seen_at > ${forgottenBefore().toISOString()}::timestamptz),
    (select max(batch) from (
      select batch, appended_at from ${outbox} where batch is not null order by batch limit ${oldestLookedAt}
    ) as oldest where appended_at < now() - ${unclaimedFor})
  ) as batch`;

/** Whole batches, because what is left of one could not be published again under the same ids. */
async function dropSome(db: Database, { outbox }: OutboxTables, batch: number): Promise<number> {
  const { count } = await db.execute(sql`
    delete from ${outbox} where batch <= least(
      ${batch}, (select min(batch) from ${outbox} where batch is not null) + ${batchesAtOnce})`);
  return count;
}
