import { integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const users = pgSchema('users');

export const account = users.table('account', {
  id: uuid().primaryKey(),
  email: text(),
  name: text().notNull(),
  passwordHash: text('password_hash'),
  roles: text().array().notNull(),
  countryCode: text('country_code'),
  externalRef: text('external_ref'),
  sequence: integer().notNull().default(1),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
});

export const signingKey = users.table('signing_key', {
  kid: text().primaryKey(),
  publicJwk: jsonb('public_jwk').notNull(),
  privateJwk: jsonb('private_jwk').notNull(),
  createdAt: timestamp('created_at', { withTimezone: true }).notNull(),
  retiredAt: timestamp('retired_at', { withTimezone: true }),
});
