import type { Actor } from '@stoa/contracts/actor.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import { type InvalidInput, invalidInput, type PermissionDenied } from '@stoa/contracts/refusal.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { upsertByExternalRef } from '../data/accounts.ts';
import { type Account, firstRole, userRegistered } from '../domain/account.ts';
import { type ImportedCustomer, importProblems } from '../domain/imported-customer.ts';
import { denyImport } from '../domain/policy.ts';
import { firstPreferences } from '../domain/profile.ts';
import type { UsersDeps } from './deps.ts';

export interface CustomersImported {
  readonly kind: 'ImportCustomersSuccess';
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
}

/** Takes over customers of another system, all rows or none; the same rows again change nothing. */
export async function importCustomers(
  deps: UsersDeps,
  actor: Actor,
  rows: readonly ImportedCustomer[],
): Promise<CustomersImported | InvalidInput | PermissionDenied> {
  const denied = denyImport(actor);
  if (denied) return denied;
  const problems = importProblems(rows);
  if (problems.length > 0) return invalidInput(problems);

  const now = deps.clock();
  const { created, updated } = await inTransaction(deps.db, async tx => {
    const count = await upsertByExternalRef(
      tx,
      inLockOrder(rows).map(row => toAccount(row, now)),
    );
    await deps.outbox.append(tx, now, count.created.map(userRegistered));
    return count;
  });
  const unchanged = rows.length - created.length - updated;
  return { kind: 'ImportCustomersSuccess', created: created.length, updated, unchanged };
}

/** Two imports of overlapping rows take the row locks in one order, so neither waits for the other in a circle. */
function inLockOrder(rows: readonly ImportedCustomer[]): ImportedCustomer[] {
  return [...rows].sort((a, b) => (a.externalRef < b.externalRef ? -1 : 1));
}

function toAccount(row: ImportedCustomer, createdAt: Date): Account {
  return { ...row, id: newId<AccountId>(), email: null, roles: [firstRole], createdAt, ...firstPreferences };
}
