import type { AccountId } from '@stoa/contracts/ids.ts';
import { type InvalidInput, invalidInput } from '@stoa/contracts/refusal.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { insertAccount } from '../data/accounts.ts';
import { type Account, firstRole, userRegistered } from '../domain/account.ts';
import {
  type Credentials,
  canonicalEmail,
  emailProblems,
  nameProblems,
  passwordProblems,
} from '../domain/credentials.ts';
import type { EmailTaken } from '../domain/refusals.ts';
import type { AccessToken, UsersDeps } from './deps.ts';
import { hashPassword } from './passwords.ts';

export interface Registered {
  readonly kind: 'RegisterSuccess';
  readonly user: Account;
  readonly accessToken: AccessToken;
}

/** Makes an account and signs it in. */
export async function register(
  deps: UsersDeps,
  input: Credentials & { readonly name: string },
): Promise<Registered | EmailTaken | InvalidInput> {
  const email = canonicalEmail(input.email);
  const problems = [
    ...emailProblems(email),
    ...passwordProblems(input.password),
    ...nameProblems(input.name),
  ];
  if (problems.length > 0) return invalidInput(problems);

  const now = deps.clock();
  const fresh: Account = {
    id: newId<AccountId>(),
    email,
    name: input.name.trim(),
    roles: [firstRole],
    countryCode: null,
    externalRef: null,
    createdAt: now,
  };
  const passwordHash = await hashPassword(input.password);
  const saved = await inTransaction(deps.db, async tx => {
    const account = await insertAccount(tx, fresh, passwordHash);
    if ('kind' in account) return account;
    await deps.outbox.append(tx, now, [userRegistered(account)]);
    return account;
  });
  if ('kind' in saved) return saved;
  return { kind: 'RegisterSuccess', user: saved, accessToken: await deps.issueAccessToken(saved, now) };
}
