import { setTimeout as delay } from 'node:timers/promises';
import type { EventEnvelope, EventType } from '@stoa/contracts/events.ts';
import type { Database } from '@stoa/postgres/database.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { createConsume, type Outcome } from './consume.ts';
import { createDoorbell } from './doorbell.ts';
import { createForgetting } from './forget.ts';
import { createEventHandler, type Handlers } from './handle-event.ts';
import { createLoop } from './loop.ts';
import { beginning, ensureOffset, readOffset } from './offsets.ts';
import { createParking } from './parking.ts';
import { batchOf, readStream, type StreamEntry } from './read-stream.ts';
import { writeReport } from './reports.ts';
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
  /** A connection of its own, which waits for events; closed by `stop`. */
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
  /** Handles everything that is in the stream or due again now. For tests. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** How long a read waits for the first event. */
export const longestWaitMs = 2_000;
const restMs = { done: 0, moved: 0, stopped: 0, empty: longestWaitMs, standby: 250 };
const parkedRestMs = 1_000;
/** While events flow the offset is reported this often; while none do, this often again in case Redis forgot. */
const reportEveryMs = { flowing: 1_000, quiet: 10_000 };

/**
 * Hears one subgraph's events: at least once on the wire, exactly once in effect. A batch is one transaction of
 * event ids, effects and offset. The offset row's lock makes one process the active one, so that the events of
 * an aggregate are handled in order however many processes run; the others stand by. A new consumer begins with
 * what is left in the stream.
 */
export function createConsumer(options: ConsumerOptions): Consumer {
  const { db, redis, name, source, handlers } = options;
  const log = options.log.child({ consumer: name, source });
  const tables = inboxTables(options.schema);
  const keys = streamKeys(options.keyPrefix, source);
  const place = { consumer: name, source };
  const onConsumed = (events: readonly EventEnvelope[]) => {
    for (const event of events) options.onConsumed?.(event);
  };
  const handle = createEventHandler({ name, handlers, tables });
  const parking = createParking({ db, name, source, tables, log, handle, onConsumed });
  const forgetting = createForgetting({ db, name, tables });
  let stopping = false;
  const consume = createConsume({
    ...{ db, place, tables, log, handle, parking, onConsumed },
    attempts: options.attempts ?? 3,
    isStopping: () => stopping,
    onParked: () => options.onParked?.(),
  });
  const cares = (type: string) => Object.hasOwn(handlers, type);
  /** Where the offset is believed to stand; read from the database when unknown. */
  let position: string | undefined;
  const reported = { id: '', at: 0 };

  async function takePlace(): Promise<string> {
    await ensureOffset(db, tables, place);
    position = await readOffset(db, tables, place);
    // Before the first read: from here on the relay lets go of nothing that this consumer has not had.
    await report(0);
    return position;
  }

  /** Only ever behind the database's own offset, so it is safe to lose. */
  async function report(everyMs: number): Promise<void> {
    const now = Date.now();
    if (position === undefined || now - reported.at < everyMs) return;
    await redis.hset(keys.offsets, `${options.schema}/${name}`, writeReport(position, new Date(now)));
    reported.id = position;
    reported.at = now;
  }

  async function step(): Promise<Outcome | 'empty'> {
    const from = position ?? (await takePlace());
    const entries = await readStream(redis, keys.stream, from, options.batchSize ?? 200, cares);
    const last = entries.at(-1);
    if (!last) return 'empty';
    position = undefined;
    const outcome = await consume(from, entries);
    if (outcome === 'done') {
      noticeGap(from, entries);
      position = last.id;
    }
    if (outcome === 'standby') position = from;
    return outcome;
  }

  /** Batches are numbered without gaps, so one means that events were dropped before they were consumed. */
  function noticeGap(from: string, [first]: readonly StreamEntry[]): void {
    if (!first || from === beginning || batchOf(first.id) <= batchOf(from) + 1) return;
    log.error(
      { from, to: first.id },
      'events are missing: this consumer was away for longer than they are kept, or its database is older than that',
    );
  }

  async function turn(): Promise<number> {
    await parking.retryDue();
    await forgetting.forgetDue();
    const outcome = await step();
    if (outcome === 'done') await report(reportEveryMs.flowing);
    if (outcome !== 'empty') return restMs[outcome];
    await report(position === reported.id ? reportEveryMs.quiet : 0);
    if (position !== undefined) bell.listen(position);
    return parking.isWaiting() ? parkedRestMs : restMs.empty;
  }

  async function drain(): Promise<void> {
    await parking.retryDue(true);
    for (let last = await step(); last !== 'empty'; last = await step())
      if (last === 'standby') await delay(5);
    await report(0);
  }

  const loop = createLoop({ name: `consumer ${name} of ${source}`, log, turn });
  const bell = createDoorbell({
    redis: options.blockingRedis,
    stream: keys.stream,
    longestWaitMs,
    ring: loop.wake,
  });
  return {
    start: loop.start,
    drain: () => loop.exclusively(drain),
    async stop() {
      stopping = true;
      bell.close();
      await loop.stop();
    },
  };
}
