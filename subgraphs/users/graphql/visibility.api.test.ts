import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, ApiClientId } from '@stoa/contracts/ids.ts';
import { accountWith, useSubgraph } from '@stoa/testing/subgraph.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { users } from '../service.ts';

const shop = useSubgraph(users);
const service: Actor = { kind: 'service', name: 'orders' };

const ensure = 'mutation ($input: EnsureAccountsInput!) { ensureAccounts(input: $input) }';
const wanted = (email: string, ...roles: string[]) => ({
  email,
  password: 'first password',
  name: email,
  roles,
});
const emails = async () =>
  (await shop.stores.postgres.sql`select email from users.account order by email`).map(row => row['email']);

describe('accounts that our own set-up makes', () => {
  test('are made once, with their roles, by a service', async () => {
    const input = { accounts: [wanted('ann@example.com', 'admin'), wanted('cy@example.com')] };

    expect(await shop.data(ensure, { input }, service)).toEqual({ ensureAccounts: 2 });
    expect(await shop.data(ensure, { input }, service)).toEqual({ ensureAccounts: 0 });
    const rows = await shop.stores.postgres.sql`select email, roles from users.account order by email`;
    expect([...rows]).toEqual([
      { email: 'ann@example.com', roles: ['admin'] },
      { email: 'cy@example.com', roles: ['customer'] },
    ]);
    expect((await shop.events()).map(({ type }) => type)).toEqual(['UserRegistered', 'UserRegistered']);
  });

  test.each<[string, Actor]>([
    ['nobody in particular', anonymous],
    ['a customer', accountWith(['customer'])],
    ['an admin', accountWith(['admin'])],
    ['a partner', { kind: 'client', clientId: crypto.randomUUID() as ApiClientId, scopes: ['*'] }],
  ])('are refused to %s', async (_, actor) => {
    const before = await emails();
    const { data, errors } = await shop.ask(
      ensure,
      { input: { accounts: [wanted('eve@example.com', 'admin')] } },
      actor,
    );

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
    expect(await emails()).toEqual(before);
  });
});

describe('a user that another subgraph names', () => {
  const ada = { id: '' as AccountId };
  beforeAll(async () => {
    await shop.data(ensure, { input: { accounts: [wanted('ada@example.com')] } }, service);
    const [row] = await shop.stores.postgres
      .sql`select id from users.account where email = 'ada@example.com'`;
    ada.id = row?.['id'];
  });
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) { ... on User { id email } } }`;
  const look = async (ids: readonly string[], actor: Actor) =>
    (await shop.data(query, { representations: ids.map(id => ({ __typename: 'User', id })) }, actor))[
      '_entities'
    ];

  test.each<[string, () => Actor, boolean]>([
    ['nobody in particular', () => anonymous, false],
    ['its owner', () => accountWith(['customer'], ada.id), true],
    ['another customer', () => accountWith(['customer']), false],
    ['somebody of the warehouse', () => accountWith(['warehouse']), false],
    ['support', () => accountWith(['support']), true],
    ['a merchant', () => accountWith(['merchant']), true],
    ['an admin', () => accountWith(['admin']), true],
    [
      'a partner',
      () => ({ kind: 'client', clientId: ada.id as string as ApiClientId, scopes: ['*'] }),
      false,
    ],
    ['another subgraph', () => service, true],
  ])('is there or not for %s', async (_, actor, visible) => {
    const seen = visible ? { id: ada.id, email: 'ada@example.com' } : null;
    expect(await look([ada.id], actor())).toEqual([seen]);
  });

  test('that does not exist looks like one that may not be seen', async () => {
    const ids = [crypto.randomUUID(), 'x', '', '\u0000', ada.id.toUpperCase()];

    expect(await look(ids, service)).toEqual([
      null,
      null,
      null,
      null,
      { id: ada.id, email: 'ada@example.com' },
    ]);
  });

  test('is one statement for many', async () => {
    const before = shop.stores.statements();
    await look([ada.id, ...Array.from({ length: 50 }, () => crypto.randomUUID())], service);

    expect(shop.stores.statements() - before).toBe(1);
  });
});
