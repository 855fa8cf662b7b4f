import {
  CreateGuestDocument,
  MeDocument,
  MySessionsDocument,
  RefreshSessionDocument,
  RegisterDocument,
  SignInDocument,
  SignOutDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { bothWays, useShop } from '@stoa/testing/shop.ts';
import { describe, expect, test } from 'vitest';

describe.each(bothWays)('sessions through the gateway, in %s', way => {
  const shop = useShop(way);
  let count = 0;

  async function register(token?: string) {
    count += 1;
    const input = { email: `person${count}@example.com`, password: 'a long enough one', name: 'Person' };
    const { register: answer } = dataOf(await shop.client.send(RegisterDocument, { input }, token));
    if (answer.__typename !== 'RegisterSuccess')
      throw new Error(`registered no one: ${JSON.stringify(answer)}`);
    return { ...answer, input };
  }

  const me = (token: string) => shop.client.send(MeDocument, {}, token);

  test('a session that was signed out is turned away soon after, the others are not', async () => {
    const person = await register();
    const { email, password } = person.input;
    const { signIn } = dataOf(await shop.client.send(SignInDocument, { input: { email, password } }));
    if (signIn.__typename !== 'SignInSuccess') throw new Error('could not sign in');
    const token = person.accessToken.token;
    expect(dataOf(await me(token)).me).toMatchObject({ email });

    expect(dataOf(await shop.client.send(SignOutDocument, {}, token)).signOut).toMatchObject({ ended: 1 });
    await expect.poll(async () => (await me(token)).status, { timeout: 2_000, interval: 50 }).toBe(401);
    expect((await me(token)).errors[0]?.extensions?.['code']).toBe('UNAUTHENTICATED');
    expect(dataOf(await me(signIn.accessToken.token)).me).toMatchObject({ email });
  });

  test('a refreshed token acts for the same session, which knows its device', async () => {
    const { refreshToken } = await register();
    const { refreshSession } = dataOf(
      await shop.client.send(RefreshSessionDocument, { input: { refreshToken } }),
    );
    if (refreshSession.__typename !== 'RefreshSessionSuccess') throw new Error('could not refresh');
    const { mySessions } = dataOf(
      await shop.client.send(MySessionsDocument, {}, refreshSession.accessToken.token),
    );
    expect(mySessions).toMatchObject([
      { isThisOne: true, address: '127.0.0.1', userAgent: expect.stringContaining('node') },
    ]);
  });

  test('a guest is nobody with an account, may register, and the token is then worth nothing more', async () => {
    const { createGuest } = dataOf(await shop.client.send(CreateGuestDocument, {}));
    const guest = createGuest.accessToken.token;
    expect(dataOf(await me(guest)).me).toBeNull();
    const person = await register(guest);
    expect(dataOf(await me(person.accessToken.token)).me).toMatchObject({ id: person.user.id });
    expect(dataOf(await me(guest)).me).toBeNull();
  });
});
