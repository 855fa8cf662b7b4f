import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, ApiClientId, SessionId } from '@stoa/contracts/ids.ts';
import { expect, test } from 'vitest';
import { canSeeAuthors, denyCatalogWrite } from './policy.ts';

const account = (...roles: string[]): Actor => ({
  kind: 'account',
  accountId: 'a' as AccountId,
  sessionId: 's' as SessionId,
  roles,
});

test.each<[string, Actor, boolean, boolean]>([
  ['nobody in particular', anonymous, false, false],
  ['a customer', account('customer'), false, false],
  ['support', account('support'), false, true],
  ['the warehouse', account('warehouse'), false, false],
  ['a merchant', account('merchant'), true, true],
  ['an admin', account('admin'), true, true],
  ['a partner', { kind: 'client', clientId: 'c' as ApiClientId, scopes: ['product:write'] }, false, false],
  ['another subgraph', { kind: 'service', name: 'host' }, true, true],
])('%s', (_, actor, writes, seesAuthors) => {
  expect(denyCatalogWrite(actor)?.permission ?? null).toBe(writes ? null : 'product:write');
  expect(canSeeAuthors(actor)).toBe(seesAuthors);
});
