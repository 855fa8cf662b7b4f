import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { createLocalJWKSet, type JSONWebKeySet, jwtVerify } from 'jose';
import { expect, test } from 'vitest';
import type { Account } from '../domain/account.ts';
import type { Session } from '../domain/session.ts';
import { createAccessTokens } from './access-tokens.ts';

const stores = useStores();
const ada: Account = {
  id: '01978f4e-7c3a-7def-8a01-0123456789ab' as AccountId,
  email: 'ada@example.com',
  name: 'Ada',
  roles: ['customer'],
  countryCode: null,
  externalRef: null,
  phone: null,
  locale: 'en',
  currencyCode: null,
  timeZone: 'UTC',
  marketingConsent: false,
  createdAt: new Date(),
};

const now = new Date();
const session: Session = {
  id: '01978f4e-7c3a-7def-8a01-0123456789ac' as SessionId,
  accountId: ada.id,
  createdAt: now,
  lastUsedAt: now,
  expiresAt: now,
  userAgent: null,
  address: null,
  revokedAt: null,
};

test('ten processes that start at once share one key, and each verifies what another has signed', async () => {
  const { db, sql } = stores.postgres;
  const processes = Array.from({ length: 10 }, () => createAccessTokens({ db, clock: () => new Date() }));
  const sets = await Promise.all(processes.map(tokens => tokens.keySet()));

  const [{ count } = { count: 0 }] = await sql<
    { count: number }[]
  >`select count(*)::int from users.signing_key`;
  expect(count).toBe(1);
  expect(new Set(sets.map(set => JSON.stringify(set))).size).toBe(1);
  const keys = createLocalJWKSet(sets[0] as JSONWebKeySet);
  for (const tokens of processes) {
    const { token } = await tokens.issue(ada, session, new Date());
    expect((await jwtVerify(token, keys)).payload.sub).toBe('01978f4e-7c3a-7def-8a01-0123456789ab');
  }
});

test('a key that could not be had is asked for again by the next caller', async () => {
  const { db, sql } = stores.postgres;
  const tokens = createAccessTokens({ db, clock: () => new Date() });
  await sql`alter table users.signing_key rename to hidden`;
  await expect(tokens.keySet()).rejects.toThrow();
  await sql`alter table users.hidden rename to signing_key`;

  expect((await tokens.keySet()).keys).toHaveLength(1);
});
