import type { Actor } from '@stoa/contracts/actor.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import type { Database } from '@stoa/postgres/database.ts';
import DataLoader from 'dataloader';
import { findAccounts } from '../data/accounts.ts';
import { findAddresses } from '../data/addresses.ts';
import type { Account } from '../domain/account.ts';
import type { Address } from '../domain/address.ts';
import { canSee, canSeeAddresses } from '../domain/policy.ts';

export interface Loaders {
  /** Accounts that the actor may see; all others are null, as if they were not there. */
  readonly visibleAccounts: DataLoader<AccountId, Account | null>;
  /** The addresses of accounts, the newest first; none of those whose addresses the actor may not see. */
  readonly visibleAddresses: DataLoader<AccountId, readonly Address[]>;
}

export function createLoaders(db: Database, actor: Actor): Loaders {
  return {
    visibleAccounts: new DataLoader(async ids => {
      const found = new Map((await findAccounts(db, ids)).map(account => [account.id, account]));
      return ids.map(id => {
        const account = found.get(id);
        return account && canSee(actor, account) ? account : null;
      });
    }),
    visibleAddresses: new DataLoader(async owners => {
      const visible = owners.filter(owner => canSeeAddresses(actor, owner));
      const found = Map.groupBy(await findAddresses(db, visible), ({ accountId }) => accountId);
      return owners.map(owner => found.get(owner) ?? []);
    }),
  };
}
