import { createServer, type IncomingMessage, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { ImportCustomersDocument } from '@stoa/schema/operations.ts';
import { useShop } from '@stoa/testing/shop.ts';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { ensureFixtureAccounts, merchant, shopper } from './merchant-fixture.ts';
import { enterShop } from './shop.ts';
import { writeCustomers } from './write-customers.ts';

const shop = useShop('one process');

/** Passes every call on to the shop; tells what went by, and may spoil the token of one call. */
const passedOn: string[] = [];
let spoilNext = false;
let door: Server | undefined;
let url = '';

async function passOn(request: IncomingMessage): Promise<{ status: number; body: string }> {
  const body = await text(request);
  passedOn.push(/(?:query|mutation) (\w+)/.exec(body)?.[1] ?? 'unknown');
  const { authorization } = request.headers;
  const response = await fetch(`${shop.origin}${request.url}`, {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      ...(authorization && { authorization: spoilNext ? `${authorization}x` : authorization }),
    },
    body,
  });
  if (authorization) spoilNext = false;
  return { status: response.status, body: await response.text() };
}

beforeAll(async () => {
  await ensureFixtureAccounts(shop.transports);
  door = createServer((request, response) => {
    void passOn(request).then(({ status, body }) =>
      response.writeHead(status, { 'content-type': 'application/json' }).end(body),
    );
  });
  const listening = door;
  await new Promise<void>(resolve => listening.listen(0, '127.0.0.1', resolve));
  url = `http://127.0.0.1:${(listening.address() as AddressInfo).port}`;
});
afterAll(async () => {
  door?.closeAllConnections();
  await new Promise(resolve => door?.close(resolve));
});
beforeEach(() => {
  passedOn.length = 0;
});

const rows = [{ externalRef: 'online-retail:70001', name: 'Customer 70001', countryCode: 'GB' }];

describe('who has entered the shop', () => {
  test('signs in once', async () => {
    const entered = await enterShop({ url, ...merchant });
    await entered.send(ImportCustomersDocument, { input: { rows } });
    await entered.send(ImportCustomersDocument, { input: { rows } });
    expect(passedOn).toEqual(['SignIn', 'ImportCustomers', 'ImportCustomers']);
  });

  test('signs in again before the token expires', async () => {
    let later = 0;
    const entered = await enterShop({ url, ...merchant, now: () => Date.now() + later });
    later = 13 * 60_000;
    await entered.send(ImportCustomersDocument, { input: { rows } });
    later = 14.5 * 60_000;
    await entered.send(ImportCustomersDocument, { input: { rows } });
    expect(passedOn).toEqual(['SignIn', 'ImportCustomers', 'SignIn', 'ImportCustomers']);
  });

  test('signs in again when the shop does not take the token any more', async () => {
    const entered = await enterShop({ url, ...merchant });
    spoilNext = true;
    const { importCustomers } = await entered.send(ImportCustomersDocument, { input: { rows } });
    expect(importCustomers.__typename).toBe('ImportCustomersSuccess');
    expect(passedOn).toEqual(['SignIn', 'ImportCustomers', 'SignIn', 'ImportCustomers']);
  });

  test('needs an account that may import', async () => {
    const entered = await enterShop({ url, ...shopper });
    await expect(writeCustomers(entered, rows, () => undefined)).rejects.toThrow(
      'The shop did not take the customers: This needs the permission customer:import. Sign in with an account that has it.',
    );
  });
});

describe('nobody enters the shop', () => {
  test('with a wrong password', async () => {
    await expect(enterShop({ url, ...merchant, password: 'guessed-wrong' })).rejects.toThrow(
      /^merchant@stoa\.example can't sign in to the shop at .* Set STOA_EMAIL and STOA_PASSWORD to an account of a merchant\.$/,
    );
  });

  test('while it is closed', async () => {
    const closed = `http://127.0.0.1:${await freePort()}`;
    await expect(enterShop({ url: closed, ...merchant })).rejects.toThrow(
      `No shop answers at ${closed} (connection refused). Start it with npm start, or set STOA_URL, and run the import again.`,
    );
  });

  test('at the address of something else', async () => {
    const other = createServer((_, response) => response.writeHead(404).end('<p>Not here.</p>'));
    await new Promise<void>(resolve => other.listen(0, '127.0.0.1', resolve));
    const address = `http://127.0.0.1:${(other.address() as AddressInfo).port}`;
    await expect(enterShop({ url: address, ...merchant })).rejects.toThrow(
      `What answers at ${address} is not a shop's gateway (status 404). Set STOA_URL.`,
    );
    other.closeAllConnections();
    await new Promise(resolve => other.close(resolve));
  });
});
