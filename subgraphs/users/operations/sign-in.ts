import type { Actor } from '@stoa/contracts/actor.ts';
import type { Caller } from '@stoa/contracts/caller.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { findCredentials } from '../data/accounts.ts';
import { type Credentials, canonicalEmail, emailProblems } from '../domain/credentials.ts';
import { type InvalidCredentials, invalidCredentials } from '../domain/refusals.ts';
import type { UsersDeps } from './deps.ts';
import { passwordMatches } from './passwords.ts';
import { openSession, type Tokens } from './sessions.ts';
import { takeOverGuest } from './take-over-guest.ts';

export type SignedIn = Tokens & { readonly kind: 'SignInSuccess' };

const longestPassword = 1_024;

/**
 * Checks email and password; takes as long, and says the same, whether or not the account exists. What the caller
 * had as a guest becomes the account's.
 */
export async function signIn(
  deps: UsersDeps,
  { actor, caller }: { actor: Actor; caller: Caller },
  input: Credentials,
): Promise<SignedIn | InvalidCredentials> {
  if (input.password.length > longestPassword) return invalidCredentials;
  const email = canonicalEmail(input.email);
  const found = emailProblems(email).length === 0 ? await findCredentials(deps.db, email) : null;
  const matches = await passwordMatches(found?.passwordHash, input.password);
  if (!found || !matches) return invalidCredentials;

  const now = deps.clock();
  const { account } = found;
  return inTransaction(deps.db, async tx => {
    await takeOverGuest(tx, deps, { actor, account, now });
    return { kind: 'SignInSuccess', ...(await openSession(tx, deps, { account, caller, now })) };
  });
}
