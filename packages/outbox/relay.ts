import { setTimeout as delay } from 'node:timers/promises';
import type { Database } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { type Batch, batchAfter, numberBatch, readState, renumberBeyond } from './batches.ts';
import { createLoop } from './loop.ts';
import { publishScript, standingOf } from './publish.ts';
import { readReports } from './reports.ts';
import { letGo } from './retention.ts';
import { streamKeys } from './stream-keys.ts';
import { outboxTables } from './tables.ts';

export interface RelayOptions {
  readonly db: Database;
  readonly redis: RedisClient;
  /** The subgraph's schema, which also names its stream. */
  readonly schema: string;
  readonly keyPrefix: string;
  readonly log: Logger;
  readonly batchSize?: number;
  readonly onPublished?: (count: number) => void;
}

export interface Relay {
  start(): void;
  /** Something was committed: look now. Cheap; may be called any number of times. */
  wake(): void;
  /** Publishes until nothing is left, then tidies up. For tests and shutdown. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

type Step = 'moved' | 'idle' | 'busy';

const restMs = { moved: 0, idle: 1_000, busy: 10 };
const tidyEveryMs = 5_000;
const mostBatchBytes = 1024 * 1024;

/**
 * Carries one subgraph's outbox to its Redis stream; any number of processes may do it at once. Postgres numbers
 * batches and commits that; only then a batch goes to the stream, whose ids are made of the number, and only onto
 * the batch before it. So it does not matter who publishes a batch, how often, or how late: it lands once, in its
 * place. Rows stay until every consumer has confirmed them; what Redis loses is published again, ids and all.
 */
export function createRelay(options: RelayOptions): Relay {
  const { db, redis, log } = options;
  const tables = outboxTables(options.schema);
  const keys = streamKeys(options.keyPrefix, options.schema);
  const limits = { events: options.batchSize ?? 500, bytes: mostBatchBytes };
  /** The batch that the stream is believed to stand at; asked for when unknown. */
  let standing: number | undefined;
  let highest = 0;
  let tidiedAt = 0;

  async function step(): Promise<Step> {
    // Asked before the database, so that it can only be ahead of it when something is wrong.
    const before = standing ?? (await ask());
    const { lastBatch, waiting } = await readState(db, tables);
    if (before > lastBatch) return overtaken(before);
    if (before < lastBatch) return catchUp(before, lastBatch);
    if (!waiting) return 'idle';
    const batch = await inTransaction(db, tx => numberBatch(tx, tables, limits));
    if (batch === 'busy') return 'busy';
    return batch === 'none' || batch.number !== before + 1 ? 'moved' : publish(before, batch);
  }

  async function ask(): Promise<number> {
    return believe(await standingOf(redis, keys.stream));
  }

  function believe(batch: number): number {
    if (batch < highest)
      log.warn(
        { from: highest, to: batch, stream: keys.stream },
        'Redis has lost events; publishing them again from Postgres',
      );
    highest = batch;
    standing = batch;
    return batch;
  }

  /** Batches that somebody has numbered and not published, or that Redis has lost. */
  async function catchUp(before: number, lastBatch: number): Promise<Step> {
    const kept = await batchAfter(db, tables, before);
    return publish(before, kept ?? { number: lastBatch, events: [] });
  }

  async function publish(before: number, { number: batch, events }: Batch): Promise<Step> {
    standing = undefined;
    const reply = await publishScript.run(redis, keys, { before, batch, events });
    believe(reply.standing);
    if (reply.appended && events.length > 0) options.onPublished?.(events.length);
    return 'moved';
  }

  async function overtaken(by: number): Promise<Step> {
    if (await inTransaction(db, tx => renumberBeyond(tx, tables, by)))
      log.error(
        { by, stream: keys.stream },
        'the database has come back older than what was published from it; events kept are numbered anew',
      );
    return 'moved';
  }

  /** Notices a loss even while nobody writes, and lets go of what every consumer has. */
  async function tidy(): Promise<void> {
    tidiedAt = Date.now();
    await ask();
    const reports = readReports(await redis.hgetall(keys.offsets));
    const furthest = Math.max(0, ...reports.map(report => report.batch));
    if (furthest > (await readState(db, tables)).lastBatch) await overtaken(furthest);
    await letGo({ db, redis, keys, tables }, reports);
  }

  async function turn(): Promise<number> {
    if (Date.now() - tidiedAt >= tidyEveryMs) await tidy();
    return restMs[await step()];
  }

  async function drain(): Promise<void> {
    standing = undefined;
    for (let last = await step(); last !== 'idle'; last = await step()) if (last === 'busy') await delay(1);
    await tidy();
  }

  const { start, wake, stop, exclusively } = createLoop({ name: `relay of ${options.schema}`, log, turn });
  return { start, wake, stop, drain: () => exclusively(drain) };
}
