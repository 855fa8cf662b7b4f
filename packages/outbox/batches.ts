import type { Database, Tx } from '@stoa/postgres/database.ts';
import { isNotNull, sql } from 'drizzle-orm';
import type { OutboxTables } from './tables.ts';

/** Some events in order, as they travel: the one at index `i` has the stream id `NUMBER-(i + 1)`, for ever. */
export interface Batch {
  readonly number: number;
  readonly events: readonly string[];
}

export interface BatchLimits {
  readonly events: number;
  /** Of the data as JSON text; a batch ends with the event that passes it. */
  readonly bytes: number;
}

const wire = sql`json_build_object(
  'id', id, 'type', type, 'version', version,
  'occurredAt', to_char(occurred_at at time zone 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.MS"Z"'),
  'aggregateId', aggregate_id, 'sequence', sequence, 'traceparent', traceparent, 'data', data)::text as wire`;

/** Which batch was numbered last, and whether events wait for a number. */
export async function readState(
  db: Database,
  { outbox, state }: OutboxTables,
): Promise<{ readonly lastBatch: number; readonly waiting: boolean }> {
  const [row] = await db
    .select({
      lastBatch: state.lastBatch,
      waiting: sql<boolean>`exists (select from ${outbox} where batch is null)`,
    })
    .from(state);
  if (!row) throw new Error('The outbox has lost its state row; restore it from a backup.');
  return row;
}

/**
 * Numbers the next batch; "busy" while another process does. The events of one aggregate get their numbers in
 * order, because whoever appends holds the aggregate's lock until the commit.
 */
export async function numberBatch(
  tx: Tx,
  { outbox, state }: OutboxTables,
  limits: BatchLimits,
): Promise<Batch | 'busy' | 'none'> {
  const [lead] = await tx.select().from(state).for('update', { skipLocked: true });
  if (!lead) return 'busy';
  const number = lead.lastBatch + 1;
  const rows = await tx.execute<{ wire: string }>(sql`
    with next as (
      select position, octet_length(data::text) as bytes from ${outbox}
      where batch is null order by position limit ${limits.events}
    ), fitting as (
      select position from (
        select position, sum(bytes) over (order by position) - bytes as before from next
      ) as sized where before < ${limits.bytes}
    ), numbered as (
      update ${outbox} set batch = ${number}
      where position = any (array (select position from fitting)) returning *
    ), counted as (
      update ${state} set last_batch = ${number} where exists (select from numbered)
    )
    select ${wire} from numbered order by position`);
  return rows.length === 0 ? 'none' : { number, events: rows.map(row => row.wire) };
}

/** The first batch after `number` that is still kept. */
export async function batchAfter(
  db: Database,
  { outbox }: OutboxTables,
  number: number,
): Promise<Batch | undefined> {
  const rows = await db.execute<{ batch: string; wire: string }>(sql`
    select batch, ${wire} from ${outbox}
    where batch = (select min(batch) from ${outbox} where batch > ${number}) order by position`);
  const [first] = rows;
  return first && { number: Number(first.batch), events: rows.map(row => row.wire) };
}

/**
 * For a database that has come back older than what Redis or a consumer has seen: everything still kept gets new
 * numbers beyond `number`. Consumers know the events they have had by their ids.
 */
export async function renumberBeyond(
  tx: Tx,
  { outbox, state }: OutboxTables,
  number: number,
): Promise<boolean> {
  const [lead] = await tx.select().from(state).for('update');
  if (!lead || lead.lastBatch >= number) return false;
  await tx.update(outbox).set({ batch: null }).where(isNotNull(outbox.batch));
  await tx.update(state).set({ lastBatch: number });
  return true;
}
