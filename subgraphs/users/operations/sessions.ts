import type { Caller } from '@stoa/contracts/caller.ts';
import type { SessionId } from '@stoa/contracts/ids.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { insertSession } from '../data/sessions.ts';
import type { Account } from '../domain/account.ts';
import { idleLimitMs, type Session } from '../domain/session.ts';
import type { AccessToken, UsersDeps } from './deps.ts';
import { digestOf, newSecret } from './refresh-tokens.ts';

/** What a client needs to act as a user, and to go on doing so. */
export interface Tokens {
  readonly user: Account;
  readonly session: Session;
  readonly accessToken: AccessToken;
  readonly refreshToken: string;
}

const longestUserAgent = 500;

/** Opens a session for an account on the device that asks. */
export async function openSession(
  tx: Tx,
  deps: UsersDeps,
  { account, caller, now }: { account: Account; caller: Caller; now: Date },
): Promise<Tokens> {
  const refreshToken = newSecret();
  const session: Session = {
    id: newId<SessionId>(),
    accountId: account.id,
    createdAt: now,
    lastUsedAt: now,
    expiresAt: new Date(now.getTime() + idleLimitMs),
    userAgent: caller.userAgent?.slice(0, longestUserAgent) ?? null,
    address: caller.address,
    revokedAt: null,
  };
  await insertSession(tx, session, { digest: digestOf(refreshToken), sessionId: session.id, issuedAt: now });
  return {
    user: account,
    session,
    accessToken: await deps.issueAccessToken(account, session, now),
    refreshToken,
  };
}
