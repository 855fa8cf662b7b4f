import { setTimeout as delay } from 'node:timers/promises';
import type { EventEnvelope } from '@stoa/contracts/events.ts';
import type { Database, Tx } from '@stoa/postgres/database.ts';
import { isUnavailable } from '@stoa/postgres/errors.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { HandleEvents } from './handle-event.ts';
import { lockOffset, moveOffset, type Place } from './offsets.ts';
import type { Parking } from './parking.ts';
import type { StreamEntry } from './read-stream.ts';
import type { InboxTables } from './tables.ts';

/**
 * `done`: the entries have had their effect and the offset stands at the last of them. `standby`: another process
 * is the active one. `moved`: the offset is elsewhere. `stopped`: some may be done, nobody wants the rest now.
 */
export type Outcome = 'done' | 'standby' | 'moved' | 'stopped';

/** Handles the entries that follow `from`. */
export type Consume = (from: string, entries: readonly StreamEntry[]) => Promise<Outcome>;

export interface ConsumeOptions {
  readonly db: Database;
  readonly place: Place;
  readonly tables: InboxTables;
  readonly log: Logger;
  readonly handle: HandleEvents;
  readonly parking: Parking;
  /** After so many failures in a row an event is parked and the rest goes on. */
  readonly attempts: number;
  readonly isStopping: () => boolean;
  readonly onConsumed: (events: readonly EventEnvelope[]) => void;
  readonly onParked: () => void;
}

type Work = (tx: Tx, entries: readonly StreamEntry[]) => Promise<readonly EventEnvelope[]>;

/**
 * A batch is one transaction of event ids, effects and offset. When one event fails, they are handled one by one,
 * so that it alone is set aside.
 */
export function createConsume(options: ConsumeOptions): Consume {
  const { db, place, tables, log, handle, parking, isStopping } = options;

  async function together(from: string, entries: readonly StreamEntry[], work: Work): Promise<Outcome> {
    const lastId = entries.at(-1)?.id ?? from;
    const result = await inTransaction(db, async tx => {
      const offset = await lockOffset(tx, tables, place);
      if (!offset) return 'standby';
      if (offset.lastId !== from) return 'moved';
      const free = offset.hasParked ? await parking.keepBehindParked(tx, entries) : entries;
      const consumed = await work(tx, free);
      await moveOffset(tx, tables, place, lastId);
      return consumed;
    });
    if (typeof result === 'string') return result;
    options.onConsumed(result);
    return 'done';
  }

  async function handleAll(tx: Tx, entries: readonly StreamEntry[]): Promise<readonly EventEnvelope[]> {
    const malformed = entries.find(entry => entry.problem);
    if (malformed?.problem) throw malformed.problem;
    return handle(
      tx,
      entries.flatMap(entry => entry.event ?? []),
    );
  }

  async function oneByOne(start: string, entries: readonly StreamEntry[]): Promise<Outcome> {
    let from = start;
    for (const entry of entries) {
      const outcome = isStopping() ? 'stopped' : await stubbornly(from, entry);
      if (outcome !== 'done') return outcome;
      from = entry.id;
    }
    return 'done';
  }

  async function stubbornly(from: string, entry: StreamEntry): Promise<Outcome> {
    for (let attempt = 1; ; attempt++) {
      try {
        return await together(from, [entry], handleAll);
      } catch (error) {
        if (isUnavailable(error)) throw error;
        if (isStopping()) return 'stopped';
        if (entry.problem || attempt >= options.attempts) return setAside(from, entry, error);
        await delay(10 * 2 ** attempt);
      }
    }
  }

  async function setAside(from: string, entry: StreamEntry, error: unknown): Promise<Outcome> {
    log.error(
      { err: error, eventId: entry.eventId, aggregateId: entry.aggregateId },
      'event parked; later ones of its aggregate wait behind it',
    );
    const outcome = await together(from, [entry], async (tx, entries) => {
      await parking.park(tx, entries, error);
      return [];
    });
    if (outcome === 'done') options.onParked();
    return outcome;
  }

  return async (from, entries) => {
    try {
      return await together(from, entries, handleAll);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      log.warn({ err: error, count: entries.length }, 'an event in a batch failed; handling them one by one');
      return oneByOne(from, entries);
    }
  };
}
