import type { Tx } from '@stoa/postgres/database.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { findAccounts } from '../data/accounts.ts';
import { lockPresentedToken, type PresentedToken, revokeSession, rotateToken } from '../data/sessions.ts';
import { type RefreshTokenRejected, refreshTokenRejected } from '../domain/refusals.ts';
import { idleLimitMs, judgeRefresh } from '../domain/session.ts';
import type { UsersDeps } from './deps.ts';
import { digestOf, newSecret, sealSuccessor, unsealSuccessor } from './refresh-tokens.ts';
import type { Tokens } from './sessions.ts';

export type SessionRefreshed = Tokens & { readonly kind: 'RefreshSessionSuccess' };

/**
 * Trades a refresh token for a new one and an access token. Of two tabs that present the same token at once both
 * get the same successor. Whoever presents a token that was used before that has stolen it, or was stolen from:
 * the session ends for both.
 */
export async function refreshSession(
  deps: UsersDeps,
  token: string,
): Promise<SessionRefreshed | RefreshTokenRejected> {
  const now = deps.clock();
  return inTransaction(deps.db, async tx => {
    const presented = await lockPresentedToken(tx, digestOf(token));
    if (!presented) return refreshTokenRejected;
    const { session, sealedSuccessor } = presented;
    const verdict = judgeRefresh(session, presented, now);
    if (verdict === 'ROTATE')
      return refreshed(tx, deps, presented, await rotate(tx, presented, token, now), now);
    if (verdict === 'REPEAT' && sealedSuccessor) {
      return refreshed(tx, deps, presented, unsealSuccessor(token, sealedSuccessor), now);
    }
    if (verdict === 'REUSED') {
      await revokeSession(tx, session.accountId, session.id, { at: now, reason: 'TOKEN_REUSED' });
      deps.log.warn({ sessionId: session.id }, 'a used refresh token came back; its session has ended');
    }
    return refreshTokenRejected;
  });
}

async function rotate(tx: Tx, { session }: PresentedToken, token: string, now: Date): Promise<string> {
  const successor = newSecret();
  await rotateToken(tx, {
    used: digestOf(token),
    usedAt: now,
    sealedSuccessor: sealSuccessor(token, successor),
    successor: { digest: digestOf(successor), sessionId: session.id, issuedAt: now },
    expiresAt: new Date(now.getTime() + idleLimitMs),
  });
  return successor;
}

async function refreshed(
  tx: Tx,
  deps: UsersDeps,
  { session }: PresentedToken,
  refreshToken: string,
  now: Date,
): Promise<SessionRefreshed> {
  const [user] = await findAccounts(tx, [session.accountId]);
  if (!user) throw new Error(`session ${session.id} has no account`);
  const accessToken = await deps.issueAccessToken(user, session, now);
  return { kind: 'RefreshSessionSuccess', user, session, accessToken, refreshToken };
}
