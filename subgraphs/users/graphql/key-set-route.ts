import type { PublicRoute } from '@stoa/service/route.ts';
import type { AccessTokens } from '../operations/access-tokens.ts';

/** The public half of the signing keys, for whoever verifies access tokens (RFC 7517). */
export function keySetRoute(tokens: AccessTokens): PublicRoute {
  return {
    method: 'GET',
    path: '/.well-known/jwks.json',
    handle: async () => ({
      status: 200,
      headers: { 'content-type': 'application/jwk-set+json', 'cache-control': 'public, max-age=60' },
      body: JSON.stringify(await tokens.keySet()),
    }),
  };
}
