import { mkdtempSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { ProductListDocument, RegisterDocument, SignInDocument } from '@stoa/schema/operations.ts';
import { dataOf, shopClient } from '@stoa/testing/client.ts';
import { afterAll, describe, expect, onTestFinished, test } from 'vitest';
import { processesOf, runStart } from './started-shop.ts';

const software = fileURLToPath(new URL('../.stoa/software', import.meta.url));
const open = 'Ctrl-C stops everything.';
const ada = { email: 'ada@example.com', password: 'a long enough one', name: 'Ada' };

const folder = mkdtempSync(join(tmpdir(), 'stoa-start-'));
const directory = { STOA_DIRECTORY: folder, STOA_SOFTWARE: software };
afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function start(more: Record<string, string> = {}, args: readonly string[] = []) {
  const port = await freePort();
  const shop = runStart({ ...directory, PORT: String(port), ...more }, args);
  onTestFinished(async () => void (await shop.end('SIGKILL')));
  return { ...shop, port, client: shopClient(`http://127.0.0.1:${port}`) };
}

async function nobodyLeft(): Promise<void> {
  await expect.poll(() => processesOf(folder), { timeout: 10_000 }).toEqual([]);
}

const signIn = (client: ReturnType<typeof shopClient>) =>
  client.send(SignInDocument, { input: { email: ada.email, password: ada.password } });

// One story in the order of the tests: the folder is the same shop all along.
describe('npm start', () => {
  test('sets up a demo shop, says where it is, and a kill -9 leaves no process behind', async () => {
    const shop = await start();
    await shop.printed(open);
    expect(shop.output()).toContain('products');
    expect(shop.output()).toContain(`http://localhost:${shop.port}/graphql`);
    expect(shop.output()).toContain('merchant@stoa.example');
    const { products } = dataOf(await shop.client.send(ProductListDocument, { first: 3 }));
    expect(products?.nodes).toHaveLength(3);
    expect(dataOf(await shop.client.send(RegisterDocument, { input: ada })).register.__typename).toBe(
      'RegisterSuccess',
    );

    await shop.end('SIGKILL');
    await nobodyLeft();
  });

  test('starts again with everything that was acknowledged, and stops cleanly on Ctrl-C', async () => {
    const shop = await start();
    await shop.printed(open);
    expect(shop.output()).not.toContain('of 340 products');
    expect(dataOf(await signIn(shop.client)).signIn.__typename).toBe('SignInSuccess');
    expect([0, 'SIGINT']).toContain(await shop.end('SIGINT'));
    await shop.printed('Your data stays');
    await nobodyLeft();
  });

  test('with --separate every part is a process of its own, over the same data', async () => {
    const shop = await start({}, ['--separate']);
    await shop.printed(open);
    for (const part of ['users', 'catalog', 'gateway']) expect(shop.output()).toContain(`${part} is ready`);
    expect(processesOf(folder).filter(line => /^\d+ \S*node .*\/main\.ts/.test(line))).toHaveLength(3);
    expect(dataOf(await signIn(shop.client)).signIn.__typename).toBe('SignInSuccess');
    expect([0, 143, 'SIGTERM']).toContain(await shop.end('SIGTERM'));
    await nobodyLeft();
  });

  test('separate processes do not outlive a kill -9 of the one that started them', async () => {
    const shop = await start({}, ['--separate']);
    await shop.printed(open);
    await shop.end('SIGKILL');
    await nobodyLeft();
  });
});

describe('npm start refuses with one sentence', () => {
  test.each([
    ['a port that is no port', { PORT: 'many' }, /PORT: must be a /],
    [
      'a database address of another kind',
      { DATABASE_URL: 'mysql://x' },
      /DATABASE_URL: must start with postgres/,
    ],
    ['several settings at once', { PORT: '99999', LOG_LEVEL: 'loud' }, /PORT: .*\n.*LOG_LEVEL: /],
    [
      'a database that is not there',
      { DATABASE_URL: 'postgres://me:hidden@127.0.0.1:1/stoa' },
      /127\.0\.0\.1:1.*DATABASE_URL/,
    ],
    ['a Redis that is not there', { REDIS_URL: 'redis://:hidden@127.0.0.1:1' }, /127\.0\.0\.1:1.*REDIS_URL/],
  ])('%s', async (_, environment, sentence) => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'stoa-refused-'));
    const shop = runStart({
      PORT: String(await freePort()),
      STOA_DIRECTORY: elsewhere,
      STOA_SOFTWARE: software,
      STOA_SEED: 'none',
      ...environment,
    });
    const [code] = await new Promise<[number | null]>(resolve =>
      shop.process.on('exit', status => resolve([status])),
    );
    rmSync(elsewhere, { recursive: true, force: true });
    expect(shop.output()).toMatch(sentence);
    expect(shop.output()).not.toMatch(/hidden|\n\s+at /);
    expect(code).toBe(1);
  });

  test('a port in use', async () => {
    const elsewhere = mkdtempSync(join(tmpdir(), 'stoa-refused-'));
    const server = createServer();
    const port = await freePort();
    await new Promise<void>(resolve => server.listen(port, '127.0.0.1', resolve));
    const shop = runStart({
      PORT: String(port),
      STOA_DIRECTORY: elsewhere,
      STOA_SOFTWARE: software,
      STOA_SEED: 'none',
    });
    const code = await new Promise(resolve => shop.process.on('exit', resolve));
    server.close();
    rmSync(elsewhere, { recursive: true, force: true });
    expect(shop.output()).toContain(`Port ${port} on 127.0.0.1 is already in use.`);
    expect(code).toBe(1);
  });
});
