import type { Actor } from '@stoa/contracts/actor.ts';
import { anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, GuestId, SessionId } from '@stoa/contracts/ids.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { useSubgraph } from '@stoa/testing/subgraph.ts';
import { describe, expect, test } from 'vitest';
import { users } from '../service.ts';

const subgraph = useSubgraph(users);
type Person = Actor & { kind: 'account' };

async function newcomer(...roles: string[]): Promise<Person> {
  const id = newId<AccountId>();
  await subgraph.stores.postgres.sql`
    insert into users.account (id, email, name, created_at) values (${id}, ${`${id}@example.com`}, 'Person', now())`;
  return { kind: 'account', accountId: id, sessionId: newId<SessionId>(), roles: ['customer', ...roles] };
}

type Fields = Readonly<Record<string, unknown>>;
interface Entry {
  readonly id: string;
  readonly kind: string;
  readonly isDefault: boolean;
}
interface Outcome {
  readonly __typename: string;
  readonly address: Entry;
  readonly newDefault: Entry | null;
  readonly [field: string]: unknown;
}

const parts =
  'recipient company phone countryCode province city district line1 line2 postalCode createdAt updatedAt';
const address = `id kind isDefault ${parts}`;
const problems = '... on InvalidInput { problems { field rule message } }';

async function mutate(
  name: string,
  success: string,
  input: Fields,
  actor: Actor,
  more = '',
): Promise<Outcome> {
  const type = `${name.charAt(0).toUpperCase()}${name.slice(1)}`;
  const query = `mutation ($input: ${type}Input!) {
    ${name}(input: $input) { __typename ... on ${type}Success { ${success} } ... on UserError { code message } ${more} }
  }`;
  const { data, errors } = await subgraph.ask(query, { input }, actor);
  expect(errors).toBeUndefined();
  return Object(data?.[name]);
}

const fiji = {
  kind: 'SHIPPING',
  recipient: 'Ada',
  countryCode: 'FJ',
  city: 'Suva',
  line1: '1 Victoria Parade',
};
const add = (actor: Actor, input: Fields = {}) =>
  mutate(
    'addAddress',
    `address { ${address} }`,
    { ...fiji, ...input },
    actor,
    `${problems} ... on TooManyAddresses { limit }`,
  );
const update = (actor: Actor, addressId: string, input: Fields = {}) =>
  mutate('updateAddress', `address { ${address} }`, { addressId, ...input }, actor, problems);
const remove = (actor: Actor, addressId: string) =>
  mutate('removeAddress', `removedId newDefault { ${address} }`, { addressId }, actor);
const setDefault = (actor: Actor, addressId: string) =>
  mutate('setDefaultAddress', `address { ${address} }`, { addressId }, actor);

async function book(actor: Actor): Promise<readonly Entry[]> {
  const { data } = await subgraph.ask(`{ me { addresses { ${address} } } }`, {}, actor);
  return Object(data?.['me']).addresses;
}
const defaults = async (actor: Actor, kind = 'SHIPPING') =>
  (await book(actor)).filter(entry => entry.kind === kind && entry.isDefault).map(entry => entry.id);

const notFound = { __typename: 'AddressNotFound', code: 'ADDRESS_NOT_FOUND' };
const notSignedIn = { __typename: 'NotSignedIn', code: 'NOT_SIGNED_IN' };

