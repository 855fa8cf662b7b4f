import type { Database, Tx } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import type { RedisClient } from '@stoa/redis/client.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { gt, inArray, isNull } from 'drizzle-orm';
import { createLoop } from './loop.ts';
import { publishScript } from './publish.ts';
import { confirmConsumed } from './retention.ts';
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

type Step = 'published' | 'empty' | 'busy' | 'rewound';

const idleMs = 1_000;
const busyMs = 10;
const housekeepingMs = 5_000;

/**
 * Carries one subgraph's outbox to its Redis stream. Any number of processes run it; the lock on the state row
 * makes one of them work at a time, so a stream is in commit order per aggregate. Rows stay in Postgres until
 * every consumer has confirmed them: when Redis comes back without them, they are published again.
 */
export function createRelay(options: RelayOptions): Relay {
  const { db, redis, log } = options;
  const batchSize = options.batchSize ?? 500;
  const tables = outboxTables(options.schema);
  const { outbox, state } = tables;
  const keys = streamKeys(options.keyPrefix, options.schema);
  let tidiedAt = 0;

  async function publish(): Promise<Step> {
    const waiting = await db
      .select({ position: outbox.position })
      .from(outbox)
      .where(isNull(outbox.batch))
      .limit(1);
    return waiting.length === 0 ? 'empty' : inTransaction(db, publishBatch);
  }

  async function publishBatch(tx: Tx): Promise<Step> {
    const [lead] = await tx.select().from(state).for('update', { skipLocked: true });
    if (!lead) return 'busy';
    const rows = await tx
      .select()
      .from(outbox)
      .where(isNull(outbox.batch))
      .orderBy(outbox.position)
      .limit(batchSize);
    if (rows.length === 0) return 'empty';
    const events = rows.map(({ position: _, batch: __, ...event }) => JSON.stringify(event));
    const { appended, batch } = await publishScript.run(redis, keys, {
      redisBatch: lead.redisBatch,
      lastBatch: lead.lastBatch,
      events,
    });
    if (!appended) return rewind(tx, lead.redisBatch, batch);
    const positions = rows.map(row => row.position);
    await tx.update(outbox).set({ batch }).where(inArray(outbox.position, positions));
    await tx.update(state).set({ lastBatch: batch, redisBatch: batch });
    options.onPublished?.(rows.length);
    return 'published';
  }

  /** Redis lost what it was given: everything after the batch it still has goes out again. */
  async function rewind(tx: Tx, from: number, to: number): Promise<Step> {
    log.warn({ from, to, stream: keys.stream }, 'Redis has lost events; publishing them again from Postgres');
    await tx.update(outbox).set({ batch: null }).where(gt(outbox.batch, to));
    await tx.update(state).set({ redisBatch: to });
    return 'rewound';
  }

  /** Notices a loss even while nobody writes, and lets go of what every consumer has. */
  async function tidy(): Promise<void> {
    tidiedAt = Date.now();
    await inTransaction(db, async tx => {
      const [lead] = await tx.select().from(state).for('update', { skipLocked: true });
      if (!lead) return;
      const marker = Number((await redis.get(keys.marker)) ?? 0);
      if (marker < lead.redisBatch) await rewind(tx, lead.redisBatch, marker);
      else await confirmConsumed(tx, { redis, keys, tables });
    });
  }

  async function turn(): Promise<number> {
    const step = await publish();
    if (Date.now() - tidiedAt > housekeepingMs) await tidy();
    if (step === 'busy') return busyMs;
    return step === 'empty' ? idleMs : 0;
  }

  const loop = createLoop({ name: `relay of ${options.schema}`, log, turn });
  return {
    ...loop,
    drain: () =>
      loop.exclusively(async () => {
        await tidy();
        while ((await publish()) !== 'empty');
      }),
  };
}
