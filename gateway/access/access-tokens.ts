import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { type AccountId, asId, type GuestId, type Id, type SessionId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import { SubgraphUnavailable } from '@stoa/service/transport/transport.ts';
import { errors, type JWTPayload, jwtVerify } from 'jose';
import { LRUCache } from 'lru-cache';
import { z } from 'zod';
import { subgraphUnavailable } from '../execution/subgraph-unavailable.ts';
import type { KeySet, ResolveKey } from './key-set.ts';
import type { Revocations } from './revocations.ts';

const expected = {
  issuer: 'stoa',
  audience: 'stoa',
  algorithms: ['EdDSA', 'ES256'],
  typ: 'at+jwt',
  requiredClaims: ['exp'],
};

function id<T extends Id<string>>() {
  return z.string().transform((text, context) => {
    const known = asId<T>(text);
    if (!known) context.addIssue('is no id');
    return known ?? z.NEVER;
  });
}

const claims = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('guest'), sub: id<GuestId>() }),
  z.object({
    kind: z.literal('account'),
    sub: id<AccountId>(),
    sid: id<SessionId>(),
    roles: z.array(z.string()),
  }),
]);

function toActor(token: z.infer<typeof claims>): Actor {
  if (token.kind === 'guest') return { kind: 'guest', guestId: token.sub };
  return { kind: 'account', accountId: token.sub, sessionId: token.sid, roles: token.roles };
}

/**
 * Reads the actor from an `Authorization` header. A token that has been verified is remembered, because checking a
 * signature costs more than all else at the door; whether it has expired or its session ended is asked each time.
 * @throws GraphQLError UNAUTHENTICATED for a token that is malformed, forged, expired, revoked or meant for somebody
 * else; SUBGRAPH_UNAVAILABLE when nobody can tell
 */
export function createAccessTokenReader(
  keySet: KeySet,
  revocations: Pick<Revocations, 'has'>,
): (authorization: string | undefined) => Promise<Actor> {
  const verified = new LRUCache<string, Verified>({ max: mostRemembered });

  async function check(token: string): Promise<JWTPayload> {
    const verify = async (keys: ResolveKey) => (await jwtVerify(token, keys, expected)).payload;
    try {
      return await verify(await keySet.keys());
    } catch (error) {
      const newer = error instanceof errors.JWKSNoMatchingKey ? await keySet.newerKeys() : null;
      if (!newer) throw error;
      return verify(newer);
    }
  }

  async function read(token: string): Promise<Verified> {
    const payload = await check(token);
    const fresh = { actor: toActor(claims.parse(payload)), expiresAt: Number(payload.exp) * 1_000 };
    verified.set(token, fresh);
    return fresh;
  }

  return async authorization => {
    if (!authorization) return anonymous;
    const token = bearerToken(authorization);
    try {
      const { actor, expiresAt } = verified.get(token) ?? (await read(token));
      if (expiresAt <= Date.now()) throw expired();
      if (actor.kind === 'account' && revocations.has(actor.sessionId)) throw ended();
      return actor;
    } catch (error) {
      throw explain(error);
    }
  };
}

interface Verified {
  readonly actor: Actor;
  readonly expiresAt: number;
}

const mostRemembered = 20_000;

function bearerToken(authorization: string): string {
  const [scheme, token, ...rest] = authorization.split(' ');
  if (scheme?.toLowerCase() === 'bearer' && token && rest.length === 0) return token;
  throw unauthenticated('The Authorization header must be "Bearer" and an access token.');
}

const expired = () => unauthenticated('The access token has expired. Sign in again.');
const ended = () => unauthenticated('The session has ended. Sign in again.');

function explain(error: unknown): unknown {
  if (error instanceof errors.JWTExpired) return expired();
  if (error instanceof errors.JOSEError || error instanceof z.ZodError)
    return unauthenticated('The access token is not valid. Sign in again.');
  return error instanceof SubgraphUnavailable ? subgraphUnavailable(error.subgraph, 503) : error;
}

function unauthenticated(message: string) {
  return publicError('UNAUTHENTICATED', message, 401);
}
