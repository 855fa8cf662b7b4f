import { type AccountId, asId } from '@stoa/contracts/ids.ts';
import { publicError } from '@stoa/service/errors.ts';
import { addAddress } from '../operations/add-address.ts';
import { createGuest } from '../operations/create-guest.ts';
import { endAllSessions, endSession, ownSessions, signOut } from '../operations/end-sessions.ts';
import { ensureAccounts } from '../operations/ensure-accounts.ts';
import { importCustomers } from '../operations/import-customers.ts';
import { refreshSession } from '../operations/refresh-session.ts';
import { register } from '../operations/register.ts';
import { removeAddress } from '../operations/remove-address.ts';
import { revokedSessions } from '../operations/revoked-sessions.ts';
import { setDefaultAddress } from '../operations/set-default-address.ts';
import { signIn } from '../operations/sign-in.ts';
import { updateAddress } from '../operations/update-address.ts';
import { updateProfile } from '../operations/update-profile.ts';
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
    updateProfile: (_, { input }, { deps, actor }) => updateProfile(deps, actor, input),
    addAddress: (_, { input }, { deps, actor }) => addAddress(deps, actor, input),
    updateAddress: (_, { input }, { deps, actor }) => updateAddress(deps, actor, input),
    removeAddress: (_, { input }, { deps, actor }) => removeAddress(deps, actor, input.addressId),
    setDefaultAddress: (_, { input }, { deps, actor }) => setDefaultAddress(deps, actor, input.addressId),
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
    addresses: ({ id }, _, { loaders }) => loaders.visibleAddresses.load(id),
    __resolveReference: ({ id }, { loaders }) => {
      const accountId = asId<AccountId>(id);
      return accountId ? loaders.visibleAccounts.load(accountId) : null;
    },
  },
};
