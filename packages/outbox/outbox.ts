import type { DomainEvent } from '@stoa/contracts/events.ts';
import type { EventId } from '@stoa/contracts/ids.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { afterCommit } from '@stoa/postgres/transaction.ts';
import { currentTraceparent } from '@stoa/telemetry/tracing.ts';
import { outboxTables } from './tables.ts';

export interface Outbox {
  /**
   * Records facts in the transaction that made them true. Take the aggregate's row lock before: the order in
   * which one aggregate's events are appended is the order in which every consumer sees them.
   */
  append(tx: Tx, occurredAt: Date, events: readonly DomainEvent[]): Promise<void>;
}

/** The outbox of one subgraph; `onCommit` wakes its relay. */
export function createOutbox(options: { readonly schema: string; readonly onCommit: () => void }): Outbox {
  const { outbox } = outboxTables(options.schema);
  return {
    async append(tx, occurredAt, events) {
      if (events.length === 0) return;
      const traceparent = currentTraceparent() ?? null;
      const rows = events.map(event => ({
        ...event,
        id: newId<EventId>(),
        version: 1,
        occurredAt,
        traceparent,
      }));
      await tx.insert(outbox).values(rows);
      afterCommit(tx, options.onCommit);
    },
  };
}
