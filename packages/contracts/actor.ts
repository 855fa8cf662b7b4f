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
      readonly roles: readonly string[];
    }
  | { readonly kind: 'client'; readonly clientId: ApiClientId; readonly scopes: readonly string[] }
  /** Another subgraph, asking for its own work. */
  | { readonly kind: 'service'; readonly name: string };

export const anonymous: Actor = { kind: 'anonymous' };

/** True when the actor is an account that holds the role; admins hold every role. */
export function hasRole(actor: Actor, role: string): boolean {
  return actor.kind === 'account' && (actor.roles.includes(role) || actor.roles.includes('admin'));
}
