import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { and, desc, eq, gt, isNull, ne, type SQL } from 'drizzle-orm';
import type { RevokeReason, Session } from '../domain/session.ts';
import { refreshToken, session } from './tables.ts';

type Row = typeof session.$inferSelect;
const toSession = ({ revokeReason: _, ...row }: Row): Session => ({
  ...row,
  id: row.id as SessionId,
  accountId: row.accountId as AccountId,
});

export interface RefreshTokenRow {
  readonly digest: Uint8Array;
  readonly sessionId: SessionId;
  readonly issuedAt: Date;
}

export async function insertSession(tx: Tx, fresh: Session, token: RefreshTokenRow): Promise<void> {
  await tx.insert(session).values(fresh);
  await tx.insert(refreshToken).values(token);
}

export interface PresentedToken {
  readonly session: Session;
  readonly usedAt: Date | null;
  readonly sealedSuccessor: Uint8Array | null;
}

/** The token with its session, whose row is locked first: refreshes of one session go one after the other. */
export async function lockPresentedToken(tx: Tx, digest: Uint8Array): Promise<PresentedToken | null> {
  const [named] = await tx
    .select({ id: refreshToken.sessionId })
    .from(refreshToken)
    .where(eq(refreshToken.digest, digest));
  if (!named) return null;
  const [locked] = await tx.select().from(session).where(eq(session.id, named.id)).for('update');
  const [token] = await tx.select().from(refreshToken).where(eq(refreshToken.digest, digest));
  if (!locked || !token) return null;
  return { session: toSession(locked), usedAt: token.usedAt, sealedSuccessor: token.sealedSuccessor };
}

export interface Rotation {
  readonly used: Uint8Array;
  readonly usedAt: Date;
  readonly sealedSuccessor: Uint8Array;
  readonly successor: RefreshTokenRow;
  readonly expiresAt: Date;
}

export async function rotateToken(
  tx: Tx,
  { used, usedAt, sealedSuccessor, successor, expiresAt }: Rotation,
): Promise<void> {
  await tx.update(refreshToken).set({ usedAt, sealedSuccessor }).where(eq(refreshToken.digest, used));
  await tx.insert(refreshToken).values(successor);
  await tx.update(session).set({ lastUsedAt: usedAt, expiresAt }).where(eq(session.id, successor.sessionId));
}

/** The sessions of an account that can still be used, the latest first. */
export async function listLiveSessions(
  executor: Executor,
  accountId: AccountId,
  now: Date,
): Promise<Session[]> {
  const live = and(eq(session.accountId, accountId), isNull(session.revokedAt), gt(session.expiresAt, now));
  return (await executor.select().from(session).where(live).orderBy(desc(session.lastUsedAt))).map(toSession);
}

export interface Revocation {
  readonly at: Date;
  readonly reason: RevokeReason;
}

/** Ends one session of an account; false when it has none such that is still open. */
export async function revokeSession(
  tx: Tx,
  accountId: AccountId,
  id: SessionId,
  { at, reason }: Revocation,
): Promise<boolean> {
  return (
    (await revokeWhere(tx, { at, reason }, eq(session.accountId, accountId), eq(session.id, id))).length > 0
  );
}

/** Ends every session of an account but `keep`; answers how many. */
export async function revokeSessionsOf(
  tx: Tx,
  accountId: AccountId,
  revocation: Revocation,
  keep: SessionId | null,
): Promise<number> {
  const others = keep ? [ne(session.id, keep)] : [];
  return (await revokeWhere(tx, revocation, eq(session.accountId, accountId), ...others)).length;
}

function revokeWhere(tx: Tx, { at, reason }: Revocation, ...conditions: SQL[]) {
  return tx
    .update(session)
    .set({ revokedAt: at, revokeReason: reason })
    .where(and(isNull(session.revokedAt), ...conditions))
    .returning({ id: session.id });
}

/** Sessions revoked after a moment, for whoever has to turn away their access tokens. */
export async function listRevokedSince(
  executor: Executor,
  since: Date,
): Promise<{ id: SessionId; revokedAt: Date }[]> {
  const rows = await executor
    .select({ id: session.id, revokedAt: session.revokedAt })
    .from(session)
    .where(gt(session.revokedAt, since))
    .orderBy(session.revokedAt);
  return rows.flatMap(row => (row.revokedAt ? [{ id: row.id as SessionId, revokedAt: row.revokedAt }] : []));
}
