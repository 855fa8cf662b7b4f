import type { AccountId, ApiClientId, GuestId, SessionId } from './ids.ts';

/** Who is asking. Made at the border from a verified token, never from what a caller says of itself. */
export type Actor =
  | { readonly kind: 'anonymous' }
  /** Somebody who has not signed in but wants to keep a cart. */
  | { readonly kind: 'guest'; readonly guestId: GuestId }
  | {
      readonly kind: 'account';
      readonly accountId: AccountId;
      readonly sessionId: SessionId;
      /** What the account's roles allow: `product:write`. `*` allows everything. */
      readonly permissions: readonly string[];
    }
  /** A partner's program. */
  | { readonly kind: 'client'; readonly clientId: ApiClientId; readonly scopes: readonly string[] }
  /** Another subgraph, asking for its own work. */
  | { readonly kind: 'service'; readonly name: string };

export const anonymous: Actor = { kind: 'anonymous' };

/** Everything that the actor was given by role or scope. A service may do whatever it was written to do. */
export function permissionsOf(actor: Actor): readonly string[] {
  if (actor.kind === 'account') return actor.permissions;
  if (actor.kind === 'client') return actor.scopes;
  return actor.kind === 'service' ? ['*'] : [];
}

export function hasPermission(actor: Actor, permission: string): boolean {
  const held = permissionsOf(actor);
  return held.includes(permission) || held.includes('*');
}

/** True when the actor is somebody: a person who has signed in, a partner, or one of our own services. */
export function isAuthenticated(actor: Actor): boolean {
  return actor.kind === 'account' || actor.kind === 'client' || actor.kind === 'service';
}

/** True when the act should stand in the audit log: staff and partners, not shoppers and not ourselves. */
export function isAudited(actor: Actor): boolean {
  return actor.kind === 'client' || (actor.kind === 'account' && actor.permissions.length > 0);
}
