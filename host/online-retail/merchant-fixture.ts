import type { Transport } from '@stoa/service/transport/transport.ts';

export const merchant = { email: 'merchant@stoa.example', password: 'correct-horse-demo' };
export const shopper = { email: 'shopper@stoa.example', password: 'correct-horse-demo' };

/** Makes an account that may import, and one that may not, as `npm start` makes its demo accounts. */
export async function ensureFixtureAccounts(transports: ReadonlyMap<string, Transport>): Promise<void> {
  const answer = await transports.get('users')?.execute(
    {
      query: 'mutation ($input: EnsureAccountsInput!) { ensureAccounts(input: $input) }',
      variables: {
        input: {
          accounts: [
            { ...merchant, name: 'Merchant', roles: ['merchant'] },
            { ...shopper, name: 'Shopper', roles: ['customer'] },
          ],
        },
      },
    },
    { kind: 'service', name: 'host' },
  );
  if (!answer || answer.errors?.length) throw new Error(`no accounts: ${JSON.stringify(answer?.errors)}`);
}
