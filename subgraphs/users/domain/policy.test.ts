import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';
import { describe, expect, test } from 'vitest';
import type { Account } from './account.ts';
import { canSee, denyImport } from './policy.ts';

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

test('only merchants and admins import customers', () => {
  expect(denyImport(signedIn('m', 'merchant'))).toBeNull();
  expect(denyImport(signedIn('a', 'admin'))).toBeNull();
  expect(denyImport(signedIn('c', 'customer'))).toMatchObject({
    code: 'PERMISSION_DENIED',
    permission: 'customer:import',
  });
  expect(denyImport(anonymous)).not.toBeNull();
});
