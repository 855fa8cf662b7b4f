import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, GuestId, SessionId } from '@stoa/contracts/ids.ts';
import {
  MySessionsDocument,
  RefreshSessionDocument,
  RegisterDocument,
  SignInDocument,
  SignOutDocument,
} from '@stoa/schema/operations.ts';
import { useSubgraph } from '@stoa/testing/subgraph.ts';
import { decodeJwt } from 'jose';
import { beforeEach, describe, expect, test } from 'vitest';
import { idleLimitMs, reuseGraceMs } from '../domain/session.ts';
import { users } from '../service.ts';

let now = new Date();
const subgraph = useSubgraph(users, { clock: () => now });
const password = 'a long enough one';
let count = 0;

beforeEach(() => {
  now = new Date();
});

const later = (milliseconds: number) => {
  now = new Date(now.getTime() + milliseconds);
};

async function newcomer(actor: Actor = anonymous) {
  count += 1;
  const email = `person${count}@example.com`;
  const { register } = await subgraph.send(
    RegisterDocument,
    { input: { email, password, name: 'Person' } },
    actor,
  );
  if (register.__typename !== 'RegisterSuccess')
    throw new Error(`registered no one: ${JSON.stringify(register)}`);
  const { sub = '', sid } = decodeJwt(register.accessToken.token);
  const self: Actor = {
    kind: 'account',
    accountId: sub as AccountId,
    sessionId: String(sid) as SessionId,
    roles: ['customer'],
  };
  return { email, self, accountId: sub, sessionId: String(sid), refreshToken: register.refreshToken };
}

async function refresh(refreshToken: string) {
  return (await subgraph.send(RefreshSessionDocument, { input: { refreshToken } })).refreshSession;
}

async function next(refreshToken: string): Promise<string> {
  const answer = await refresh(refreshToken);
  if (answer.__typename !== 'RefreshSessionSuccess') throw new Error(`refused: ${JSON.stringify(answer)}`);
  return answer.refreshToken;
}

const rejected = { __typename: 'RefreshTokenRejected', code: 'REFRESH_TOKEN_REJECTED' };

async function reasonOf(sessionId: string) {
  const [row] = await subgraph.stores.postgres
    .sql`select revoke_reason from users.session where id = ${sessionId}`;
  return row?.['revoke_reason'];
}

describe('refreshing', () => {
  test('gives a new pair for the same session, again and again', async () => {
    const { refreshToken, sessionId } = await newcomer();
    const second = await next(refreshToken);
    later(60_000);
    const third = await refresh(second);
    expect(third).toMatchObject({ __typename: 'RefreshSessionSuccess' });
    if (third.__typename === 'RefreshSessionSuccess') {
      expect(new Set([refreshToken, second, third.refreshToken]).size).toBe(3);
      expect(decodeJwt(third.accessToken.token)).toMatchObject({ sid: sessionId, kind: 'account' });
    }
  });

  test('twenty tabs at once with one token all get the same successor, and the session lives', async () => {
    const { refreshToken, sessionId } = await newcomer();
    const successors = await Promise.all(Array.from({ length: 20 }, () => next(refreshToken)));
    expect(new Set(successors).size).toBe(1);
    expect(await reasonOf(sessionId)).toBeNull();
    expect(await next(successors[0] ?? '')).not.toBe(successors[0]);
  });

  test('a used token that comes back later ends the session, for the thief and for the owner', async () => {
    const { refreshToken, sessionId } = await newcomer();
    const successor = await next(refreshToken);
    later(reuseGraceMs + 1);
    expect(await refresh(refreshToken)).toMatchObject(rejected);
    expect(await reasonOf(sessionId)).toBe('TOKEN_REUSED');
    expect(await refresh(successor)).toMatchObject(rejected);
  });

  test('within the grace an older ancestor than the last one is still theft', async () => {
    const { refreshToken, sessionId } = await newcomer();
    const second = await next(refreshToken);
    later(reuseGraceMs + 1);
    await next(second);
    expect(await refresh(refreshToken)).toMatchObject(rejected);
    expect(await reasonOf(sessionId)).toBe('TOKEN_REUSED');
  });

  test('a session that nobody used for 30 days has ended, one that is used goes on', async () => {
    const { refreshToken } = await newcomer();
    later(idleLimitMs - 1);
    const second = await next(refreshToken);
    later(idleLimitMs - 1);
    const third = await next(second);
    later(idleLimitMs);
    expect(await refresh(third)).toMatchObject(rejected);
  });

  test.each([
    ['nothing', ''],
    ['a letter', 'x'],
    ['a flood', 'a'.repeat(100_000)],
    ['SQL', "' or 1=1 --"],
    ['a zero byte', '\u0000'],
  ])('%s is no refresh token', async (_, token) => {
    expect(await refresh(token)).toMatchObject(rejected);
  });

  test('no token is stored as it is', async () => {
    const { refreshToken } = await newcomer();
    const successor = await next(refreshToken);
    const rows = await subgraph.stores.postgres.sql<{ digest: Buffer; sealed: Buffer | null }[]>`
      select digest, sealed_successor as sealed from users.refresh_token`;
    const bytes = rows.flatMap(({ digest, sealed }) => [digest, sealed ?? Buffer.alloc(0)]);
    const stored = bytes.map(row => row.toString('latin1')).join(' ');
    expect(stored).not.toContain(refreshToken);
    expect(stored).not.toContain(successor);
  });
});

