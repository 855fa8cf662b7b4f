import type { GuestId } from '@stoa/contracts/ids.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import type { AccessToken, UsersDeps } from './deps.ts';

export interface GuestCreated {
  readonly kind: 'CreateGuestSuccess';
  readonly guestId: GuestId;
  readonly accessToken: AccessToken;
}

/** A name for somebody who has not signed in. Nothing is stored: the token is all there is of a guest. */
export async function createGuest(deps: UsersDeps): Promise<GuestCreated> {
  const guestId = newId<GuestId>();
  return {
    kind: 'CreateGuestSuccess',
    guestId,
    accessToken: await deps.issueGuestToken(guestId, deps.clock()),
  };
}
