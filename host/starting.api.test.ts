import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ListenProblem } from '@stoa/service/http-server.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { EnvironmentProblem } from './environment/environment-problem.ts';
import { freePort } from './environment/free-port.ts';
import { startOneProcess } from './one-process.ts';
import { startSeparateProcesses } from './separate-processes.ts';

const stores = useStores();
const host = '127.0.0.1';
let stranger: Server;
let taken: number;
let logDirectory: string;
beforeAll(async () => {
  // It says that it is ready, as another shop on this port would.
  stranger = createServer((_, response) => void response.end('{"status":"ready"}')).listen(0, host);
  await new Promise(resolve => stranger.once('listening', resolve));
  taken = (stranger.address() as AddressInfo).port;
  logDirectory = mkdtempSync(join(tmpdir(), 'stoa-logs-'));
});
afterAll(() => {
  stranger.close();
  rmSync(logDirectory, { recursive: true });
});

const connections = async () =>
  stores.postgres.sql`select application_name from pg_stat_activity
    where datname = current_database() and application_name like 'stoa%'`;

async function separate(changes: Partial<Parameters<typeof startSeparateProcesses>[0]>) {
  const said: string[] = [];
  const { databaseUrl, redisUrl, keyPrefix } = stores;
  const problem = await startSeparateProcesses({
    databaseUrl,
    redisUrl,
    keyPrefix,
    internalTokenSecret: 'a secret that only this test knows, long enough',
    host,
    port: await freePort(),
    logDirectory,
    environment: { LOG_LEVEL: 'silent' },
    say: line => void said.push(line),
    ...changes,
  }).catch((error: unknown) => error);
  return { problem, said };
}

const portInUse = () =>
  `Port ${taken} on ${host} is already in use. Stop what uses it, or set PORT to another one.`;

describe('a shop that cannot start', () => {
  test('in one process, because its port is taken, says so and lets go of its stores', async () => {
    const { databaseUrl, redisUrl, keyPrefix } = stores;
    const starting = startOneProcess({
      databaseUrl,
      redisUrl,
      keyPrefix,
      host,
      port: taken,
      log: silentLogger,
    });

    await expect(starting).rejects.toThrow(new ListenProblem(portInUse()));
    await expect.poll(connections).toHaveLength(0);
  });

  test('in separate processes, because its port is taken, says so before it starts anything', async () => {
    const { problem, said } = await separate({ port: taken });

    expect(problem).toEqual(new ListenProblem(portInUse()));
    expect(said).toEqual([]);
  });

  test('in separate processes, because a store is away, says which and leaves no process', async () => {
    const { problem, said } = await separate({ databaseUrl: 'postgres://me:hidden@127.0.0.1:1/stoa' });

    expect(problem).toBeInstanceOf(EnvironmentProblem);
    expect(String(problem)).toMatch(/Postgres at 127\.0\.0\.1:1\/stoa can't be used/);
    expect(String(problem)).not.toContain('hidden');
    expect(said).toEqual([]);
  });

  test('in separate processes, because its preparation fails, stops what it has started', async () => {
    const { problem, said } = await separate({ prepare: () => Promise.reject(new Error('no seeds')) });

    expect(problem).toEqual(new Error('no seeds'));
    expect(said.map(line => line.trim().split(' ')[0]).toSorted()).toEqual(['catalog', 'users']);
    await expect.poll(connections).toHaveLength(0);
  });
});
