import { type EventEnvelope, parseEvent } from '@stoa/contracts/events.ts';
import type { Database, Tx } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { and, asc, eq, lte, sql } from 'drizzle-orm';
import { lockOffset } from './offsets.ts';
import type { StreamEntry } from './read-stream.ts';
import type { InboxTables } from './tables.ts';

export interface Parking {
  /** Sets an event aside so that the others go on. */
  park(tx: Tx, entry: StreamEntry, error: unknown): Promise<void>;
  /** Parks the entries whose aggregate already waits, and returns the others. */
  keepBehindParked(tx: Tx, entries: readonly StreamEntry[]): Promise<readonly StreamEntry[]>;
  /** Tries the first waiting event of each aggregate that is due, and those behind it while they succeed. */
  retryDue(): Promise<void>;
}

const lookEveryMs = 1_000;
const longestWaitSeconds = 3_600;

export function createParking(options: {
  readonly db: Database;
  readonly name: string;
  readonly source: string;
  readonly tables: InboxTables;
  readonly log: Logger;
  readonly handle: (tx: Tx, event: EventEnvelope) => Promise<void>;
}): Parking {
  const { db, tables, name, source, log } = options;
  const { parked } = tables;
  const ours = and(eq(parked.consumer, name), eq(parked.source, source));
  let lookedAt = 0;

  async function park(tx: Tx, entry: StreamEntry, error: unknown): Promise<void> {
    await tx
      .insert(parked)
      .values({
        consumer: name,
        source,
        eventId: entry.eventId,
        aggregateId: entry.aggregateId,
        wire: entry.wire,
        error: String(error).slice(0, 2_000),
      })
      .onConflictDoNothing();
  }

  async function keepBehindParked(tx: Tx, entries: readonly StreamEntry[]): Promise<readonly StreamEntry[]> {
    const rows = await tx.selectDistinct({ id: parked.aggregateId }).from(parked).where(ours);
    const waiting = new Set(rows.map(row => row.id));
    for (const entry of entries)
      if (waiting.has(entry.aggregateId)) await park(tx, entry, 'waits behind an earlier event');
    return entries.filter(entry => !waiting.has(entry.aggregateId));
  }

  async function retryDue(): Promise<void> {
    if (Date.now() - lookedAt < lookEveryMs) return;
    lookedAt = Date.now();
    const heads = await db
      .selectDistinctOn([parked.aggregateId], {
        aggregateId: parked.aggregateId,
        dueAt: parked.nextAttemptAt,
      })
      .from(parked)
      .where(ours)
      .orderBy(asc(parked.aggregateId), asc(parked.arrival));
    for (const head of heads.filter(head => head.dueAt.getTime() <= Date.now()))
      await retryAggregate(head.aggregateId);
  }

  async function retryAggregate(aggregateId: string): Promise<void> {
    let succeeded = true;
    while (succeeded) succeeded = await retryFirst(aggregateId);
  }

  async function retryFirst(aggregateId: string): Promise<boolean> {
    try {
      return await inTransaction(db, async tx => {
        if (!(await lockOffset(tx, tables, { consumer: name, source }))) return false;
        const [first] = await tx
          .select()
          .from(parked)
          .where(and(ours, eq(parked.aggregateId, aggregateId)))
          .orderBy(asc(parked.arrival))
          .limit(1);
        if (!first) return false;
        const event = parseEvent(first.wire);
        if (event) await options.handle(tx, event);
        await tx.delete(parked).where(and(ours, eq(parked.eventId, first.eventId)));
        return true;
      });
    } catch (error) {
      await postpone(aggregateId, error);
      return false;
    }
  }

  async function postpone(aggregateId: string, error: unknown): Promise<void> {
    log.warn({ err: error, aggregateId }, 'a parked event failed again');
    const wait = sql`least(${longestWaitSeconds}, power(2, least(${parked.attempts}, 12)))`;
    await db
      .update(parked)
      .set({
        attempts: sql`${parked.attempts} + 1`,
        error: String(error).slice(0, 2_000),
        nextAttemptAt: sql`now() + ${wait} * interval '1 second'`,
      })
      .where(and(ours, eq(parked.aggregateId, aggregateId), lte(parked.nextAttemptAt, sql`now()`)));
  }

  return { park, keepBehindParked, retryDue };
}
