import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { type AccountId, asId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import { SubgraphUnavailable } from '@stoa/service/transport/transport.ts';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { z } from 'zod';
import { subgraphUnavailable } from '../execution/subgraph-unavailable.ts';
import type { KeySet, ResolveKey } from './key-set.ts';

const expected = {
  issuer: 'stoa',
  audience: 'stoa',
  algorithms: ['EdDSA', 'ES256'],
  typ: 'at+jwt',
  requiredClaims: ['exp'],
};

const claims = z.object({
  sub: z.string().transform((text, context) => {
    const id = asId<AccountId>(text);
    if (!id) context.addIssue('is no account id');
    return id ?? z.NEVER;
  }),
  roles: z.array(z.string()).default([]),
});

/**
 * Reads the actor from an `Authorization` header.
 * @throws GraphQLError UNAUTHENTICATED for a token that is malformed, forged, expired or meant for somebody else;
 * SUBGRAPH_UNAVAILABLE when nobody can tell
 */
export function createAccessTokenReader(
  keySet: KeySet,
): (authorization: string | undefined) => Promise<Actor> {
  async function verify(token: string): Promise<JWTPayload> {
    const check = async (keys: ResolveKey) => (await jwtVerify(token, keys, expected)).payload;
    try {
      return await check(await keySet.keys());
    } catch (error) {
      const newer = error instanceof errors.JWKSNoMatchingKey ? await keySet.newerKeys() : null;
      if (!newer) throw error;
      return check(newer);
    }
  }

  return async authorization => {
    if (!authorization) return anonymous;
    const [scheme, token, ...rest] = authorization.split(' ');
    if (scheme?.toLowerCase() !== 'bearer' || !token || rest.length > 0) {
      throw unauthenticated('The Authorization header must be "Bearer" and an access token.');
    }
    try {
      const { sub, roles } = claims.parse(await verify(token));
      return { kind: 'account', accountId: sub, roles };
    } catch (error) {
      throw explain(error);
    }
  };
}

function explain(error: unknown): unknown {
  if (error instanceof errors.JWTExpired)
    return unauthenticated('The access token has expired. Sign in again.');
  if (error instanceof errors.JOSEError || error instanceof z.ZodError)
    return unauthenticated('The access token is not valid. Sign in again.');
  return error instanceof SubgraphUnavailable ? subgraphUnavailable(error.subgraph, 503) : error;
}

function unauthenticated(message: string) {
  return publicError('UNAUTHENTICATED', message, 401);
}
