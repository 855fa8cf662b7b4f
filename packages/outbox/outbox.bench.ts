/**
 * `node packages/outbox/outbox.bench.ts`: what the outbox carries, on Postgres and Redis of its own that write to
 * disk as in production. Writers, relay, consumer and this clock share one process.
 */

import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as delay } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { startEnvironment } from '@stoa/host/environment/environment.ts';
import { connectPostgres } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { closeRedis, connectRedis, duplicateForBlocking } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { createConsumer, longestWaitMs } from './consumer.ts';
import { buildWorld, recordingHandlers, sink, source } from './fixture/world.ts';
import type { Handlers } from './handle-event.ts';
import { createOutbox } from './outbox.ts';
import { createRelay } from './relay.ts';

const many = 30_000;
const perTransaction = 100;
const writers = 4;
const lagSeconds = 8;

const directory = mkdtempSync(join(tmpdir(), 'stoa-outbox-bench-'));
const say = (line: string) => void process.stdout.write(`${line}\n`);
const environment = await startEnvironment({
  directory,
  softwareDirectory: fileURLToPath(new URL('../../.stoa/software', import.meta.url)),
  log: say,
});
const postgres = connectPostgres({ url: environment.databaseUrl, name: 'bench' });
const redis = connectRedis({ url: environment.redisUrl, name: 'bench', log: silentLogger });
await buildWorld(postgres.sql);
const { db } = postgres;

let aggregates = 0;
/** Events of as many new aggregates. */
function events(count: number) {
  return Array.from({ length: count }, () => {
    aggregates += 1;
    const aggregateId = `aggregate-${String(aggregates).padStart(24, '0')}`;
    const data = { accountId: aggregateId, email: 'somebody@example.com', name: 'Somebody with a Name' };
    return { type: 'UserRegistered' as const, aggregateId, sequence: 1, data };
  });
}

const perSecond = (count: number, sinceMs: number) =>
  Math.round((count / (performance.now() - sinceMs)) * 1_000);

async function bareXadd(): Promise<number> {
  const [event] = events(1);
  const text = JSON.stringify({
    ...event,
    id: crypto.randomUUID(),
    version: 1,
    occurredAt: new Date(),
    traceparent: null,
  });
  const since = performance.now();
  for (let sent = 0; sent < many; sent += 500)
    await Promise.all(Array.from({ length: 500 }, () => redis.xadd('bench:ceiling', '*', 'e', text)));
  const rate = perSecond(many, since);
  await redis.del('bench:ceiling');
  return rate;
}

/** A relay and a consumer on an empty stream, with a hook at each effect that has been committed. */
async function start(name: string, handlers: Handlers, onConsumed: (aggregateId: string) => void) {
  await postgres.sql`truncate source.outbox, source.outbox_consumer, sink.effect`;
  await postgres.sql`vacuum analyze`;
  const around = { db, redis, keyPrefix: `bench-${name}`, log: silentLogger };
  const relay = createRelay({ ...around, schema: source });
  const consumer = createConsumer({
    ...{ ...around, name, source, schema: sink, handlers },
    blockingRedis: duplicateForBlocking(redis, { purpose: name, longestBlockMs: longestWaitMs }),
    onConsumed: event => onConsumed(event.aggregateId),
  });
  relay.start();
  consumer.start();
  const outbox = createOutbox({ schema: source, onCommit: relay.wake });
  return {
    append: (count: number) => {
      const some = events(count);
      return inTransaction(db, tx => outbox.append(tx, new Date(), some)).then(() => some);
    },
    stop: () => Promise.all([relay.stop(), consumer.stop()]),
  };
}

async function throughput(name: string, handlers: Handlers): Promise<{ appended: number; carried: number }> {
  const { promise: all, resolve } = Promise.withResolvers<void>();
  let left = many;
  const running = await start(name, handlers, () => {
    left -= 1;
    if (left === 0) resolve();
  });
  const since = performance.now();
  const write = async () => {
    for (let count = 0; count < many / writers; count += perTransaction) await running.append(perTransaction);
  };
  await Promise.all(Array.from({ length: writers }, write));
  const appended = perSecond(many, since);
  await all;
  const carried = perSecond(many, since);
  await running.stop();
  return { appended, carried };
}

/** From the moment a writer knows of its commit to the moment the consumer knows of its own, in milliseconds. */
async function lag(eventsPerSecond: number, eventsPerCommit: number): Promise<number[]> {
  const committedAt = new Map<string, number>();
  const consumedAt = new Map<string, number>();
  const running = await start(`lag-${eventsPerSecond}`, recordingHandlers('lag'), id =>
    consumedAt.set(id, performance.now()),
  );
  const commits = (eventsPerSecond / eventsPerCommit) * lagSeconds;
  const since = performance.now();
  const writing: Promise<void>[] = [];
  for (let commit = 0; commit < commits; commit++) {
    const due = since + (commit * 1_000 * eventsPerCommit) / eventsPerSecond;
    if (due > performance.now()) await delay(due - performance.now());
    const write = running.append(eventsPerCommit).then(some => {
      const now = performance.now();
      for (const { aggregateId } of some) committedAt.set(aggregateId, now);
    });
    writing.push(write);
  }
  await Promise.all(writing);
  while (consumedAt.size < committedAt.size) await delay(20);
  await running.stop();
  // The effect can be known a moment before the writer's own promise has been resolved.
  return [...committedAt]
    .map(([id, at]) => Math.max(0, (consumedAt.get(id) ?? 0) - at))
    .sort((a, b) => a - b);
}

const at = (sorted: readonly number[], share: number) =>
  (sorted[Math.floor(share * (sorted.length - 1))] ?? 0).toFixed(1);

const ceiling = await bareXadd();
await throughput('warm-up', { UserRegistered: async () => undefined });
const idle = await throughput('nothing', { UserRegistered: async () => undefined });
const insert = await throughput('insert', recordingHandlers('insert'));
const slow = await lag(200, 1);
const quick = await lag(2_000, 10);

const row = (what: string, value: string) => `${what.padEnd(58)}${value.padStart(22)}`;
say('');
say(row(`bare XADD, pipelined`, `${ceiling} events/s`));
say(row(`appended, ${perTransaction} per commit, while being carried`, `${idle.appended} events/s`));
say(row('append to effect, a handler that does nothing', `${idle.carried} events/s`));
say(row('append to effect, one insert per event', `${insert.carried} events/s`));
say(row('lag at 200 events/s, one per commit, p50 / p99', `${at(slow, 0.5)} / ${at(slow, 0.99)} ms`));
say(row('lag at 2,000 events/s, ten per commit, p50 / p99', `${at(quick, 0.5)} / ${at(quick, 0.99)} ms`));

await closeRedis(redis);
await postgres.close();
await environment.stop();
rmSync(directory, { recursive: true, force: true });
