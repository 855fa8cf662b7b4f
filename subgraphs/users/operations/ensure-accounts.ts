import type { Actor } from '@stoa/contracts/actor.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { insertAccount } from '../data/accounts.ts';
import { type Account, firstRole, userRegistered } from '../domain/account.ts';
import { type Credentials, canonicalEmail } from '../domain/credentials.ts';
import { mayEnsureAccounts } from '../domain/policy.ts';
import { firstPreferences } from '../domain/profile.ts';
import type { UsersDeps } from './deps.ts';
import { hashPassword } from './passwords.ts';

export type EnsuredAccount = Credentials & { readonly name: string; readonly roles: readonly string[] };

/** Makes the accounts that are missing, such as a shop's first administrators; null for anybody but a service. */
export async function ensureAccounts(
  deps: UsersDeps,
  actor: Actor,
  wanted: readonly EnsuredAccount[],
): Promise<number | null> {
  if (!mayEnsureAccounts(actor)) return null;
  const made = await Promise.all(wanted.map(account => ensureAccount(deps, account)));
  return made.filter(Boolean).length;
}

async function ensureAccount(deps: UsersDeps, wanted: EnsuredAccount): Promise<boolean> {
  const createdAt = deps.clock();
  const fresh: Account = {
    id: newId<AccountId>(),
    email: canonicalEmail(wanted.email),
    name: wanted.name,
    roles: wanted.roles.length > 0 ? wanted.roles : [firstRole],
    countryCode: null,
    externalRef: null,
    ...firstPreferences,
    createdAt,
  };
  const passwordHash = await hashPassword(wanted.password);
  return inTransaction(deps.db, async tx => {
    if ('kind' in (await insertAccount(tx, fresh, passwordHash))) return false;
    await deps.outbox.append(tx, createdAt, [userRegistered(fresh)]);
    return true;
  });
}
