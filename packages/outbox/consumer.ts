import type { EventEnvelope, EventType } from '@stoa/contracts/events.ts';
import type { Database } from '@stoa/postgres/database.ts';
import { isUnavailable } from '@stoa/postgres/errors.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { createEventHandler, type Handlers } from './handle-event.ts';
import { createLoop } from './loop.ts';
import { advance, ensureOffset, lockOffset, readOffset } from './offsets.ts';
import { createParking } from './parking.ts';
import { readStream, type StreamEntry } from './read-stream.ts';
import { streamKeys } from './stream-keys.ts';
import { inboxTables } from './tables.ts';

export interface ConsumerOptions {
  /** Names this consumer for ever: its offset and its memory of event ids hang on it. */
  readonly name: string;
  /** The subgraph whose events it hears. */
  readonly source: string;
  /** The schema of the consuming subgraph. */
  readonly schema: string;
  readonly db: Database;
  readonly redis: RedisClient;
  /** A connection of its own, which waits for events. */
  readonly blockingRedis: RedisClient;
  readonly keyPrefix: string;
  readonly log: Logger;
  readonly handlers: Handlers;
  readonly batchSize?: number;
  /** After so many failures in a row an event is parked and the rest goes on. */
  readonly attempts?: number;
  readonly onConsumed?: (event: EventEnvelope<EventType>) => void;
  readonly onParked?: () => void;
}

export interface Consumer {
  start(): void;
  /** Handles everything that is in the stream now. For tests. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const standbyMs = 250;
/** How long a read waits for the first event. */
export const longestWaitMs = 2_000;

/**
 * Hears one subgraph's events: at least once on the wire, exactly once in effect. A batch is one transaction of
 * event ids, effects and offset. The offset row's lock makes one process the active one, so that the events of
 * an aggregate are handled in order however many processes run; the others stand by.
 */
export function createConsumer(options: ConsumerOptions): Consumer {
  const { db, redis, blockingRedis, name, source } = options;
  const log = options.log.child({ consumer: name, source });
  const tables = inboxTables(options.schema);
  const keys = streamKeys(options.keyPrefix, source);
  const place = { consumer: name, source };
  const handler = createEventHandler({ ...options, tables });
  const parking = createParking({ ...options, log, tables, handle: handler.handleOne });
  let lastId: string | undefined;
  let stopping = false;

  async function whereWeStand(): Promise<string> {
    if (lastId !== undefined) return lastId;
    await ensureOffset(db, tables, place);
    lastId = await readOffset(db, tables, place);
    await tellOffset();
    return lastId;
  }

  /** Only ever behind the database's own offset, so it is safe to lose. */
  async function tellOffset(): Promise<void> {
    await redis.hset(keys.offsets, name, lastId ?? '0-0');
  }

  async function turn(block: number): Promise<number> {
    await parking.retryDue();
    const from = await whereWeStand();
    const entries = await readStream(
      block > 0 ? blockingRedis : redis,
      keys.stream,
      from,
      options.batchSize ?? 200,
      block,
    );
    const outcome = entries.length === 0 ? 'empty' : await consume(from, entries);
    if (outcome === 'moved') lastId = undefined;
    else await tellOffset();
    return outcome === 'standby' ? standbyMs : 0;
  }

  type Outcome = 'done' | 'empty' | 'moved' | 'standby';

  async function consume(from: string, entries: readonly StreamEntry[]): Promise<Outcome> {
    try {
      return await consumeTogether(from, entries);
    } catch (error) {
      if (isUnavailable(error)) throw error;
      log.warn({ err: error, count: entries.length }, 'an event in a batch failed; handling them one by one');
      return consumeOneByOne(from, entries);
    }
  }

  function consumeTogether(
    from: string,
    entries: readonly StreamEntry[],
    work = handler.handleAll,
  ): Promise<Outcome> {
    return inTransaction<Outcome>(db, async tx => {
      const offset = await lockOffset(tx, tables, place);
      if (!offset) return 'standby';
      if (offset.lastId !== from) return 'moved';
      const free = offset.hasParked ? await parking.keepBehindParked(tx, entries) : entries;
      await work(tx, free);
      lastId = await advance(tx, tables, place, entries);
      return 'done';
    }).then(outcome => {
      if (outcome === 'done') for (const { event } of entries) if (event) options.onConsumed?.(event);
      return outcome;
    }, forgetPlace);
  }

  function forgetPlace(error: unknown): never {
    lastId = undefined;
    throw error;
  }

  async function consumeOneByOne(start: string, entries: readonly StreamEntry[]): Promise<Outcome> {
    let from = start;
    for (const entry of entries) {
      const outcome = await consumeStubbornly(from, entry);
      if (outcome !== 'done') return outcome;
      from = entry.id;
    }
    return 'done';
  }

  async function consumeStubbornly(from: string, entry: StreamEntry): Promise<Outcome> {
    const attempts = options.attempts ?? 5;
    for (let attempt = 1; ; attempt++) {
      try {
        return await consumeTogether(from, [entry]);
      } catch (error) {
        if (isUnavailable(error) || stopping) throw error;
        if (attempt >= attempts) {
          log.error(
            { err: error, eventId: entry.eventId },
            'event parked; later ones of its aggregate wait behind it',
          );
          options.onParked?.();
          return consumeTogether(from, [entry], tx => parking.park(tx, entry, error));
        }
        await new Promise(resolve => setTimeout(resolve, 10 * 2 ** attempt));
      }
    }
  }

  const loop = createLoop({ name: `consumer ${name} of ${source}`, log, turn: () => turn(longestWaitMs) });
  return {
    start: loop.start,
    drain: () =>
      loop.exclusively(async () => {
        for (let before: string | undefined; before !== lastId || before === undefined; ) {
          before = await whereWeStand();
          await turn(0);
        }
      }),
    async stop() {
      stopping = true;
      blockingRedis.disconnect();
      await loop.stop();
    },
  };
}
