import type { EventEnvelope, EventType } from '@stoa/contracts/events.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { withTraceparent } from '@stoa/telemetry/tracing.ts';
import type { StreamEntry } from './read-stream.ts';
import type { InboxTables } from './tables.ts';

/**
 * What a consumer does about each type of event it cares for. An effect writes through the given transaction
 * only: that is what makes it happen exactly once.
 */
export type Handlers = {
  readonly [T in EventType]?: (tx: Tx, event: EventEnvelope<T>) => Promise<void>;
};

export interface EventHandler {
  handleAll(tx: Tx, entries: readonly StreamEntry[]): Promise<void>;
  handleOne(tx: Tx, event: EventEnvelope): Promise<void>;
}

/** Records event ids and runs the effects of those that are new, in order. */
export function createEventHandler(options: {
  readonly name: string;
  readonly handlers: Handlers;
  readonly tables: InboxTables;
}): EventHandler {
  const { name, handlers } = options;
  const { consumed } = options.tables;

  async function takeNew(tx: Tx, events: readonly EventEnvelope[]): Promise<readonly EventEnvelope[]> {
    const rows = events.map(event => ({ consumer: name, eventId: event.id }));
    const fresh = await tx
      .insert(consumed)
      .values(rows)
      .onConflictDoNothing()
      .returning({ id: consumed.eventId });
    const unseen = new Set<string>(fresh.map(row => row.id));
    return events.filter(event => unseen.delete(event.id));
  }

  function cares(event: EventEnvelope | null): event is EventEnvelope {
    return event !== null && handlers[event.type] !== undefined;
  }

  async function handleAll(tx: Tx, entries: readonly StreamEntry[]): Promise<void> {
    const malformed = entries.find(entry => entry.problem);
    if (malformed?.problem) throw malformed.problem;
    const events = entries.map(entry => entry.event).filter(cares);
    if (events.length === 0) return;
    for (const event of await takeNew(tx, events)) await effect(tx, event);
  }

  async function effect(tx: Tx, event: EventEnvelope): Promise<void> {
    const handle = handlers[event.type] as ((tx: Tx, event: EventEnvelope) => Promise<void>) | undefined;
    await withTraceparent(event.traceparent ?? undefined, async () => handle?.(tx, event));
  }

  return {
    handleAll,
    async handleOne(tx, event) {
      for (const fresh of await takeNew(tx, [event])) await effect(tx, fresh);
    },
  };
}
