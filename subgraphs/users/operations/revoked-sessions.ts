import type { Actor } from '@stoa/contracts/actor.ts';
import type { SessionId } from '@stoa/contracts/ids.ts';
import { listRevokedSince } from '../data/sessions.ts';
import type { UsersDeps } from './deps.ts';

/** Sessions that ended after a moment, for gateways, which turn their access tokens away; nothing for others. */
export async function revokedSessions(
  deps: UsersDeps,
  actor: Actor,
  since: Date,
): Promise<{ id: SessionId; revokedAt: Date }[]> {
  return actor.kind === 'service' ? listRevokedSince(deps.db, since) : [];
}
