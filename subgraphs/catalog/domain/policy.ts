import { type Actor, hasRole } from '@stoa/contracts/actor.ts';
import { type PermissionDenied, permissionDenied } from '@stoa/contracts/refusal.ts';

/** Null when the actor may write products, brands and categories. */
export function denyCatalogWrite(actor: Actor): PermissionDenied | null {
  if (actor.kind === 'service' || hasRole(actor, 'merchant')) return null;
  return permissionDenied('product:write');
}

/** Who made a product is staff's business. */
export function canSeeAuthors(actor: Actor): boolean {
  return actor.kind === 'service' || hasRole(actor, 'merchant') || hasRole(actor, 'support');
}
