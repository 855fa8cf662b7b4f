import { createPublicKey, generateKeyPairSync } from 'node:crypto';
import { MeDocument } from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import type { Story } from '@stoa/testing/seeds.ts';
import type { TestShop } from '@stoa/testing/shop.ts';
import { importJWK, type JWK, type JWTHeaderParameters, SignJWT, UnsecuredJWT } from 'jose';
import { beforeAll, expect, test } from 'vitest';

interface Claims {
  readonly issuer?: string;
  readonly audience?: string;
  readonly expires?: string | null;
  readonly subject?: string;
}

/** What the gateway believes of an access token, and what it does not. */
export function forgedTokens(shop: TestShop, story: () => Story): void {
  const keys = { kid: '', public: {} as JWK, private: {} as JWK };
  let real: { token: string; id: string };

  beforeAll(async () => {
    real = story().person('bob');
    const [row] = await shop.stores.postgres.sql`select kid, public_jwk, private_jwk from users.signing_key`;
    keys.kid = row?.['kid'];
    keys.public = row?.['public_jwk'];
    keys.private = row?.['private_jwk'];
  });

  function claim({ issuer = 'stoa', audience = 'stoa', expires = '5m', subject = real.id }: Claims) {
    const token = new SignJWT({
      kind: 'account',
      sid: '01978f4e-7c3a-7def-8a01-0123456789ac',
      roles: ['admin'],
    })
      .setIssuer(issuer)
      .setAudience(audience)
      .setSubject(subject)
      .setIssuedAt();
    return expires === null ? token : token.setExpirationTime(expires);
  }
  const head = (changes: object = {}): JWTHeaderParameters => ({
    alg: 'EdDSA',
    typ: 'at+jwt',
    kid: keys.kid,
    ...changes,
  });
  /** Signed with the shop's own key: only what is claimed can be wrong. */
  const signed = async (claims: Claims, changes: object = {}) =>
    claim(claims)
      .setProtectedHeader(head(changes))
      .sign(await importJWK(keys.private, 'EdDSA'));

  const ask = (authorization: string) => shop.client.query('{ me { id roles } }', {}, { authorization });

  test('believes a token that is signed and claims the right things, so that the refusals below have their reasons', async () => {
    const { status, data } = await ask(`Bearer ${await signed({})}`);
    expect([status, data]).toEqual([200, { me: { id: real.id, roles: ['customer'] } }]);
  });

  const forgeries: Record<string, () => string | Promise<string>> = {
    'no signature (alg none)': () =>
      new UnsecuredJWT({ kind: 'account', sid: '01978f4e-7c3a-7def-8a01-0123456789ac', roles: ['admin'] })
        .setIssuer('stoa')
        .setAudience('stoa')
        .setSubject(real.id)
        .setExpirationTime('5m')
        .encode(),
    'HS256 with the public key as the secret': () => {
      const pem = createPublicKey({ key: keys.public as never, format: 'jwk' }).export({
        type: 'spki',
        format: 'pem',
      });
      return claim({})
        .setProtectedHeader(head({ alg: 'HS256' }))
        .sign(new TextEncoder().encode(String(pem)));
    },
    'HS256 with the public key’s x as the secret': () =>
      claim({})
        .setProtectedHeader(head({ alg: 'HS256' }))
        .sign(Buffer.from(String(keys.public.x), 'base64url')),
    'another key under our key id': () =>
      claim({}).setProtectedHeader(head()).sign(generateKeyPairSync('ed25519').privateKey),
    'another key under an unknown key id': () =>
      claim({})
        .setProtectedHeader(head({ kid: 'other' }))
        .sign(generateKeyPairSync('ed25519').privateKey),
    'a key that the token brings along': async () => {
      const { publicKey, privateKey } = generateKeyPairSync('ed25519');
      return claim({})
        .setProtectedHeader(head({ jwk: publicKey.export({ format: 'jwk' }) }))
        .sign(privateKey);
    },
    expired: () => signed({ expires: '-1s' }),
    'without an end': () => signed({ expires: null }),
    'for another audience': () => signed({ audience: 'stoa:subgraph' }),
    'of another issuer': () => signed({ issuer: 'elsewhere' }),
    'of another type': () => signed({}, { typ: 'JWT' }),
    'with a subject that is no account': () => signed({ subject: 'admin' }),
    'with other claims under an old signature': async () => {
      const [first, , last] = real.token.split('.');
      const { roles: _, ...claims } = JSON.parse(
        Buffer.from(real.token.split('.')[1] ?? '', 'base64url').toString(),
      );
      return [
        first,
        Buffer.from(JSON.stringify({ ...claims, roles: ['admin'] })).toString('base64url'),
        last,
      ].join('.');
    },
    truncated: () => real.token.slice(0, -3),
    garbage: () => 'abc',
    'ten kilobytes of garbage': () => 'x'.repeat(10_000),
    'three parts of garbage': () => 'e30.e30.e30',
  };

  test.each(Object.keys(forgeries))('refuses a token: %s', async name => {
    const token = await forgeries[name]?.();
    const { status, data, errors } = await ask(`Bearer ${token}`);

    expect(status).toBe(401);
    expect(data).toBeNull();
    expect(errors).toEqual([
      {
        message: expect.stringMatching(/^The access token (is not valid|has expired)\. Sign in again\.$/),
        extensions: { code: 'UNAUTHENTICATED', traceId: expect.stringMatching(/^[0-9a-f]{32}$/) },
      },
    ]);
    expect(JSON.stringify(errors)).not.toMatch(/JWT|JWS|signature|"alg"|claim|kid/i);
  });

  test.each(['Basic YTpi', 'Bearer', 'Bearer ', 'Bearer  x', 'Bearer a b', 'x'])(
    'refuses the header %j and says what it must be',
    async authorization => {
      const { status, errors } = await ask(authorization);

      expect(status).toBe(401);
      expect(errors).toMatchObject([
        {
          message: 'The Authorization header must be "Bearer" and an access token.',
          extensions: { code: 'UNAUTHENTICATED' },
        },
      ]);
    },
  );

  test('takes the scheme in any letter case', async () => {
    expect((await ask(`bearer ${real.token}`)).status).toBe(200);
  });

  test('works on for others, and has not logged forgeries as faults of ours', async () => {
    expect(dataOf(await shop.client.send(MeDocument, {}, real.token)).me?.id).toBe(real.id);
    expect(shop.logLines().filter(line => line['level'] === 'error')).toEqual([]);
  });
}
