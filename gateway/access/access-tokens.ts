import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { type AccountId, isId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { createLocalJWKSet, errors, type JSONWebKeySet, jwtVerify } from 'jose';
import { z } from 'zod';

const keySetPath = '/.well-known/jwks.json';
const refreshEveryMs = 60_000;
const refreshAtMostEveryMs = 5_000;
const algorithms = ['EdDSA', 'ES256'];

const claims = z.object({ sub: z.string(), roles: z.array(z.string()).default([]) });

/**
 * Reads the actor from an `Authorization` header. The key set comes from the users subgraph; a key that it does
 * not hold yet makes it be fetched again, at most every 5 s, so that a flood of forged key ids costs nothing.
 * @throws GraphQLError UNAUTHENTICATED for a token that is malformed, forged, expired or meant for somebody else
 */
export function createAccessTokenReader(
  users: Transport,
): (authorization: string | undefined) => Promise<Actor> {
  let keySet: { resolve: ReturnType<typeof createLocalJWKSet>; fetchedAt: number } | undefined;

  async function fetchKeySet() {
    const response = await users.route({
      method: 'GET',
      path: keySetPath,
      headers: {},
      body: new Uint8Array(),
    });
    if (response.status !== 200) throw new Error(`the key set is not to be had: status ${response.status}`);
    const body = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    keySet = { resolve: createLocalJWKSet(JSON.parse(body) as JSONWebKeySet), fetchedAt: Date.now() };
    return keySet;
  }

  async function verify(token: string, mayRefresh: boolean): Promise<Actor> {
    const known = keySet && Date.now() - keySet.fetchedAt < refreshEveryMs ? keySet : await fetchKeySet();
    try {
      const { payload } = await jwtVerify(token, known.resolve, {
        issuer: 'stoa',
        audience: 'stoa',
        algorithms,
        typ: 'at+jwt',
      });
      const { sub, roles } = claims.parse(payload);
      if (!isId<AccountId>(sub)) throw new Error('the subject is no account id');
      return { kind: 'account', accountId: sub, roles };
    } catch (error) {
      const unknownKey =
        error instanceof errors.JWKSNoMatchingKey && Date.now() - known.fetchedAt > refreshAtMostEveryMs;
      if (!mayRefresh || !unknownKey) throw error;
      await fetchKeySet();
      return verify(token, false);
    }
  }

  return async authorization => {
    if (!authorization) return anonymous;
    const [scheme, token, ...rest] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
      throw unauthenticated('The Authorization header must be "Bearer" and an access token.');
    }
    return verify(token, true).catch((error: unknown) => {
      if (error instanceof errors.JWTExpired)
        throw unauthenticated('The access token has expired. Sign in again.');
      if (error instanceof errors.JOSEError || error instanceof z.ZodError)
        throw unauthenticated('The access token is not valid. Sign in again.');
      throw error;
    });
  };
}

function unauthenticated(message: string) {
  return publicError('UNAUTHENTICATED', message);
}
