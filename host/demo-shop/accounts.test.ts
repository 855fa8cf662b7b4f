import { describe, expect, it } from 'vitest';
import { demoAccounts, demoPassword } from './accounts.ts';

const accounts = demoAccounts();

describe('the demo accounts', () => {
  it('are eight customers at a reserved domain and one member of staff per role', () => {
    const customers = accounts.filter(account => account.roles.length === 0);
    expect(customers).toHaveLength(8);
    expect(customers.filter(({ email }) => !email.endsWith('@example.com'))).toEqual([]);
    expect(accounts.flatMap(account => account.roles)).toEqual([
      'admin',
      'merchant',
      'support',
      'warehouse',
      'finance',
    ]);
    expect(accounts.map(account => account.email)).toContain('admin@stoa.example');
  });

  it('have an address of their own and share the password that is printed', () => {
    expect(new Set(accounts.map(account => account.email)).size).toBe(accounts.length);
    expect(new Set(accounts.map(account => account.password))).toEqual(new Set([demoPassword]));
  });
});
