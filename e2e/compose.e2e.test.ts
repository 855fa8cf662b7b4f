import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { HomeDocument, RegisterDocument } from '@stoa/schema/operations.ts';
import { dataOf, type ShopClient, shopClient } from '@stoa/testing/client.ts';
import { until } from '@stoa/testing/redis-servers.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type ComposeService, composeServices } from '../scripts/compose-services.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

interface Running {
  readonly service: ComposeService;
  readonly origin: string;
  readonly child: ChildProcess;
  readonly output: string[];
}

/** What docker-compose.yml starts, as processes: only host names and ports are other ones. */
describe('the parts of docker-compose.yml', () => {
  const stores = useStores();
  const services = composeServices({
    INTERNAL_TOKEN_SECRET: 'a secret that only this test knows, long enough',
    POSTGRES_PASSWORD: 'not-used-here',
    LOG_LEVEL: 'warn',
  });
  const running = new Map<string, Running>();

  function onThisMachine(text: string, ports: ReadonlyMap<string, number>): string {
    return services.reduce(
      (changed, { name, port }) => changed.replaceAll(`//${name}:${port}`, `//127.0.0.1:${ports.get(name)}`),
      text
        .replaceAll(/postgres:\/\/[^@]+@postgres:5432\/stoa/g, stores.databaseUrl)
        .replaceAll('redis://redis:6379', stores.redisUrl)
        .replaceAll('0.0.0.0', '127.0.0.1'),
    );
  }

  function start(service: ComposeService, ports: ReadonlyMap<string, number>): Running {
    const [program = '', ...parameters] = service.command;
    const port = ports.get(service.name);
    const given = Object.entries(service.environment).map(([key, text]) => [key, onThisMachine(text, ports)]);
    const child = spawn(program === 'node' ? process.execPath : program, parameters, {
      cwd: root,
      // A container has nothing else in its environment.
      env: { ...Object.fromEntries(given), PORT: String(port), REDIS_KEY_PREFIX: stores.keyPrefix },
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    const output: string[] = [];
    for (const stream of [child.stdout, child.stderr]) stream.on('data', chunk => output.push(String(chunk)));
    return { service, child, output, origin: `http://127.0.0.1:${port}` };
  }

  async function ready({ origin, child, output, service }: Running): Promise<void> {
    await until(async () => {
      if (child.exitCode !== null) throw new Error(`${service.name} has ended: ${output.join('')}`);
      return fetch(`${origin}/health/ready`).then(
        response => response.ok,
        () => false,
      );
    });
  }

  let client: ShopClient;
  beforeAll(async () => {
    await stores.postgres.sql`drop schema users cascade`;
    await stores.postgres.sql`drop schema catalog cascade`;
    const free = await Promise.all(services.map(async ({ name }) => [name, await freePort()] as const));
    const ports = new Map(free);
    for (const service of services) running.set(service.name, start(service, ports));
    await Promise.all([...running.values()].map(ready));
    client = shopClient(running.get('gateway')?.origin ?? '');
  });
  afterAll(() => {
    for (const { child } of running.values()) child.kill('SIGKILL');
  });

  test('are the gateway and the subgraphs', () => {
    expect([...running.keys()]).toEqual(['gateway', 'users', 'catalog']);
  });

  test('answer a query together, having migrated an empty database by themselves', async () => {
    const { products, me } = dataOf(await client.send(HomeDocument, { first: 1 }));
    expect([products?.nodes, me]).toEqual([[], null]);
  });

  test('keep what they are given, each by the secret that it shares with the others', async () => {
    const input = { email: 'ada@example.com', password: 'correct horse battery', name: 'Ada' };
    const { register } = dataOf(await client.send(RegisterDocument, { input }));
    const token = register.__typename === 'RegisterSuccess' ? register.accessToken.token : '';

    expect(dataOf(await client.send(HomeDocument, { first: 1 }, token)).me?.name).toBe('Ada');
  });

  test('stop cleanly when compose asks them to, and have logged no error', async () => {
    for (const { child, output } of running.values()) {
      const exited = once(child, 'exit');
      child.kill('SIGTERM');
      expect(await exited).toEqual([0, null]);
      expect(output.join('')).not.toContain('"level":"error"');
    }
  });
});
