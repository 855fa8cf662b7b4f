import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, ApiClientId, GuestId, SessionId } from '@stoa/contracts/ids.ts';
import { describe, expect, test } from 'vitest';
import type { Account } from './account.ts';
import type { Address } from './address.ts';
import { authorizeAddress, canSee, canSeeAddresses, denyImport } from './policy.ts';
import { firstPreferences } from './profile.ts';

const id = (text: string) => text as AccountId;
const signedIn = (accountId: string, ...roles: string[]): Actor => ({
  kind: 'account',
  accountId: id(accountId),
  sessionId: 's' as SessionId,
  roles,
});
const ada: Account = {
  id: id('ada'),
  email: 'ada@example.com',
  name: 'Ada',
  roles: ['customer'],
  countryCode: null,
  externalRef: null,
  createdAt: new Date(0),
  ...firstPreferences,
};

describe('who may see an account', () => {
  test.each<[string, Actor, boolean]>([
    ['nobody in particular', anonymous, false],
    ['its owner', signedIn('ada', 'customer'), true],
    ['another customer', signedIn('bob', 'customer'), false],
    ['support', signedIn('sam', 'support'), true],
    ['an admin', signedIn('ann', 'admin'), true],
    ['the warehouse', signedIn('wim', 'warehouse'), false],
    ['another subgraph', { kind: 'service', name: 'orders' }, true],
  ])('%s', (_, actor, expected) => {
    expect(canSee(actor, ada)).toBe(expected);
  });
});

describe('who may see where a person lives', () => {
  test.each<[string, Actor, boolean]>([
    ['nobody in particular', anonymous, false],
    ['a guest', { kind: 'guest', guestId: 'g' as GuestId }, false],
    ['the person', signedIn('ada', 'customer'), true],
    ['another customer', signedIn('bob', 'customer'), false],
    ['support', signedIn('sam', 'support'), true],
    ['an admin', signedIn('ann', 'admin'), true],
    ['a merchant, who sees the account', signedIn('mia', 'merchant'), false],
    ['a partner', { kind: 'client', clientId: 'c' as ApiClientId, scopes: ['*'] }, false],
    ['another subgraph', { kind: 'service', name: 'orders' }, true],
  ])('%s', (_, actor, expected) => {
    expect(canSeeAddresses(actor, ada.id)).toBe(expected);
  });
});

test('one changes one’s own addresses, and all others look as if they were not there', () => {
  const address = { accountId: ada.id } as Address;
  expect(authorizeAddress(signedIn('ada'), address)).toBe(address);
  const notThere = authorizeAddress(signedIn('ada'), undefined);
  expect(notThere).toMatchObject({ code: 'ADDRESS_NOT_FOUND' });
  for (const actor of [signedIn('bob'), signedIn('ann', 'admin'), anonymous])
    expect(authorizeAddress(actor, address)).toBe(notThere);
});

test('only merchants and admins import customers', () => {
  expect(denyImport(signedIn('m', 'merchant'))).toBeNull();
  expect(denyImport(signedIn('a', 'admin'))).toBeNull();
  expect(denyImport(signedIn('c', 'customer'))).toMatchObject({
    code: 'PERMISSION_DENIED',
    permission: 'customer:import',
  });
  expect(denyImport(anonymous)).not.toBeNull();
});
