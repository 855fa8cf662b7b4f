import type { Tx } from '@stoa/postgres/database.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import { lte, sql } from 'drizzle-orm';
import type { StreamKeys } from './stream-keys.ts';
import type { OutboxTables } from './tables.ts';

/** A consumer not heard of for so long no longer holds back the tidying; longer than any outage we plan for. */
const forgottenAfter = sql`interval '7 days'`;
/** With no consumer at all, events wait for one this long. */
const unclaimedFor = sql`interval '1 day'`;

/**
 * Takes over from Redis how far the consumers say they are, then drops from Postgres and from the stream what
 * all of them have. Their word only ever lags behind their own database, so nothing unconsumed is dropped.
 */
export async function confirmConsumed(
  tx: Tx,
  { redis, keys, tables }: { redis: RedisClient; keys: StreamKeys; tables: OutboxTables },
): Promise<void> {
  const said = Object.entries(await redis.hgetall(keys.offsets));
  for (const [consumer, lastId] of said) await remember(tx, tables, consumer, completeBatch(lastId));
  const [oldest] = await tx
    .select({ batch: sql<number | null>`min(${tables.known.confirmedBatch})::float8` })
    .from(tables.known)
    .where(sql`${tables.known.seenAt} > now() - ${forgottenAfter}`);
  if (oldest?.batch == null) {
    await tx
      .delete(tables.outbox)
      .where(
        sql`${tables.outbox.batch} is not null and ${tables.outbox.occurredAt} < now() - ${unclaimedFor}`,
      );
    return;
  }
  await tx.delete(tables.outbox).where(lte(tables.outbox.batch, oldest.batch));
  await redis.xtrim(keys.stream, 'MINID', `${oldest.batch}-0`);
}

/** A consumer that stands inside a batch may still need the rest of it. */
function completeBatch(lastId: string): number {
  return Math.max(0, Number(lastId.split('-')[0]) - 1);
}

async function remember(
  tx: Tx,
  { known }: OutboxTables,
  consumer: string,
  confirmedBatch: number,
): Promise<void> {
  await tx
    .insert(known)
    .values({ consumer, confirmedBatch, seenAt: new Date() })
    .onConflictDoUpdate({
      target: known.consumer,
      set: {
        confirmedBatch: sql`greatest(${known.confirmedBatch}, excluded.confirmed_batch)`,
        seenAt: sql`now()`,
      },
    });
}
