import type { SessionId } from '@stoa/contracts/ids.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { z } from 'zod';

export interface Revocations {
  /** True when the session has ended, known at most a second after it did. */
  has(sessionId: SessionId): boolean;
  stop(): void;
}

const query = 'query Revoked($since: DateTime!) { revokedSessions(since: $since) { id revokedAt } }';
const gateway = { kind: 'service', name: 'gateway' } as const;
const answer = z.object({
  revokedSessions: z.array(z.object({ id: z.string(), revokedAt: z.coerce.date() })),
});

const askEveryMs = 400;
/** An access token lives 15 minutes; an ended session need not be remembered longer. */
const rememberMs = 16 * 60_000;
/** A transaction that was slow to commit shows a moment that has already been asked about. */
const overlapMs = 10_000;

/**
 * Knows which sessions have ended, by asking the users subgraph over and over: one indexed look-up that is empty
 * nearly always, right whatever happens to Redis. While users is away what is known goes on; tokens of sessions that
 * end meanwhile work until it is back or they expire.
 */
export function followRevocations(users: Transport, log: Logger): Revocations {
  const ended = new Map<string, number>();
  let since = Date.now() - rememberMs;
  let failing = false;
  let asking = false;

  async function ask(): Promise<void> {
    const { data, errors } = await users.execute(
      { query, variables: { since: new Date(since).toISOString() } },
      gateway,
    );
    if (errors) throw new Error(errors.map(error => error.message).join('; '));
    const { revokedSessions } = answer.parse(data);
    for (const { id, revokedAt } of revokedSessions) ended.set(id, revokedAt.getTime());
    forget();
    since = Date.now() - overlapMs;
  }

  function forget(): void {
    const oldest = Date.now() - rememberMs;
    for (const [id, at] of ended) if (at < oldest) ended.delete(id);
  }

  async function turn(): Promise<void> {
    if (asking) return;
    asking = true;
    try {
      await ask();
      failing = false;
    } catch (error) {
      if (!failing) log.warn({ err: error }, 'ended sessions cannot be asked for; what is known goes on');
      failing = true;
    } finally {
      asking = false;
    }
  }

  const timer = setInterval(() => void turn(), askEveryMs);
  void turn();
  return { has: id => ended.has(id), stop: () => clearInterval(timer) };
}
