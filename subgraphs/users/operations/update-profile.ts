import type { Actor } from '@stoa/contracts/actor.ts';
import { type InvalidInput, invalidInput } from '@stoa/contracts/refusal.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { updateProfile as saveProfile } from '../data/accounts.ts';
import type { Account } from '../domain/account.ts';
import { judgeProfile, type ProfileInput } from '../domain/profile.ts';
import { type NotSignedIn, notSignedIn, type PhoneTaken } from '../domain/refusals.ts';
import type { UsersDeps } from './deps.ts';

export interface ProfileUpdated {
  readonly kind: 'UpdateProfileSuccess';
  readonly user: Account;
}

/** Changes the caller's own profile: all that was sent, or nothing. */
export async function updateProfile(
  deps: UsersDeps,
  actor: Actor,
  input: ProfileInput,
): Promise<ProfileUpdated | NotSignedIn | InvalidInput | PhoneTaken> {
  if (actor.kind !== 'account') return notSignedIn;
  const { changes, problems } = judgeProfile(input);
  if (problems.length > 0) return invalidInput(problems);

  const saved = await inTransaction(deps.db, tx => saveProfile(tx, actor.accountId, changes));
  if (saved === null) return notSignedIn;
  return 'kind' in saved ? saved : { kind: 'UpdateProfileSuccess', user: saved };
}
