import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { createLocalJWKSet, type JSONWebKeySet } from 'jose';

const path = '/.well-known/jwks.json';
const refreshEveryMs = 60_000;
const askAtMostEveryMs = 5_000;

export type ResolveKey = ReturnType<typeof createLocalJWKSet>;

export interface KeySet {
  /** The keys, at most a minute old while they can be had. Rejects when they never could be. */
  keys(): Promise<ResolveKey>;
  /** The keys anew, for a token that names a key these don't hold; null when it is too early to ask again. */
  newerKeys(): Promise<ResolveKey | null>;
}

/**
 * The public keys of access tokens, asked of the users subgraph. Many callers make one request, at most one in 5 s
 * whatever tokens come; while the subgraph is away, the keys known so far go on working.
 */
export function createKeySet(
  users: Transport,
  { log, clock = Date.now }: { log: Logger; clock?: () => number },
): KeySet {
  let known: { keys: ResolveKey; fetchedAt: number } | undefined;
  let askedAt = Number.NEGATIVE_INFINITY;
  let asking: Promise<ResolveKey> | undefined;

  async function fetchKeys(): Promise<ResolveKey> {
    const response = await users.route({ method: 'GET', path, headers: {}, body: new Uint8Array() });
    if (response.status !== 200) throw new Error(`the key set is not to be had: status ${response.status}`);
    const body = typeof response.body === 'string' ? response.body : new TextDecoder().decode(response.body);
    const keys = createLocalJWKSet(JSON.parse(body) as JSONWebKeySet);
    known = { keys, fetchedAt: clock() };
    return keys;
  }

  function ask(): Promise<ResolveKey> {
    askedAt = clock();
    asking ??= fetchKeys().finally(() => {
      asking = undefined;
    });
    return asking;
  }

  const tooEarly = () => !asking && clock() - askedAt < askAtMostEveryMs;

  return {
    async keys() {
      if (!known) return ask();
      const { keys, fetchedAt } = known;
      if (clock() - fetchedAt < refreshEveryMs || tooEarly()) return keys;
      return ask().catch((error: unknown) => {
        log.warn({ err: error }, 'the keys of access tokens cannot be refreshed; the known ones go on');
        return keys;
      });
    },
    newerKeys: async () => (tooEarly() ? null : ask()),
  };
}
