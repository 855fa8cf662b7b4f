import type { Actor } from '@stoa/contracts/actor.ts';
import { asId, type SessionId } from '@stoa/contracts/ids.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { listLiveSessions, revokeSession, revokeSessionsOf } from '../data/sessions.ts';
import { type NotSignedIn, notSignedIn } from '../domain/refusals.ts';
import type { Session } from '../domain/session.ts';
import type { UsersDeps } from './deps.ts';

export interface SessionsEnded {
  readonly kind: 'EndSessionsSuccess';
  /** How many sessions ended. */
  readonly ended: number;
}

/** Ends the session that the caller acts in. */
export async function signOut(deps: UsersDeps, actor: Actor): Promise<SessionsEnded | NotSignedIn> {
  if (actor.kind !== 'account') return notSignedIn;
  return endOne(deps, actor, actor.sessionId, 'SIGNED_OUT');
}

/** Ends one of the caller's own sessions; one that is not theirs looks like one that is not there. */
export async function endSession(
  deps: UsersDeps,
  actor: Actor,
  id: string,
): Promise<SessionsEnded | NotSignedIn> {
  if (actor.kind !== 'account') return notSignedIn;
  const sessionId = asId<SessionId>(id);
  return sessionId ? endOne(deps, actor, sessionId, 'REVOKED') : { kind: 'EndSessionsSuccess', ended: 0 };
}

/** Ends all of the caller's sessions, or all but the one that they act in. */
export async function endAllSessions(
  deps: UsersDeps,
  actor: Actor,
  keepThisOne: boolean,
): Promise<SessionsEnded | NotSignedIn> {
  if (actor.kind !== 'account') return notSignedIn;
  const keep = keepThisOne ? actor.sessionId : null;
  const revocation = { at: deps.clock(), reason: 'REVOKED' } as const;
  const ended = await inTransaction(deps.db, tx => revokeSessionsOf(tx, actor.accountId, revocation, keep));
  return { kind: 'EndSessionsSuccess', ended };
}

async function endOne(
  deps: UsersDeps,
  actor: Actor & { kind: 'account' },
  id: SessionId,
  reason: 'SIGNED_OUT' | 'REVOKED',
): Promise<SessionsEnded> {
  const revoked = await inTransaction(deps.db, tx =>
    revokeSession(tx, actor.accountId, id, { at: deps.clock(), reason }),
  );
  return { kind: 'EndSessionsSuccess', ended: revoked ? 1 : 0 };
}

/** The caller's sessions that can still be used, the latest first. */
export async function ownSessions(deps: UsersDeps, actor: Actor): Promise<Session[]> {
  return actor.kind === 'account' ? listLiveSessions(deps.db, actor.accountId, deps.clock()) : [];
}
