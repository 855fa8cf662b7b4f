import type { AccountId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { violatedConstraint } from '@stoa/postgres/errors.ts';
import { eq, getTableColumns, inArray, sql } from 'drizzle-orm';
import type { Account } from '../domain/account.ts';
import type { ProfileChanges } from '../domain/profile.ts';
import { type EmailTaken, emailTaken, type PhoneTaken, phoneTaken } from '../domain/refusals.ts';
import { account } from './tables.ts';

type Row = typeof account.$inferSelect;

function toAccount(row: Row): Account {
  return {
    id: row.id as AccountId,
    email: row.email,
    name: row.name,
    roles: row.roles,
    countryCode: row.countryCode,
    externalRef: row.externalRef,
    createdAt: row.createdAt,
    phone: row.phone,
    locale: row.locale,
    currencyCode: row.currencyCode,
    timeZone: row.timeZone,
    marketingConsent: row.marketingConsent,
  };
}

export async function findAccounts(executor: Executor, ids: readonly AccountId[]): Promise<Account[]> {
  const rows = await executor
    .select()
    .from(account)
    .where(inArray(account.id, [...ids]));
  return rows.map(toAccount);
}

/** The account behind a canonical email address, with its password hash: for signing in only. */
export async function findCredentials(
  executor: Executor,
  email: string,
): Promise<{ account: Account; passwordHash: string | null } | null> {
  const [row] = await executor.select().from(account).where(eq(account.email, email));
  return row ? { account: toAccount(row), passwordHash: row.passwordHash } : null;
}

/** Adds an account; the second of two who want one email address is told so, however close they come. */
export async function insertAccount(
  tx: Tx,
  fresh: Account,
  passwordHash: string,
): Promise<Account | EmailTaken> {
  try {
    await tx.transaction(async savepoint => {
      await savepoint.insert(account).values({ ...fresh, roles: [...fresh.roles], passwordHash });
    });
    return fresh;
  } catch (error) {
    if (violatedConstraint(error) === 'account_email_once') return emailTaken;
    throw error;
  }
}

/** Changes a profile and locks its row; null when there is no such account. */
export async function updateProfile(
  tx: Tx,
  id: AccountId,
  changes: ProfileChanges,
): Promise<Account | PhoneTaken | null> {
  try {
    const [row] = await tx.transaction(savepoint =>
      savepoint
        .update(account)
        // Drizzle refuses to set nothing at all.
        .set({ ...changes, id })
        .where(eq(account.id, id))
        .returning(),
    );
    return row ? toAccount(row) : null;
  } catch (error) {
    if (violatedConstraint(error) === 'account_phone_once') return phoneTaken;
    throw error;
  }
}

/**
 * Makes whoever changes what belongs to an account wait in line; false when there is no such account. Opening
 * sessions, which only refer to the row, goes on meanwhile.
 */
export async function lockAccount(tx: Tx, id: AccountId): Promise<boolean> {
  const rows = await tx
    .select({ id: account.id })
    .from(account)
    .where(eq(account.id, id))
    .for('no key update');
  return rows.length > 0;
}

export interface UpsertCount {
  readonly created: readonly Account[];
  readonly updated: number;
}

/** Writes accounts by external reference: new ones are created, changed ones updated, equal ones left alone. */
export async function upsertByExternalRef(tx: Tx, accounts: readonly Account[]): Promise<UpsertCount> {
  if (accounts.length === 0) return { created: [], updated: 0 };
  const rows = await tx
    .insert(account)
    .values(accounts.map(one => ({ ...one, roles: [...one.roles] })))
    .onConflictDoUpdate({
      target: account.externalRef,
      set: { name: sql`excluded.name`, countryCode: sql`excluded.country_code` },
      setWhere: sql`(${account.name}, ${account.countryCode}) is distinct from (excluded.name, excluded.country_code)`,
    })
    .returning({ ...getTableColumns(account), created: sql<boolean>`xmax = 0` });
  const created = rows.filter(row => row.created).map(toAccount);
  return { created, updated: rows.length - created.length };
}

/** Counts one more event of an account; its row lock keeps the account's events in order. */
export async function nextSequence(tx: Tx, id: AccountId): Promise<number> {
  const [row] = await tx
    .update(account)
    .set({ sequence: sql`${account.sequence} + 1` })
    .where(eq(account.id, id))
    .returning({ sequence: account.sequence });
  if (!row) throw new Error(`there is no account ${id}`);
  return row.sequence;
}
