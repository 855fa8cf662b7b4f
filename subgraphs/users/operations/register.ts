import type { Actor } from '@stoa/contracts/actor.ts';
import type { Caller } from '@stoa/contracts/caller.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import { type InvalidInput, invalidInput } from '@stoa/contracts/refusal.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { inRefusableTransaction } from '@stoa/postgres/transaction.ts';
import { insertAccount } from '../data/accounts.ts';
import { type Account, firstRole, userRegistered } from '../domain/account.ts';
import {
  type Credentials,
  canonicalEmail,
  emailProblems,
  nameProblems,
  passwordProblems,
} from '../domain/credentials.ts';
import { firstPreferences } from '../domain/profile.ts';
import type { EmailTaken } from '../domain/refusals.ts';
import type { UsersDeps } from './deps.ts';
import { hashPassword } from './passwords.ts';
import { openSession, type Tokens } from './sessions.ts';
import { takeOverGuest } from './take-over-guest.ts';

export type Registered = Tokens & { readonly kind: 'RegisterSuccess' };

/** Makes an account and signs it in. A guest who registers keeps what was theirs. */
export async function register(
  deps: UsersDeps,
  { actor, caller }: { actor: Actor; caller: Caller },
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
    ...firstPreferences,
    createdAt: now,
  };
  const passwordHash = await hashPassword(input.password);
  return inRefusableTransaction<Registered, EmailTaken>(deps.db, async (tx, refuse) => {
    const account = await insertAccount(tx, fresh, passwordHash);
    if ('kind' in account) return refuse(account);
    await deps.outbox.append(tx, now, [userRegistered(account)]);
    await takeOverGuest(tx, deps, { actor, account, now });
    return { kind: 'RegisterSuccess', ...(await openSession(tx, deps, { account, caller, now })) };
  });
}
