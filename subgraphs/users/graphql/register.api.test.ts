import { useSubgraph } from '@stoa/testing/subgraph.ts';
import { afterEach, describe, expect, test } from 'vitest';
import { users } from '../service.ts';

const shop = useSubgraph(users);

const mutation = `mutation ($input: RegisterInput!) {
  register(input: $input) {
    __typename
    ... on RegisterSuccess { user { id email name roles countryCode } accessToken { token expiresAt } }
    ... on UserError { code message }
    ... on InvalidInput { problems { field rule } }
  }
}`;
const password = 'correct horse battery';

async function register(input: { email: string; password?: string; name?: string }) {
  const { register } = await shop.data(mutation, { input: { password, name: 'Ada', ...input } });
  return Object(register);
}

const accounts = async () =>
  Number((await shop.stores.postgres.sql`select count(*) from users.account`)[0]?.['count']);

afterEach(async () => {
  await shop.stores.postgres.sql`truncate users.account, users.outbox cascade`;
});

describe('registering', () => {
  test('makes an account that is signed in, and tells the world', async () => {
    const made = await register({ email: ' Ada@Example.COM ', name: ' Ada Lovelace ' });

    expect(made).toMatchObject({
      __typename: 'RegisterSuccess',
      user: { email: 'ada@example.com', name: 'Ada Lovelace', roles: ['customer'], countryCode: null },
    });
    expect(made.accessToken.token.split('.')).toHaveLength(3);
    expect(await shop.events()).toEqual([
      {
        type: 'UserRegistered',
        aggregateId: made.user.id,
        sequence: 1,
        data: { accountId: made.user.id, email: 'ada@example.com', name: 'Ada Lovelace' },
      },
    ]);
  });

  test('never keeps the password', async () => {
    await register({ email: 'ada@example.com' });
    const [row] = await shop.stores.postgres.sql`select * from users.account`;

    expect(row?.['password_hash']).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(JSON.stringify([row, await shop.events()])).not.toContain(password);
  });

  test('names everything that is wrong at once and keeps nothing', async () => {
    expect(await register({ email: 'ada@', password: 'short', name: ' ' })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      problems: [
        { field: 'email', rule: 'FORMAT' },
        { field: 'password', rule: 'TOO_SHORT' },
        { field: 'name', rule: 'REQUIRED' },
      ],
    });
    expect([await accounts(), await shop.events()]).toEqual([0, []]);
  });

  test.each(['ada@example.com', 'ADA@EXAMPLE.COM', '  ada@example.com', 'ａｄａ@example.com'])(
    'refuses %j when ada@example.com has an account',
    async email => {
      await register({ email: 'ada@example.com' });

      expect(await register({ email })).toMatchObject({ __typename: 'EmailTaken', code: 'EMAIL_TAKEN' });
      expect([await accounts(), (await shop.events()).length]).toEqual([1, 1]);
    },
  );

  test.each(['a\u0000b@example.com', '\u0000', "'; drop table users.account; --@example.com"])(
    'takes %j for what it is: no email address',
    async email => {
      expect(await register({ email })).toMatchObject({ __typename: 'InvalidInput' });
    },
  );

  test('one email address by twenty at once makes one account and one event', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 20 }, () => register({ email: 'ada@example.com' })),
    );

    const kinds = outcomes.map(outcome => outcome.__typename).toSorted();
    expect(kinds).toEqual([...Array(19).fill('EmailTaken'), 'RegisterSuccess']);
    expect([await accounts(), (await shop.events()).length]).toEqual([1, 1]);
  });

  test('is one with its event: when that cannot be written, there is no account', async () => {
    const { sql } = shop.stores.postgres;
    await sql`alter table users.outbox add constraint full_disk check (false) not valid`;
    const { data, errors } = await shop.ask(mutation, {
      input: { email: 'ada@example.com', password, name: 'Ada' },
    });
    await sql`alter table users.outbox drop constraint full_disk`;

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
    expect(await accounts()).toBe(0);
    expect(await register({ email: 'ada@example.com' })).toMatchObject({ __typename: 'RegisterSuccess' });
  });
});
