import { findCredentials } from '../data/accounts.ts';
import type { Account } from '../domain/account.ts';
import { type Credentials, canonicalEmail, emailProblems } from '../domain/credentials.ts';
import { type InvalidCredentials, invalidCredentials } from '../domain/refusals.ts';
import type { AccessToken, UsersDeps } from './deps.ts';
import { passwordMatches } from './passwords.ts';

export interface SignedIn {
  readonly kind: 'SignInSuccess';
  readonly user: Account;
  readonly accessToken: AccessToken;
}

const longestPassword = 1_024;

/** Checks email and password; takes as long, and says the same, whether or not the account exists. */
export async function signIn(deps: UsersDeps, input: Credentials): Promise<SignedIn | InvalidCredentials> {
  if (input.password.length > longestPassword) return invalidCredentials;
  const email = canonicalEmail(input.email);
  const found = emailProblems(email).length === 0 ? await findCredentials(deps.db, email) : null;
  const matches = await passwordMatches(found?.passwordHash, input.password);
  if (!found || !matches) return invalidCredentials;
  return {
    kind: 'SignInSuccess',
    user: found.account,
    accessToken: await deps.issueAccessToken(found.account, deps.clock()),
  };
}
