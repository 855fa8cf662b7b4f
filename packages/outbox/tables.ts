import { bigint, integer, jsonb, pgSchema, primaryKey, text, timestamp, uuid } from 'drizzle-orm/pg-core';

/** The outbox tables of one subgraph's schema; built by `migrations/platform-0001-outbox.sql`. */
export function outboxTables(schema: string) {
  const tables = pgSchema(schema);
  return {
    outbox: tables.table('outbox', {
      position: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
      id: uuid().notNull(),
      type: text().notNull(),
      version: integer().notNull(),
      occurredAt: timestamp('occurred_at', { withTimezone: true }).notNull(),
      aggregateId: text('aggregate_id').notNull(),
      sequence: integer().notNull(),
      traceparent: text(),
      data: jsonb().notNull(),
      appendedAt: timestamp('appended_at', { withTimezone: true }).notNull(),
      batch: bigint({ mode: 'number' }),
    }),
    state: tables.table('outbox_state', {
      lastBatch: bigint('last_batch', { mode: 'number' }).notNull(),
    }),
    known: tables.table('outbox_consumer', {
      consumer: text().primaryKey(),
      confirmedBatch: bigint('confirmed_batch', { mode: 'number' }).notNull(),
      seenAt: timestamp('seen_at', { withTimezone: true }).notNull(),
    }),
  };
}

/** The tables in which a consuming subgraph keeps what it has heard. */
export function inboxTables(schema: string) {
  const tables = pgSchema(schema);
  return {
    consumed: tables.table(
      'consumed_event',
      {
        consumer: text().notNull(),
        eventId: uuid('event_id').notNull(),
        consumedAt: timestamp('consumed_at', { withTimezone: true }).notNull().defaultNow(),
      },
      table => [primaryKey({ columns: [table.consumer, table.eventId] })],
    ),
    offset: tables.table('consumer_offset', {
      consumer: text().notNull(),
      source: text().notNull(),
      lastId: text('last_id').notNull().default('0-0'),
    }),
    parked: tables.table('parked_event', {
      consumer: text().notNull(),
      eventId: text('event_id').notNull(),
      source: text().notNull(),
      aggregateId: text('aggregate_id').notNull(),
      arrival: bigint({ mode: 'number' }).generatedAlwaysAsIdentity(),
      wire: text().notNull(),
      error: text().notNull(),
      attempts: integer().notNull().default(0),
      nextAttemptAt: timestamp('next_attempt_at', { withTimezone: true }).notNull().defaultNow(),
    }),
  };
}

export type OutboxTables = ReturnType<typeof outboxTables>;
export type InboxTables = ReturnType<typeof inboxTables>;
