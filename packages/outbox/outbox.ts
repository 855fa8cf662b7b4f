import type { DomainEvent } from '@stoa/contracts/events.ts';
import type { EventId } from '@stoa/contracts/ids.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { afterCommit } from '@stoa/postgres/transaction.ts';
import { currentTraceparent } from '@stoa/telemetry/tracing.ts';
import { sql } from 'drizzle-orm';
import { storable } from './storable.ts';
import { type OutboxTables, outboxTables } from './tables.ts';

export interface Outbox {
  /**
   * Records facts in the transaction that made them true. Take the aggregate's row lock before: the order in
   * which one aggregate's events are appended is the order in which every consumer sees them.
   * @throws Error when an event is larger than 256 KiB as JSON
   */
  append(tx: Tx, occurredAt: Date, events: readonly DomainEvent[]): Promise<void>;
}

/** An event is a fact, not a document: a consumer reads hundreds of them at once. */
const mostEventLength = 256 * 1024;
const mostInsertLength = 1024 * 1024;

/** The outbox of one subgraph; `onCommit` wakes its relay. */
export function createOutbox(options: { readonly schema: string; readonly onCommit: () => void }): Outbox {
  const tables = outboxTables(options.schema);
  return {
    async append(tx, occurredAt, events) {
      if (events.length === 0) return;
      const rows = events.map(toRow);
      for (const json of toInserts(rows)) await insert(tx, tables, occurredAt, json);
      afterCommit(tx, options.onCommit);
    },
  };
}

function toRow({ type, aggregateId, sequence, data }: DomainEvent): string {
  const row = JSON.stringify(
    { id: newId<EventId>(), type, aggregate_id: aggregateId, sequence, data },
    (_, value: unknown) => (typeof value === 'string' ? storable(value) : value),
  );
  if (row.length > mostEventLength)
    throw new Error(
      `${type} of ${aggregateId} takes ${row.length} characters; an event may have ${mostEventLength}. Send references instead of contents.`,
    );
  return row;
}

/** JSON lists of rows, none much longer than a million characters. */
function toInserts(rows: readonly string[]): string[] {
  const lists: string[][] = [];
  let length = Number.POSITIVE_INFINITY;
  for (const row of rows) {
    if (length + row.length > mostInsertLength) {
      lists.push([]);
      length = 0;
    }
    lists.at(-1)?.push(row);
    length += row.length;
  }
  return lists.map(list => `[${list.join(',')}]`);
}

/** The rows travel as one value, so that the statement is the same, and prepared once, for any number of them. */
async function insert(tx: Tx, { outbox }: OutboxTables, occurredAt: Date, json: string): Promise<void> {
  await tx.execute(sql`
    insert into ${outbox} (id, type, version, occurred_at, aggregate_id, sequence, traceparent, data)
    select id, type, 1, ${occurredAt.toISOString()}::timestamptz, aggregate_id, sequence,
      ${currentTraceparent() ?? null}::text, data
    from jsonb_to_recordset(${json}::jsonb)
      as event (id uuid, type text, aggregate_id text, sequence integer, data jsonb)`);
}
