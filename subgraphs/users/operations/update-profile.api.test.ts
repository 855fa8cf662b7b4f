import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, GuestId, SessionId } from '@stoa/contracts/ids.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { useSubgraph } from '@stoa/testing/subgraph.ts';
import { describe, expect, test } from 'vitest';
import { users } from '../service.ts';

const subgraph = useSubgraph(users);

async function newcomer(): Promise<Actor & { kind: 'account' }> {
  const id = newId<AccountId>();
  await subgraph.stores.postgres.sql`
    insert into users.account (id, email, name, created_at) values (${id}, ${`${id}@example.com`}, 'Ada', now())`;
  return { kind: 'account', accountId: id, sessionId: newId<SessionId>(), roles: ['customer'] };
}

const fields = 'name phone countryCode locale currencyCode timeZone marketingConsent';
const send = (actor: Actor, input: Readonly<Record<string, unknown>>) =>
  subgraph.ask(
    `mutation ($input: UpdateProfileInput!) {
      updateProfile(input: $input) {
        __typename
        ... on UpdateProfileSuccess { user { ${fields} } }
        ... on UserError { code message }
        ... on InvalidInput { problems { field rule message } }
      }
    }`,
    { input },
    actor,
  );
const update = async (actor: Actor, input: Readonly<Record<string, unknown>>) => {
  const { data, errors } = await send(actor, input);
  expect(errors).toBeUndefined();
  return data?.['updateProfile'];
};
const profile = async (actor: Actor) => (await subgraph.ask(`{ me { ${fields} } }`, {}, actor)).data?.['me'];

const atFirst = {
  name: 'Ada',
  phone: null,
  countryCode: null,
  locale: 'en',
  currencyCode: null,
  timeZone: 'UTC',
  marketingConsent: false,
};
const whole = {
  name: 'Ada Lovelace',
  phone: '+442079460001',
  countryCode: 'GB',
  locale: 'en-GB',
  currencyCode: 'GBP',
  timeZone: 'Europe/London',
  marketingConsent: true,
};

describe('updating a profile', () => {
  test('begins with defaults, changes all at once, and stays when nothing is sent', async () => {
    const ada = await newcomer();
    expect(await profile(ada)).toEqual(atFirst);
    const input = { ...whole, phone: '+44 (20) 7946-0001', locale: 'EN-gb', name: ' Ada Lovelace ' };
    expect(await update(ada, input)).toEqual({ __typename: 'UpdateProfileSuccess', user: whole });
    expect(await update(ada, {})).toEqual({ __typename: 'UpdateProfileSuccess', user: whole });
    expect(await profile(ada)).toEqual(whole);
  });

  test('clears with null what may be cleared, and refuses it for the rest', async () => {
    const ada = await newcomer();
    await update(ada, { ...whole, phone: '+442079460002' });
    const cleared = { phone: null, countryCode: null, currencyCode: null };
    expect(await update(ada, cleared)).toMatchObject({ user: { ...whole, ...cleared } });
    for (const field of ['name', 'locale', 'timeZone', 'marketingConsent'])
      expect(await update(ada, { [field]: null })).toMatchObject({ problems: [{ field, rule: 'REQUIRED' }] });
    expect(await profile(ada)).toEqual({ ...whole, ...cleared });
  });

  test('does all or nothing', async () => {
    const ada = await newcomer();
    expect(await update(ada, { name: 'New', phone: '123', timeZone: 'Mars/Olympus' })).toMatchObject({
      __typename: 'InvalidInput',
      code: 'INVALID_INPUT',
      problems: [
        { field: 'phone', rule: 'FORMAT' },
        { field: 'timeZone', rule: 'UNKNOWN' },
      ],
    });
    expect(await profile(ada)).toEqual(atFirst);
    const { errors } = await send(ada, { name: 'New', currencyCode: 'XXX' });
    expect(errors?.[0]?.extensions).toMatchObject({ code: 'BAD_USER_INPUT' });
    expect(await profile(ada)).toEqual(atFirst);
  });

  test('takes SQL and script for what they are, and no control characters', async () => {
    const ada = await newcomer();
    const name = `'); drop table users.account; -- <script>alert(1)</script>`;
    expect(await update(ada, { name })).toMatchObject({ user: { name } });
    for (const field of ['phone', 'countryCode', 'locale', 'timeZone'])
      expect(await update(ada, { [field]: name })).toMatchObject({ problems: [{ field }] });
    expect(await update(ada, { name: 'a\u0000b' })).toMatchObject({
      problems: [{ field: 'name', rule: 'FORMAT' }],
    });
    expect(await update(ada, { name: 'x'.repeat(10_000) })).toMatchObject({
      problems: [{ field: 'name', rule: 'TOO_LONG' }],
    });
  });

  test('is for people who are signed in and whose account exists', async () => {
    const gone: Actor = { ...(await newcomer()), accountId: newId<AccountId>() };
    const guest: Actor = { kind: 'guest', guestId: newId<GuestId>() };
    for (const actor of [anonymous, guest, { kind: 'service', name: 'orders' } as const, gone])
      expect(await update(actor, { name: 'x' })).toMatchObject({
        __typename: 'NotSignedIn',
        code: 'NOT_SIGNED_IN',
      });
  });
});

describe('a phone number', () => {
  test('belongs to one account: of twenty that want it at once exactly one gets it', async () => {
    const people = await Promise.all(Array.from({ length: 20 }, newcomer));
    const phones = ['+442079460100', '+44 20 7946-0100'];
    const outcomes = await Promise.all(
      people.map((person, index) => update(person, { phone: phones[index % 2], name: 'Changed' })),
    );
    const kinds = outcomes.map(outcome => Object(outcome).__typename);
    expect(kinds.filter(kind => kind === 'UpdateProfileSuccess')).toHaveLength(1);
    expect(kinds.filter(kind => kind === 'PhoneTaken')).toHaveLength(19);
    const changed = await Promise.all(people.map(profile));
    expect(changed.filter(after => Object(after).name === 'Changed')).toHaveLength(1);
  });

  test('that is taken is a refusal, one’s own again is none, and a cleared one is free', async () => {
    const [ada, bob] = [await newcomer(), await newcomer()];
    const phone = '+442079460200';
    expect(await update(ada, { phone })).toMatchObject({ user: { phone } });
    expect(await update(ada, { phone })).toMatchObject({ user: { phone } });
    expect(await update(bob, { phone, name: 'Bob' })).toMatchObject({
      __typename: 'PhoneTaken',
      code: 'PHONE_TAKEN',
    });
    expect(await profile(bob)).toEqual(atFirst);
    await update(ada, { phone: null });
    expect(await update(bob, { phone })).toMatchObject({ user: { phone } });
  });
});
