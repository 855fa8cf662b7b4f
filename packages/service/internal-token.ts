import type { Actor } from '@stoa/contracts/actor.ts';
import { jwtVerify, SignJWT } from 'jose';
import { z } from 'zod';

/** Header in which identity travels between our processes. */
export const identityHeader = 'x-stoa-identity';

const issuer = 'stoa';
const audience = 'stoa:subgraph';
const lifetimeSeconds = 60;
const reuseMs = 30_000;
const mostRemembered = 10_000;

const actorShape = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('anonymous') }),
  z.object({ kind: z.literal('guest'), guestId: z.uuid() }),
  z.object({
    kind: z.literal('account'),
    accountId: z.uuid(),
    sessionId: z.uuid(),
    roles: z.array(z.string()),
  }),
  z.object({ kind: z.literal('client'), clientId: z.uuid(), scopes: z.array(z.string()) }),
  z.object({ kind: z.literal('service'), name: z.string() }),
]);

export class IdentityRefused extends Error {
  override readonly name = 'IdentityRefused';
}

/** Signs who is asking for calls between our processes; a token for the same actor is used again for 30 s. */
export function createIdentitySigner(secret: string): (actor: Actor) => Promise<string> {
  const key = new TextEncoder().encode(secret);
  const remembered = new Map<string, { token: Promise<string>; until: number }>();
  return actor => {
    const name = JSON.stringify(actor);
    const known = remembered.get(name);
    if (known && known.until > Date.now()) return known.token;
    if (remembered.size >= mostRemembered) remembered.clear();
    const token = new SignJWT({ actor })
      .setProtectedHeader({ alg: 'HS256' })
      .setIssuer(issuer)
      .setAudience(audience)
      .setIssuedAt()
      .setExpirationTime(`${lifetimeSeconds}s`)
      .sign(key);
    remembered.set(name, { token, until: Date.now() + reuseMs });
    return token;
  };
}

/**
 * Reads who is asking from a token of `createIdentitySigner`.
 * @throws IdentityRefused when it is missing, forged, expired or meant for somebody else
 */
export function createIdentityVerifier(secret: string): (token: string | undefined) => Promise<Actor> {
  const key = new TextEncoder().encode(secret);
  return async token => {
    if (!token) throw new IdentityRefused('The identity token is missing.');
    try {
      const { payload } = await jwtVerify(token, key, {
        issuer,
        audience,
        algorithms: ['HS256'],
        requiredClaims: ['exp'],
      });
      return actorShape.parse(payload['actor']) as Actor;
    } catch (error) {
      throw new IdentityRefused('The identity token is not valid.', { cause: error });
    }
  };
}
