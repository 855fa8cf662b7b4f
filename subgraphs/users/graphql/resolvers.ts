import { type AccountId, asId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import { createGuest } from '../operations/create-guest.ts';
import { endAllSessions, endSession, ownSessions, signOut } from '../operations/end-sessions.ts';
import { ensureAccounts } from '../operations/ensure-accounts.ts';
import { importCustomers } from '../operations/import-customers.ts';
import { refreshSession } from '../operations/refresh-session.ts';
import { register } from '../operations/register.ts';
import { revokedSessions } from '../operations/revoked-sessions.ts';
import { signIn } from '../operations/sign-in.ts';
import type { Resolvers } from './generated/resolvers.ts';

export const resolvers: Resolvers = {
  Query: {
    mySessions: (_, __, { deps, actor }) => ownSessions(deps, actor),
    revokedSessions: (_, { since }, { deps, actor }) => revokedSessions(deps, actor, since),
    me: (_, __, { actor, loaders }) =>
      actor.kind === 'account' ? loaders.visibleAccounts.load(actor.accountId) : null,
  },
  Session: {
    isThisOne: ({ id }, _, { actor }) => actor.kind === 'account' && actor.sessionId === id,
  },
  Mutation: {
    register: (_, { input }, { deps, ...who }) => register(deps, who, input),
    signIn: (_, { input }, { deps, ...who }) => signIn(deps, who, input),
    createGuest: (_, __, { deps }) => createGuest(deps),
    refreshSession: (_, { input }, { deps }) => refreshSession(deps, input.refreshToken),
    signOut: (_, __, { deps, actor }) => signOut(deps, actor),
    endSession: (_, { input }, { deps, actor }) => endSession(deps, actor, input.sessionId),
    endAllSessions: (_, { input }, { deps, actor }) =>
      endAllSessions(deps, actor, input.keepThisOne ?? false),
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
