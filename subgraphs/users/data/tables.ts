import type { CurrencyCode } from '@stoa/money/currency.ts';
import { boolean, customType, integer, jsonb, pgSchema, text, timestamp, uuid } from 'drizzle-orm/pg-core';

const users = pgSchema('users');
const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true });

export const account = users.table('account', {
  id: uuid().primaryKey(),
  email: text(),
  name: text().notNull(),
  passwordHash: text('password_hash'),
  roles: text().array().notNull(),
  countryCode: text('country_code'),
  externalRef: text('external_ref'),
  phone: text(),
  locale: text().notNull().default('en'),
  currencyCode: text('currency_code').$type<CurrencyCode>(),
  timeZone: text('time_zone').notNull().default('UTC'),
  marketingConsent: boolean('marketing_consent').notNull().default(false),
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

export const session = users.table('session', {
  id: uuid().primaryKey(),
  accountId: uuid('account_id').notNull(),
  createdAt: instant('created_at').notNull(),
  lastUsedAt: instant('last_used_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  userAgent: text('user_agent'),
  address: text(),
  revokedAt: instant('revoked_at'),
  revokeReason: text('revoke_reason', {
    enum: ['SIGNED_OUT', 'REVOKED', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'ACCOUNT_LOCKED'],
  }),
});

export const refreshToken = users.table('refresh_token', {
  digest: bytea().primaryKey(),
  sessionId: uuid('session_id').notNull(),
  issuedAt: instant('issued_at').notNull(),
  usedAt: instant('used_at'),
  sealedSuccessor: bytea('sealed_successor'),
});

export const claimedGuest = users.table('claimed_guest', {
  guestId: uuid('guest_id').primaryKey(),
  accountId: uuid('account_id').notNull(),
  claimedAt: instant('claimed_at').notNull(),
});

export const address = users.table('address', {
  id: uuid().primaryKey(),
  accountId: uuid('account_id').notNull(),
  kind: text({ enum: ['SHIPPING', 'BILLING'] }).notNull(),
  isDefault: boolean('is_default').notNull(),
  recipient: text().notNull(),
  company: text(),
  phone: text(),
  countryCode: text('country_code').notNull(),
  province: text(),
  city: text(),
  district: text(),
  line1: text().notNull(),
  line2: text(),
  postalCode: text('postal_code'),
  createdAt: instant('created_at').notNull(),
  updatedAt: instant('updated_at').notNull(),
});
