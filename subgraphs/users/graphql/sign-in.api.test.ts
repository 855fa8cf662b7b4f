import type { AccountId } from '@stoa/contracts/ids.ts';
import { accountWith, useSubgraph } from '@stoa/testing/subgraph.ts';
import { createLocalJWKSet, decodeJwt, jwtVerify } from 'jose';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import { users } from '../service.ts';

/** The real hashing, counted. */
const work = vi.hoisted(() => ({ verified: 0 }));
vi.mock('@node-rs/argon2', async original => {
  const argon2 = await original<typeof import('@node-rs/argon2')>();
  const verify: typeof argon2.verify = (...args) => {
    work.verified += 1;
    return argon2.verify(...args);
  };
  return { ...argon2, verify };
});

let now = new Date('2026-03-01T12:00:00.250Z');
const shop = useSubgraph(users, { clock: () => now });

const password = 'correct horse battery';
const signInMutation = `mutation ($input: SignInInput!) {
  signIn(input: $input) {
    __typename
    ... on SignInSuccess { user { id email } accessToken { token expiresAt } }
    ... on UserError { code message }
  }
}`;
const signIn = async (email: string, secret: string) =>
  Object((await shop.data(signInMutation, { input: { email, password: secret } }))['signIn']);

const me = { id: '' as AccountId };
beforeAll(async () => {
  const { register } = await shop.data(
    `mutation ($input: RegisterInput!) { register(input: $input) { ... on RegisterSuccess { user { id } } } }`,
    { input: { email: 'ada@example.com', password, name: 'Ada' } },
  );
  me.id = Object(register).user.id;
});
beforeEach(() => {
  work.verified = 0;
});

describe('signing in', () => {
  test.each(['ada@example.com', ' ADA@example.com'])('works with the password and %j', async email => {
    expect(await signIn(email, password)).toMatchObject({
      __typename: 'SignInSuccess',
      user: { id: me.id, email: 'ada@example.com' },
    });
    expect(work.verified).toBe(1);
  });

  const refused: [string, string, string][] = [
    ['a wrong password', 'ada@example.com', 'correct horse batterx'],
    ['an empty password', 'ada@example.com', ''],
    ['an account that is not there', 'bob@example.com', password],
    ['an address that is none', 'ada@', password],
    ['an address that Postgres cannot even hold', 'a\u0000da@example.com', password],
    ['the password of the decoy', 'bob@example.com', 'nobody has this password'],
  ];

  test.each(refused)(
    'with %s is refused in the same words and after the same work',
    async (_, email, secret) => {
      expect(await signIn(email, secret)).toEqual({
        __typename: 'InvalidCredentials',
        code: 'INVALID_CREDENTIALS',
        message: 'The email address or the password is not right.',
      });
      expect(work.verified).toBe(1);
    },
  );

  test('is not possible for a customer who came by an import', async () => {
    await shop.stores.postgres.sql`
      insert into users.account (id, email, name, created_at)
      values (${crypto.randomUUID()}, 'imported@example.com', 'Imported', now())`;

    expect(await signIn('imported@example.com', '')).toMatchObject({ __typename: 'InvalidCredentials' });
    expect(work.verified).toBe(1);
  });

  test('does not hash a password of any length', async () => {
    expect(await signIn('ada@example.com', 'x'.repeat(1_025))).toMatchObject({
      __typename: 'InvalidCredentials',
    });
    expect(work.verified).toBe(0);
  });
});

describe('an access token', () => {
  const keySet = async () => {
    const route = { method: 'GET', path: '/.well-known/jwks.json', headers: {}, body: new Uint8Array() };
    const answer = await shop.subgraph.routes.find(({ path }) => path === route.path)?.handle(route);
    return { answer, keys: JSON.parse(String(answer?.body)).keys as Record<string, string>[] };
  };

  test('names the account and its roles, and works for 15 minutes', async () => {
    const { accessToken } = await signIn('ada@example.com', password);
    const { keys } = await keySet();
    const { payload, protectedHeader } = await jwtVerify(
      accessToken.token,
      createLocalJWKSet({ keys: keys as never }),
      {
        currentDate: now,
      },
    );

    expect(protectedHeader).toEqual({ alg: 'EdDSA', kid: keys[0]?.['kid'], typ: 'at+jwt' });
    expect(payload).toEqual({
      kind: 'account',
      sid: expect.any(String),
      iss: 'stoa',
      aud: 'stoa',
      sub: me.id,
      roles: ['customer'],
      jti: expect.any(String),
      iat: Math.floor(now.getTime() / 1_000),
      exp: Math.floor(now.getTime() / 1_000) + 900,
    });
    expect(accessToken.expiresAt).toBe('2026-03-01T12:15:00.250Z');
  });

  test('is another one each time', async () => {
    const [one, two] = await Promise.all([1, 2].map(() => signIn('ada@example.com', password)));
    now = new Date(now.getTime() + 1);

    expect(decodeJwt(one.accessToken.token).jti).not.toBe(decodeJwt(two.accessToken.token).jti);
  });

  test('is verified with a key set that holds no private part', async () => {
    const { answer, keys } = await keySet();

    expect(answer).toMatchObject({
      status: 200,
      headers: { 'content-type': 'application/jwk-set+json', 'cache-control': 'public, max-age=60' },
    });
    expect(keys.map(key => Object.keys(key).toSorted())).toEqual([['alg', 'crv', 'kid', 'kty', 'use', 'x']]);
    expect(keys).toMatchObject([{ kty: 'OKP', crv: 'Ed25519', alg: 'EdDSA', use: 'sig' }]);
  });
});

describe('me', () => {
  const query = '{ me { id email name roles countryCode createdAt } }';

  test('is the one who asks', async () => {
    expect(await shop.data(query, {}, accountWith(['customer'], me.id))).toMatchObject({
      me: { id: me.id, email: 'ada@example.com', name: 'Ada', roles: ['customer'], countryCode: null },
    });
  });

  test.each([
    ['nobody in particular', undefined],
    ['a service', { kind: 'service', name: 'orders' } as const],
    ['an account that is gone', accountWith(['admin'])],
  ])('is null for %s', async (_, actor) => {
    expect(await shop.data(query, {}, actor)).toEqual({ me: null });
  });
});
