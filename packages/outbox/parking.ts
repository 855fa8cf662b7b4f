import { type EventEnvelope, parseEvent } from '@stoa/contracts/events.ts';
import type { Database, Tx } from '@stoa/postgres/database.ts';
import { isUnavailable } from '@stoa/postgres/errors.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { and, asc, eq, sql } from 'drizzle-orm';
import type { HandleEvents } from './handle-event.ts';
import { lockOffset } from './offsets.ts';
import type { StreamEntry } from './read-stream.ts';
import { storable } from './storable.ts';
import type { InboxTables } from './tables.ts';

export interface Parking {
  /** Sets events aside so that the others go on. */
  park(tx: Tx, entries: readonly StreamEntry[], reason: unknown): Promise<void>;
  /** Parks the entries whose aggregate already waits, and returns the others. */
  keepBehindParked(tx: Tx, entries: readonly StreamEntry[]): Promise<readonly StreamEntry[]>;
  /**
   * Tries the first waiting event of each aggregate that is due, and those behind it while they succeed. Looks at
   * most once a second, and every ten seconds while nothing waits, unless told to look at once.
   */
  retryDue(atOnce?: boolean): Promise<void>;
  /** Whether anything waited at the last look or was parked since. */
  isWaiting(): boolean;
}

const lookEveryMs = { waiting: 1_000, nothing: 10_000 };
const longestWaitSeconds = 3_600;
/** So that a long queue behind one event does not hold up everybody else. */
const mostAtOnce = 200;

export function createParking(options: {
  readonly db: Database;
  readonly name: string;
  readonly source: string;
  readonly tables: InboxTables;
  readonly log: Logger;
  readonly handle: HandleEvents;
  readonly onConsumed: (events: readonly EventEnvelope[]) => void;
}): Parking {
  const { db, tables, name, source, log } = options;
  const { parked } = tables;
  const ours = and(eq(parked.consumer, name), eq(parked.source, source));
  let lookAgainAt = 0;
  let waits = false;

  async function park(tx: Tx, entries: readonly StreamEntry[], reason: unknown): Promise<void> {
    if (entries.length === 0) return;
    lookAgainAt = Math.min(lookAgainAt, Date.now() + lookEveryMs.waiting);
    waits = true;
    const rows = entries.map(entry => ({
      consumer: name,
      source,
      eventId: entry.eventId,
      aggregateId: storable(entry.aggregateId),
      wire: storable(entry.wire),
      error: describe(reason),
    }));
    await tx.insert(parked).values(rows).onConflictDoNothing();
  }

  async function keepBehindParked(tx: Tx, entries: readonly StreamEntry[]): Promise<readonly StreamEntry[]> {
    const rows = await tx.selectDistinct({ id: parked.aggregateId }).from(parked).where(ours);
    const waiting = new Set(rows.map(row => row.id));
    const isBehind = (entry: StreamEntry) => waiting.has(storable(entry.aggregateId));
    const behind = entries.filter(entry => isBehind(entry) && (entry.event || entry.problem));
    await park(tx, behind, 'waits behind an earlier event');
    return entries.filter(entry => !isBehind(entry));
  }

  async function retryDue(atOnce = false): Promise<void> {
    if (!atOnce && Date.now() < lookAgainAt) return;
    const first = await db
      .selectDistinctOn([parked.aggregateId], {
        aggregateId: parked.aggregateId,
        isDue: sql<boolean>`${parked.nextAttemptAt} <= now()`,
      })
      .from(parked)
      .where(ours)
      .orderBy(asc(parked.aggregateId), asc(parked.arrival));
    waits = first.length > 0;
    lookAgainAt = Date.now() + (waits ? lookEveryMs.waiting : lookEveryMs.nothing);
    let left = mostAtOnce;
    for (const { aggregateId } of first.filter(head => head.isDue)) {
      while (left > 0 && (await retryFirst(aggregateId))) left -= 1;
    }
    if (left === 0) lookAgainAt = 0;
  }

  /** True when the event had its effect, so that the one behind it may be tried. */
  async function retryFirst(aggregateId: string): Promise<boolean> {
    let eventId: string | undefined;
    try {
      const consumed = await inTransaction(db, async tx => {
        if (!(await lockOffset(tx, tables, { consumer: name, source }))) return undefined;
        const [first] = await tx
          .select({ eventId: parked.eventId, wire: parked.wire })
          .from(parked)
          .where(and(ours, eq(parked.aggregateId, aggregateId)))
          .orderBy(asc(parked.arrival))
          .limit(1);
        if (!first) return undefined;
        eventId = first.eventId;
        const event = parseEvent(JSON.parse(first.wire));
        const events = event ? await options.handle(tx, [event]) : [];
        await tx.delete(parked).where(and(ours, eq(parked.eventId, first.eventId)));
        return events;
      });
      if (consumed) options.onConsumed(consumed);
      return consumed !== undefined;
    } catch (error) {
      if (isUnavailable(error) || eventId === undefined) throw error;
      await postpone(eventId, error);
      return false;
    }
  }

  async function postpone(eventId: string, error: unknown): Promise<void> {
    log.warn({ err: error, eventId }, 'a parked event failed again');
    const seconds = sql`least(${longestWaitSeconds}::int, power(2, least(${parked.attempts}, 12)))`;
    await db
      .update(parked)
      .set({
        attempts: sql`${parked.attempts} + 1`,
        error: describe(error),
        nextAttemptAt: sql`now() + ${seconds} * interval '1 second'`,
      })
      .where(and(ours, eq(parked.eventId, eventId)));
  }

  return { park, keepBehindParked, retryDue, isWaiting: () => waits };
}

function describe(reason: unknown): string {
  const error = reason instanceof Error && reason.cause instanceof Error ? reason.cause : reason;
  return storable(String(error)).slice(0, 2_000);
}