describe('adding an address', () => {
  test('gives all of it back, in the one way its country writes it', async () => {
    const ada = await newcomer();
    const input = {
      kind: 'BILLING',
      recipient: ' 张伟 ',
      company: 'Firm',
      phone: '+86 138 0013-8000',
      countryCode: 'cn',
      province: '北京市',
      city: '北京市',
      district: '海淀区',
      line1: '中关村大街1号',
      line2: '2 室',
      postalCode: '100080',
    };
    const stored = {
      ...input,
      recipient: '张伟',
      phone: '+8613800138000',
      countryCode: 'CN',
      isDefault: true,
    };
    expect(await add(ada, input)).toMatchObject({ __typename: 'AddAddressSuccess', address: stored });
    expect(await book(ada)).toMatchObject([stored]);
  });

  test('makes the first of each kind its default, and a later one only when asked to', async () => {
    const ada = await newcomer();
    const first = await add(ada);
    const bill = await add(ada, { kind: 'BILLING' });
    expect((await add(ada)).address.isDefault).toBe(false);
    expect(await defaults(ada)).toEqual([first.address.id]);
    const chosen = await add(ada, { makeDefault: true });
    expect(await defaults(ada)).toEqual([chosen.address.id]);
    expect(await defaults(ada, 'BILLING')).toEqual([bill.address.id]);
  });

  test('names every broken rule, and keeps nothing', async () => {
    const ada = await newcomer();
    const outcome = await add(ada, {
      recipient: '',
      countryCode: 'US',
      province: 'California',
      postalCode: '9410',
      line1: 'x'.repeat(10_000),
      phone: '12',
    });
    expect(outcome).toMatchObject({ __typename: 'InvalidInput', code: 'INVALID_INPUT' });
    expect(outcome['problems']).toMatchObject([
      { field: 'recipient', rule: 'REQUIRED' },
      { field: 'phone', rule: 'FORMAT' },
      { field: 'province', rule: 'UNKNOWN' },
      { field: 'line1', rule: 'TOO_LONG' },
      { field: 'postalCode', rule: 'FORMAT' },
    ]);
    expect(await book(ada)).toEqual([]);
  });

  test('stops at 50, also when many come at once', async () => {
    const ada = await newcomer();
    await subgraph.stores.postgres.sql`
      insert into users.address (id, account_id, kind, is_default, recipient, country_code, line1, created_at, updated_at)
      select gen_random_uuid(), ${ada.accountId}, 'SHIPPING', n = 1, 'Ada', 'FJ', 'Street', now(), now()
      from generate_series(1, 47) n`;
    const outcomes = await Promise.all(Array.from({ length: 8 }, () => add(ada)));
    const refused = outcomes.filter(outcome => outcome.__typename === 'TooManyAddresses');
    expect(refused).toHaveLength(5);
    expect(refused[0]).toMatchObject({ code: 'TOO_MANY_ADDRESSES', limit: 50 });
    expect(await book(ada)).toHaveLength(50);
  });

  test('takes SQL and script for what they are: texts', async () => {
    const ada = await newcomer();
    const line1 = `'); drop table users.address; -- <script>alert(1)</script> \${7*7} {{7*7}}`;
    const recipient = `Robert"; delete from users.account where '1'='1`;
    expect(await add(ada, { line1, recipient })).toMatchObject({ address: { line1, recipient } });
    expect(await book(ada)).toMatchObject([{ line1, recipient }]);
    expect(await add(ada, { line1: 'a\u0000b' })).toMatchObject({
      problems: [{ field: 'line1', rule: 'FORMAT' }],
    });
  });
});

describe('changing an address', () => {
  test('leaves what is not named, and takes away what is null', async () => {
    const ada = await newcomer();
    const { address: before } = await add(ada, { company: 'Firm', line2: 'Flat 2' });
    const changed = await update(ada, before.id, { company: null, city: 'Nadi' });
    expect(changed).toMatchObject({
      address: { company: null, city: 'Nadi', line2: 'Flat 2', line1: fiji.line1 },
    });
    expect(await book(ada)).toEqual([changed.address]);
  });

  test('judges the whole by the rules of the country it moves to, and changes nothing if it breaks one', async () => {
    const ada = await newcomer();
    const { address: before } = await add(ada);
    expect(await update(ada, before.id, { countryCode: 'GB' })).toMatchObject({
      problems: [{ field: 'postalCode', rule: 'REQUIRED' }],
    });
    expect(await update(ada, before.id, { line1: null })).toMatchObject({
      problems: [{ field: 'line1', rule: 'REQUIRED' }],
    });
    expect(await book(ada)).toEqual([before]);
    expect(await update(ada, before.id, { countryCode: 'GB', postalCode: 'sw1a1aa' })).toMatchObject({
      address: { countryCode: 'GB', postalCode: 'SW1A 1AA' },
    });
  });
});

describe('removing an address', () => {
  test('hands the default on to the newest that is left of the kind', async () => {
    const ada = await newcomer();
    const first = await add(ada);
    const second = await add(ada);
    const third = await add(ada);
    await add(ada, { kind: 'BILLING' });
    expect(await remove(ada, second.address.id)).toMatchObject({ newDefault: null });
    expect(await remove(ada, first.address.id)).toMatchObject({
      removedId: first.address.id,
      newDefault: { id: third.address.id, isDefault: true },
    });
    expect(await defaults(ada)).toEqual([third.address.id]);
    expect(await remove(ada, third.address.id)).toMatchObject({ newDefault: null });
    expect(await remove(ada, third.address.id)).toMatchObject(notFound);
    expect(await book(ada)).toHaveLength(1);
  });
});

