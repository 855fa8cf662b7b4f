import { type Actor, hasRole } from '@stoa/contracts/actor.ts';
import { type PermissionDenied, permissionDenied } from '@stoa/contracts/refusal.ts';
import type { Account } from './account.ts';

/** An account is visible to its owner, to staff who serve customers, and to other subgraphs. */
export function canSee(actor: Actor, account: Account): boolean {
  if (actor.kind === 'service') return true;
  if (actor.kind === 'account' && actor.accountId === account.id) return true;
  return hasRole(actor, 'support') || hasRole(actor, 'merchant');
}

/** Null when the actor may bring customers in from elsewhere. */
export function denyImport(actor: Actor): PermissionDenied | null {
  return hasRole(actor, 'merchant') ? null : permissionDenied('customer:import');
}

/** Only our own processes set up accounts with roles of their choosing. */
export function mayEnsureAccounts(actor: Actor): boolean {
  return actor.kind === 'service';
}
