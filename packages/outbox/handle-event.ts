import type { EventEnvelope, EventType } from '@stoa/contracts/events.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { withTraceparent } from '@stoa/telemetry/tracing.ts';
import { sql } from 'drizzle-orm';
import type { InboxTables } from './tables.ts';

/**
 * What a consumer does about each type of event it cares for. An effect writes through the given transaction
 * only: that is what makes it happen exactly once.
 */
export type Handlers = {
  readonly [T in EventType]?: (tx: Tx, event: EventEnvelope<T>) => Promise<void>;
};

/** Records event ids and runs the effects of those that are new, in order; returns these. */
export type HandleEvents = (tx: Tx, events: readonly EventEnvelope[]) => Promise<readonly EventEnvelope[]>;

export function createEventHandler(options: {
  readonly name: string;
  readonly handlers: Handlers;
  readonly tables: InboxTables;
}): HandleEvents {
  const { name, handlers, tables } = options;

  /** The ids travel as one value, so that the statement is prepared once for any number of them. */
  async function takeNew(tx: Tx, events: readonly EventEnvelope[]): Promise<readonly EventEnvelope[]> {
    const ids = `{${events.map(event => event.id).join(',')}}`;
    const fresh = await tx.execute<{ id: string }>(sql`
      insert into ${tables.consumed} (consumer, event_id)
      select ${name}, id from unnest(${ids}::uuid[]) as id
      on conflict do nothing returning event_id as id`);
    const unseen = new Set(fresh.map(row => row.id));
    return events.filter(event => unseen.delete(event.id.toLowerCase()));
  }

  async function effect(tx: Tx, event: EventEnvelope): Promise<void> {
    const handle = handlers[event.type] as ((tx: Tx, event: EventEnvelope) => Promise<void>) | undefined;
    await withTraceparent(event.traceparent ?? undefined, async () => handle?.(tx, event));
  }

  return async (tx, events) => {
    if (events.length === 0) return [];
    const fresh = await takeNew(tx, events);
    for (const event of fresh) await effect(tx, event);
    return fresh;
  };
}