describe('the default', () => {
  test('moves within its kind, and setting it again changes nothing', async () => {
    const ada = await newcomer();
    await add(ada);
    const second = await add(ada);
    const bill = await add(ada, { kind: 'BILLING' });
    for (let time = 0; time < 2; time++) {
      expect(await setDefault(ada, second.address.id)).toMatchObject({ address: { isDefault: true } });
      expect(await defaults(ada)).toEqual([second.address.id]);
    }
    expect(await defaults(ada, 'BILLING')).toEqual([bill.address.id]);
  });

  test('is exactly one of each kind that has addresses, whatever happens at once', async () => {
    const ada = await newcomer();
    const entries: Entry[] = [];
    for (let count = 0; count < 6; count++)
      entries.push((await add(ada, { kind: count % 2 ? 'BILLING' : 'SHIPPING' })).address);
    const idOf = (index: number) => entries[index % entries.length]?.id ?? '';
    const outcomes = await Promise.all(
      Array.from({ length: 30 }, (_, index) => {
        if (index % 3 === 0) return setDefault(ada, idOf(index / 3));
        if (index % 3 === 1) return add(ada, { makeDefault: true, kind: index % 2 ? 'BILLING' : 'SHIPPING' });
        return remove(ada, idOf((index * 7) % 4));
      }),
    );
    const expected = [
      'AddAddressSuccess',
      'RemoveAddressSuccess',
      'SetDefaultAddressSuccess',
      'AddressNotFound',
    ];
    expect(outcomes.filter(outcome => !expected.includes(outcome.__typename))).toEqual([]);
    for (const kind of new Set((await book(ada)).map(entry => entry.kind)))
      expect(await defaults(ada, kind)).toHaveLength(1);
  });

  test('is held to one by the database itself', async () => {
    const ada = await newcomer();
    await add(ada);
    await add(ada);
    const both = subgraph.stores.postgres.sql`
      update users.address set is_default = true where account_id = ${ada.accountId}`;
    await expect(both).rejects.toMatchObject({ constraint_name: 'address_one_default' });
  });
});

describe('an address of somebody else', () => {
  test('looks like one that is not there, for staff too, and stays as it is', async () => {
    const ada = await newcomer();
    const { address: hers } = await add(ada);
    for (const other of [await newcomer(), await newcomer('support'), await newcomer('admin')]) {
      const missing = await remove(other, newId<AccountId>());
      expect(missing).toMatchObject(notFound);
      expect(await remove(other, hers.id)).toEqual(missing);
      expect(await update(other, hers.id, { city: 'Nadi' })).toEqual(missing);
      expect(await update(other, hers.id, { line1: '' })).toEqual(missing);
      expect(await setDefault(other, hers.id)).toEqual(missing);
    }
    expect(await book(ada)).toEqual([hers]);
  });

  test.each(['', 'x', "' or 1=1 --", '\u0000', '<script>', 'f'.repeat(100_000)])(
    'an id that is none (case %#) is not found',
    async id => {
      const ada = await newcomer();
      for (const outcome of [await remove(ada, id), await update(ada, id), await setDefault(ada, id)])
        expect(outcome).toMatchObject(notFound);
    },
  );
});

test('nobody, a guest, a service and an account that is no more have no addresses to change', async () => {
  const gone: Actor = { ...(await newcomer()), accountId: newId<AccountId>() };
  const guest: Actor = { kind: 'guest', guestId: newId<GuestId>() };
  const id = newId<AccountId>();
  for (const actor of [anonymous, guest, { kind: 'service', name: 'orders' } as const, gone]) {
    expect(await add(actor)).toMatchObject(notSignedIn);
    expect(await update(actor, id)).toMatchObject(notSignedIn);
    expect(await remove(actor, id)).toMatchObject(notSignedIn);
    expect(await setDefault(actor, id)).toMatchObject(notSignedIn);
  }
});

describe('reading addresses', () => {
  const entity = `query ($references: [_Any!]!) {
    _entities(representations: $references) { ... on User { id addresses { line1 } } }
  }`;

  async function seenBy(actor: Actor, owner: Person) {
    const references = [{ __typename: 'User', id: owner.accountId }];
    const { data } = await subgraph.ask(entity, { references }, actor);
    return data?.['_entities'];
  }

  test('_entities shows them to the person, to support and to services alone', async () => {
    const ada = await newcomer();
    await add(ada);
    const whole = [{ id: ada.accountId, addresses: [{ line1: fiji.line1 }] }];
    const person = [{ id: ada.accountId, addresses: [] }];
    expect(await seenBy(ada, ada)).toEqual(whole);
    expect(await seenBy(await newcomer('support'), ada)).toEqual(whole);
    expect(await seenBy(await newcomer('admin'), ada)).toEqual(whole);
    expect(await seenBy({ kind: 'service', name: 'orders' }, ada)).toEqual(whole);
    expect(await seenBy(await newcomer('merchant'), ada)).toEqual(person);
    expect(await seenBy(await newcomer(), ada)).toEqual([null]);
    expect(await seenBy(anonymous, ada)).toEqual([null]);
  });

  test('costs two statements, for one person and for many', async () => {
    const people = [await newcomer(), await newcomer(), await newcomer()];
    for (const person of people) await add(person);
    // The relay's and the driver's own statements may fall into a count and only ever add: the least is the true one.
    const counted = async (read: () => Promise<unknown>) => {
      const counts: number[] = [];
      for (let time = 0; time < 10; time++) {
        const before = subgraph.stores.statements();
        await read();
        counts.push(subgraph.stores.statements() - before);
      }
      return Math.min(...counts);
    };
    const references = people.map(person => ({ __typename: 'User', id: person.accountId }));
    const service: Actor = { kind: 'service', name: 'orders' };
    for (const person of people) expect(await counted(() => book(person))).toBe(2);
    expect(await counted(() => subgraph.ask(entity, { references }, service))).toBe(2);
  });
});