describe('ending sessions', () => {
  test('signing out ends this session and no other', async () => {
    const person = await newcomer();
    const { signIn } = await subgraph.send(SignInDocument, { input: { email: person.email, password } });
    if (signIn.__typename !== 'SignInSuccess') throw new Error('could not sign in');
    expect((await subgraph.send(SignOutDocument, {}, person.self)).signOut).toMatchObject({ ended: 1 });
    expect((await subgraph.send(SignOutDocument, {}, person.self)).signOut).toMatchObject({ ended: 0 });
    expect(await refresh(person.refreshToken)).toMatchObject(rejected);
    expect(await next(signIn.refreshToken)).toBeTypeOf('string');
  });

  test('one may end a session of one’s own on another device, and sees which one is this', async () => {
    const person = await newcomer();
    const other = await newcomer();
    await subgraph.send(SignInDocument, { input: { email: person.email, password } });
    const { mySessions } = await subgraph.send(MySessionsDocument, {}, person.self);
    expect(mySessions.map(session => session.isThisOne).sort()).toEqual([false, true]);

    const end = (sessionId: string) =>
      subgraph.ask(
        'mutation ($id: ID!) { endSession(input: { sessionId: $id }) { ... on EndSessionsSuccess { ended } } }',
        { id: sessionId },
        person.self,
      );
    const elsewhere = mySessions.find(session => !session.isThisOne)?.id ?? '';
    expect(await end(other.sessionId)).toMatchObject({ data: { endSession: { ended: 0 } } });
    expect(await end('no id at all')).toMatchObject({ data: { endSession: { ended: 0 } } });
    expect(await end(elsewhere)).toMatchObject({ data: { endSession: { ended: 1 } } });
    expect((await subgraph.send(MySessionsDocument, {}, person.self)).mySessions).toHaveLength(1);
    expect(await reasonOf(other.sessionId)).toBeNull();
  });

  test('all, or all but this one', async () => {
    const person = await newcomer();
    for (let device = 0; device < 3; device++)
      await subgraph.send(SignInDocument, { input: { email: person.email, password } });
    const endAll = (keepThisOne: boolean) =>
      subgraph.ask(
        'mutation ($keep: Boolean) { endAllSessions(input: { keepThisOne: $keep }) { ... on EndSessionsSuccess { ended } } }',
        { keep: keepThisOne },
        person.self,
      );
    expect(await endAll(true)).toMatchObject({ data: { endAllSessions: { ended: 3 } } });
    expect(await endAll(false)).toMatchObject({ data: { endAllSessions: { ended: 1 } } });
  });

  test('needs somebody who is signed in', async () => {
    expect((await subgraph.send(SignOutDocument, {})).signOut).toMatchObject({
      __typename: 'NotSignedIn',
      code: 'NOT_SIGNED_IN',
    });
    expect((await subgraph.send(MySessionsDocument, {})).mySessions).toEqual([]);
  });

  test('gateways are told which sessions ended, and nobody else is', async () => {
    const since = new Date(now.getTime() - 1).toISOString();
    const person = await newcomer();
    await subgraph.send(SignOutDocument, {}, person.self);
    const query = 'query ($since: DateTime!) { revokedSessions(since: $since) { id } }';
    const told = await subgraph.ask(query, { since }, { kind: 'service', name: 'gateway' });
    expect(told.data?.['revokedSessions']).toContainEqual({ id: person.sessionId });
    expect(await subgraph.ask(query, { since }, person.self)).toMatchObject({
      data: { revokedSessions: [] },
    });
  });
});

describe('a guest', () => {
  const guest = (id: string): Actor => ({ kind: 'guest', guestId: id as GuestId });
  const claims = (guestId: string) =>
    subgraph.stores.postgres
      .sql`select data, sequence from users.outbox where type = 'GuestClaimed' and data ->> 'guestId' = ${guestId}`;

  test('who registers keeps what was theirs: the claim is told, after the account', async () => {
    const guestId = '01978f4e-7c3a-7def-8a01-0000000000a1';
    const person = await newcomer(guest(guestId));
    expect(await claims(guestId)).toMatchObject([
      { data: { accountId: person.accountId, guestId }, sequence: 2 },
    ]);
  });

  test('is claimed once, whoever signs in with the token at the same moment', async () => {
    const guestId = '01978f4e-7c3a-7def-8a01-0000000000a2';
    const people = [await newcomer(), await newcomer(), await newcomer()];
    await Promise.all(
      people.map(({ email }) =>
        subgraph.send(SignInDocument, { input: { email, password } }, guest(guestId)),
      ),
    );
    expect(await claims(guestId)).toHaveLength(1);
  });
});
