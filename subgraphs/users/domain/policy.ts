import { type Actor, hasRole } from '@stoa/contracts/actor.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import { type PermissionDenied, permissionDenied } from '@stoa/contracts/refusal.ts';
import type { Account } from './account.ts';
import type { Address } from './address.ts';
import { type AddressNotFound, addressNotFound } from './refusals.ts';

/** An account is visible to its owner, to staff who serve customers, and to other subgraphs. */
export function canSee(actor: Actor, account: Account): boolean {
  if (actor.kind === 'service') return true;
  if (actor.kind === 'account' && actor.accountId === account.id) return true;
  return hasRole(actor, 'support') || hasRole(actor, 'merchant');
}

/** Where people live is for themselves, for those who help them, and for subgraphs that ship and bill. */
export function canSeeAddresses(actor: Actor, owner: AccountId): boolean {
  if (actor.kind === 'service') return true;
  if (actor.kind === 'account' && actor.accountId === owner) return true;
  return hasRole(actor, 'support');
}

/** The address, if it is the actor's own; anybody else's looks like one that is not there. */
export function authorizeAddress(actor: Actor, address: Address | undefined): Address | AddressNotFound {
  const isOwn = actor.kind === 'account' && actor.accountId === address?.accountId;
  return address && isOwn ? address : addressNotFound;
}

/** Null when the actor may bring customers in from elsewhere. */
export function denyImport(actor: Actor): PermissionDenied | null {
  return hasRole(actor, 'merchant') ? null : permissionDenied('customer:import');
}

/** Only our own processes set up accounts with roles of their choosing. */
export function mayEnsureAccounts(actor: Actor): boolean {
  return actor.kind === 'service';
}
