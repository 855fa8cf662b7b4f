import { generateKeyPairSync } from 'node:crypto';
import type { Actor } from '@stoa/contracts/actor.ts';
import { anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, ApiClientId, SessionId } from '@stoa/contracts/ids.ts';
import { decodeJwt, SignJWT, UnsecuredJWT } from 'jose';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { createIdentitySigner, createIdentityVerifier, IdentityRefused } from './internal-token.ts';

const secret = 'a secret that only this test knows, long enough';
const sign = createIdentitySigner(secret);
const verify = createIdentityVerifier(secret);

const id = '01978f4e-7c3a-7def-8a01-0123456789ab';
const account: Actor = {
  kind: 'account',
  accountId: id as AccountId,
  sessionId: id as SessionId,
  roles: ['customer', 'support'],
};

interface Forgery {
  actor?: unknown;
  key?: string;
  issuer?: string;
  audience?: string;
  expires?: string | null;
}

function forge({ actor = account, key = secret, issuer = 'stoa', audience, expires = '60s' }: Forgery) {
  const token = new SignJWT({ actor })
    .setProtectedHeader({ alg: 'HS256' })
    .setIssuer(issuer)
    .setAudience(audience ?? 'stoa:subgraph')
    .setIssuedAt();
  if (expires !== null) token.setExpirationTime(expires);
  return token.sign(new TextEncoder().encode(key));
}

afterEach(() => {
  vi.useRealTimers();
});

test.each<[string, Actor]>([
  ['nobody in particular', anonymous],
  ['an account', account],
  ['a partner', { kind: 'client', clientId: id as ApiClientId, scopes: ['orders:read'] }],
  ['another subgraph', { kind: 'service', name: 'orders' }],
])('%s arrives as it was sent', async (_, actor) => {
  expect(await verify(await sign(actor))).toEqual(actor);
});

test('a token made the right way by hand passes, so that the refusals below have their reasons', async () => {
  expect(await verify(await forge({}))).toEqual(account);
});

describe('refused is', () => {
  const asymmetric = () => {
    const { privateKey } = generateKeyPairSync('ed25519');
    return new SignJWT({ actor: account })
      .setProtectedHeader({ alg: 'EdDSA' })
      .setIssuer('stoa')
      .setAudience('stoa:subgraph')
      .setExpirationTime('60s')
      .sign(privateKey);
  };
  const unsigned = () =>
    new UnsecuredJWT({ actor: account })
      .setIssuer('stoa')
      .setAudience('stoa:subgraph')
      .setExpirationTime('60s')
      .encode();
  const tampered = async () => {
    const [head, , signature] = (await sign(account)).split('.');
    const claims = { ...decodeJwt(await sign(account)), actor: { ...account, roles: ['admin'] } };
    return [head, Buffer.from(JSON.stringify(claims)).toString('base64url'), signature].join('.');
  };

  test.each<[string, () => string | undefined | Promise<string>]>([
    ['no token', () => undefined],
    ['an empty token', () => ''],
    ['garbage', () => 'abc'],
    ['three parts of garbage', () => 'a.b.c'],
    ['a token that nobody signed', unsigned],
    ['a token with other claims under the old signature', tampered],
    ['a token of another key', () => forge({ key: 'another secret, also long enough for everything' })],
    ['a token of another kind of key', asymmetric],
    ['a token of another issuer', () => forge({ issuer: 'elsewhere' })],
    ['an access token', () => forge({ audience: 'stoa' })],
    ['an expired token', () => forge({ expires: '-1s' })],
    ['a token that never expires', () => forge({ expires: null })],
    ['a truncated token', async () => (await sign(account)).slice(0, -4)],
    ['a token without an actor', () => forge({ actor: null })],
    ['an unknown kind of actor', () => forge({ actor: { kind: 'god' } })],
    ['an account without an id', () => forge({ actor: { kind: 'account', roles: [] } })],
    ['an account with an id that is none', () => forge({ actor: { ...account, accountId: "' or 1=1" } })],
    ['an account with roles that are none', () => forge({ actor: { ...account, roles: 'admin' } })],
  ])('%s', async (_, make) => {
    const token = await make();
    await expect(verify(token)).rejects.toBeInstanceOf(IdentityRefused);
  });
});

describe('the signer’s memory', () => {
  const clock = (ms: number) => vi.setSystemTime(1_800_000_000_000 + ms);

  test('uses a token again for 30 s, then makes a new one', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const signer = createIdentitySigner(secret);
    clock(0);
    const first = await signer(account);
    clock(29_999);
    expect(await signer(account)).toBe(first);
    clock(30_000);
    expect(await signer(account)).not.toBe(first);
  });

  test('never hands out a token with less than half of its minute left', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    const signer = createIdentitySigner(secret);
    clock(0);
    await signer(account);
    clock(29_999);
    const { exp = 0 } = decodeJwt(await signer(account));
    expect(exp * 1_000 - Date.now()).toBeGreaterThanOrEqual(30_000);
    clock(29_999 + 30_000);
    expect(await verify(await signer(account))).toEqual(account);
  });

  test('keeps accounts apart, and one account with other roles too', async () => {
    const promoted = { ...account, roles: ['admin'] } as Actor;

    expect(await verify(await sign(promoted))).toEqual(promoted);
    expect(await verify(await sign(account))).toEqual(account);
  });

  test('does not grow without end', async () => {
    vi.useFakeTimers({ toFake: ['Date'] });
    clock(0);
    const signer = createIdentitySigner(secret);
    const first = await signer(account);
    clock(1_000);
    for (let index = 0; index < 10_000; index++) void signer({ kind: 'service', name: String(index) });

    expect(await signer(account)).not.toBe(first);
  });
});
