import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';

/** One sign-in on one device. */
export interface Session {
  readonly id: SessionId;
  readonly accountId: AccountId;
  readonly createdAt: Date;
  readonly lastUsedAt: Date;
  readonly expiresAt: Date;
  /** What the device said it was; null when it said nothing. */
  readonly userAgent: string | null;
  /** The network address of the sign-in; null when not known. */
  readonly address: string | null;
  readonly revokedAt: Date | null;
}

export type RevokeReason = 'SIGNED_OUT' | 'REVOKED' | 'TOKEN_REUSED' | 'PASSWORD_CHANGED' | 'ACCOUNT_LOCKED';

const dayMs = 86_400_000;
/** A session that is not used for so long has to sign in again. */
export const idleLimitMs = 30 * dayMs;
/** How long after its use a refresh token still gives its successor: two tabs, or an answer lost on the way. */
export const reuseGraceMs = 10_000;

/** What presenting a refresh token means. */
export type RefreshVerdict = 'ROTATE' | 'REPEAT' | 'REUSED' | 'ENDED';

/**
 * Decides on a refresh token whose session is locked. A used token outside of the grace has been stolen, by
 * whoever comes second, so the family ends.
 */
export function judgeRefresh(
  session: Pick<Session, 'expiresAt' | 'revokedAt'>,
  token: { readonly usedAt: Date | null },
  now: Date,
): RefreshVerdict {
  if (session.revokedAt || session.expiresAt <= now) return 'ENDED';
  if (!token.usedAt) return 'ROTATE';
  return now.getTime() - token.usedAt.getTime() <= reuseGraceMs ? 'REPEAT' : 'REUSED';
}
