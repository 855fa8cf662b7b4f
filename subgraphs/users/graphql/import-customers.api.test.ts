import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { accountWith, useSubgraph } from '@stoa/testing/subgraph.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { users } from '../service.ts';

const shop = useSubgraph(users);
const merchant = accountWith(['merchant']);

const mutation = `mutation ($input: ImportCustomersInput!) {
  importCustomers(input: $input) {
    __typename
    ... on ImportCustomersSuccess { created updated unchanged }
    ... on UserError { code }
    ... on PermissionDenied { permission }
    ... on InvalidInput { problems { field rule } }
  }
}`;

interface Row {
  readonly externalRef: string;
  readonly name: string;
  readonly countryCode?: string | null;
}

const row = (number: number): Row => ({
  externalRef: `shop:${number}`,
  name: `Customer ${number}`,
  countryCode: 'GB',
});
const rows = (from: number, to: number) => Array.from({ length: to - from }, (_, index) => row(from + index));

const importRows = async (input: readonly Row[], actor: Actor = merchant) =>
  (await shop.data(mutation, { input: { rows: input } }, actor))['importCustomers'];
const success = (created: number, updated: number, unchanged: number) => ({
  __typename: 'ImportCustomersSuccess',
  created,
  updated,
  unchanged,
});
const names = async () =>
  (await shop.stores.postgres.sql`select name from users.account order by external_ref`).map(
    found => found['name'],
  );

beforeEach(async () => {
  await shop.stores.postgres.sql`truncate users.account, users.outbox cascade`;
});

describe('importing customers', () => {
  test('makes an account and an event for each', async () => {
    expect(await importRows(rows(1, 4))).toEqual(success(3, 0, 0));
    expect(await names()).toEqual(['Customer 1', 'Customer 2', 'Customer 3']);
    const events = await shop.events();
    expect(events.map(({ type, sequence, data }) => [type, sequence, data['name']])).toEqual([
      ['UserRegistered', 1, 'Customer 1'],
      ['UserRegistered', 1, 'Customer 2'],
      ['UserRegistered', 1, 'Customer 3'],
    ]);
  });

  test('again changes nothing', async () => {
    await importRows(rows(1, 4));

    expect(await importRows(rows(1, 4).toReversed())).toEqual(success(0, 0, 3));
    expect(await shop.events()).toHaveLength(3);
  });

  test('takes over what has changed and leaves the rest alone', async () => {
    await importRows(rows(1, 4));
    const changed = [{ ...row(1), name: 'Renamed' }, { ...row(2), countryCode: null }, row(3), row(4)];

    expect(await importRows(changed)).toEqual(success(1, 2, 1));
    expect(await names()).toEqual(['Renamed', 'Customer 2', 'Customer 3', 'Customer 4']);
  });

  test('is all or nothing: a bad row among good ones leaves nothing behind', async () => {
    const bad = [row(1), { externalRef: 'a b', name: '', countryCode: 'gb' }, row(1)];

    expect(await importRows(bad)).toEqual({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      problems: [
        { field: 'rows.1.name', rule: 'REQUIRED' },
        { field: 'rows.1.externalRef', rule: 'FORMAT' },
        { field: 'rows.1.countryCode', rule: 'FORMAT' },
        { field: 'rows.2.externalRef', rule: 'DUPLICATE' },
      ],
    });
    expect([await names(), await shop.events()]).toEqual([[], []]);
  });

  test('takes a thousand rows and no more', async () => {
    expect(await importRows(rows(0, 1_000))).toEqual(success(1_000, 0, 0));
    expect(await importRows(rows(0, 1_001))).toMatchObject({
      problems: [{ field: 'rows', rule: 'TOO_MANY' }],
    });
    expect(await importRows([])).toEqual(success(0, 0, 0));
  });

  test('of overlapping rows by many at once neither deadlocks nor makes anybody twice', async () => {
    const batches = Array.from({ length: 8 }, (_, index) => {
      const batch = rows(index * 50, index * 50 + 300);
      return index % 2 === 0 ? batch : batch.toReversed();
    });
    const outcomes = await Promise.all(batches.map(batch => importRows(batch)));

    expect(outcomes.map(outcome => Object(outcome).__typename)).toEqual(
      Array(8).fill('ImportCustomersSuccess'),
    );
    const created = outcomes.reduce((sum, outcome) => sum + Object(outcome).created, 0);
    expect(created).toBe(650);
    expect(await names()).toHaveLength(650);
    expect(await shop.events()).toHaveLength(650);
    const [stats] = await shop.stores.postgres.sql`
      select deadlocks::int from pg_stat_database where datname = current_database()`;
    expect(stats).toEqual({ deadlocks: 0 });
  });

  test.each<[string, Actor]>([
    ['nobody in particular', anonymous],
    ['a customer', accountWith(['customer'])],
    ['support', accountWith(['support'])],
  ])('is refused to %s before the rows are looked at', async (_, actor) => {
    expect(await importRows([{ externalRef: '', name: '' }], actor)).toEqual({
      __typename: 'PermissionDenied',
      code: 'PERMISSION_DENIED',
      permission: 'customer:import',
    });
  });
});
