import { expect, test } from 'vitest';
import { type Actor, anonymous, hasRole } from './actor.ts';
import type { AccountId, SessionId } from './ids.ts';

const account = (...roles: string[]): Actor => ({
  kind: 'account',
  accountId: 'a' as AccountId,
  sessionId: 's' as SessionId,
  roles,
});

test('a role is held by those who were given it, and by admins', () => {
  expect(hasRole(account('merchant'), 'merchant')).toBe(true);
  expect(hasRole(account('admin'), 'merchant')).toBe(true);
  expect(hasRole(account('customer'), 'merchant')).toBe(false);
});

test('nobody but an account holds roles', () => {
  expect(hasRole(anonymous, 'merchant')).toBe(false);
  expect(hasRole({ kind: 'service', name: 'catalog' }, 'admin')).toBe(false);
});
