import { once } from 'node:events';
import { createServer, type Server } from 'node:net';
import { expect, test } from 'vitest';
import { freePort } from './free-port.ts';
import { checkDatabase, checkRedis } from './given-store.ts';

async function silentServer(): Promise<{ server: Server; port: number }> {
  const port = await freePort();
  const server = createServer().listen(port, '127.0.0.1');
  await once(server, 'listening');
  return { server, port };
}

test('a database where nothing listens is named by host and port, without its password', async () => {
  const port = await freePort();
  await expect(checkDatabase(`postgres://stoa:hush@127.0.0.1:${port}/shop`)).rejects.toThrow(
    `The database at 127.0.0.1:${port} can't be used (nothing listens there): start it, correct DATABASE_URL, or unset DATABASE_URL to use the embedded one.`,
  );
});

test('a Redis where nothing listens is named by host and port, without its password', async () => {
  const port = await freePort();
  await expect(checkRedis(`redis://:hush@127.0.0.1:${port}`)).rejects.toThrow(
    `The Redis at 127.0.0.1:${port} can't be used (nothing listens there): start it, correct REDIS_URL, or unset REDIS_URL to use the embedded one.`,
  );
});

test('a host that does not exist is called so', async () => {
  await expect(checkDatabase('postgres://stoa:hush@nowhere.invalid/shop')).rejects.toThrow(
    /^The database at nowhere\.invalid:5432 can't be used \((no such host|the host name could not be looked up)\)/,
  );
});

test('a server that accepts and never says anything is given up within seconds', async () => {
  const { server, port } = await silentServer();
  const both = await Promise.allSettled([
    checkDatabase(`postgres://stoa:hush@127.0.0.1:${port}/shop`),
    checkRedis(`redis://:hush@127.0.0.1:${port}`),
  ]);
  server.close();
  const reasons = both.map(outcome =>
    outcome.status === 'rejected' ? String(outcome.reason) : 'no refusal',
  );
  for (const reason of reasons) {
    expect(reason).toContain(`127.0.0.1:${port} can't be used (no answer within 5 s)`);
    expect(reason).not.toContain('hush');
  }
});

test.each(['localhost:5432', 'mysql://localhost/shop', '', 'postgres://stoa:100%@localhost/shop'])(
  'DATABASE_URL %j is refused with an example of the right form and without being repeated',
  async url => {
    await expect(checkDatabase(url)).rejects.toThrow(
      /^DATABASE_URL is not an address: it has to look like postgres:\/\/user:password@host:5432\/database,/,
    );
  },
);
