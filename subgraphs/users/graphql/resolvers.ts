import { type AccountId, asId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import { ensureAccounts } from '../operations/ensure-accounts.ts';
import { importCustomers } from '../operations/import-customers.ts';
import { register } from '../operations/register.ts';
import { signIn } from '../operations/sign-in.ts';
import type { Resolvers } from './generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    me: (_, __, { actor, loaders }) =>
      actor.kind === 'account' ? loaders.visibleAccounts.load(actor.accountId) : null,
  },
  Mutation: {
    register: (_, { input }, { deps }) => register(deps, input),
    signIn: (_, { input }, { deps }) => signIn(deps, input),
    importCustomers: (_, { input }, { deps, actor }) =>
      importCustomers(
        deps,
        actor,
        input.rows.map(row => ({ ...row, countryCode: row.countryCode ?? null })),
      ),
    ensureAccounts: async (_, { input }, { deps, actor }) => {
      const made = await ensureAccounts(deps, actor, input.accounts);
      if (made === null) throw publicError('FORBIDDEN', 'Only services may do this.');
      return made;
    },
  },
  User: {
    __resolveReference: ({ id }, { loaders }) => {
      const accountId = asId<AccountId>(id);
      return accountId ? loaders.visibleAccounts.load(accountId) : null;
    },
  },
};
