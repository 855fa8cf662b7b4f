import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Environment, startEnvironment } from '@stoa/host/environment/environment.ts';
import { findRedis } from '@stoa/host/environment/find-redis.ts';
import { subgraphs } from '@stoa/host/subgraphs.ts';
import { migrate } from '@stoa/postgres/migrate.ts';
import postgres from 'postgres';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server that holds the template; its path is the maintenance database. */
    postgresUrl: string;
    redisUrl: string;
    /** Program, and folder of its libraries, for tests that start Redis servers of their own. */
    redisProgram: { command: string; environment: Record<string, string> };
  }
}

export const templateDatabase = 'stoa_template';

interface TestServers {
  readonly environment: Environment;
  readonly directory: string;
  users: number;
}

/** The suites run in one process and share one pair of servers; the last one stops them. */
const shared = globalThis as { stoaTestServers?: Promise<TestServers> | undefined };
const softwareDirectory = fileURLToPath(new URL('../../.stoa/software', import.meta.url));

/** Brings up Postgres and Redis on private ports and folders, with a migrated database to clone. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
  shared.stoaTestServers ??= startServers();
  const servers = await shared.stoaTestServers;
  servers.users += 1;
  project.provide('postgresUrl', servers.environment.databaseUrl);
  project.provide('redisUrl', servers.environment.redisUrl);
  const redis = await findRedis({ softwareDirectory, log: () => undefined });
  if ('program' in redis)
    project.provide('redisProgram', {
      command: redis.program.command,
      environment: { ...redis.program.env },
    });
  return async () => {
    servers.users -= 1;
    if (servers.users > 0) return;
    shared.stoaTestServers = undefined;
    await servers.environment.stop();
    rmSync(servers.directory, { recursive: true, force: true });
  };
}

async function startServers(): Promise<TestServers> {
  const directory = mkdtempSync(join(tmpdir(), 'stoa-test-'));
  const environment = await startEnvironment({
    directory,
    softwareDirectory,
    testing: true,
    log: line => process.stdout.write(`${line}\n`),
  });
  await buildTemplate(environment.databaseUrl);
  return { environment, directory, users: 0 };
}

async function buildTemplate(url: string): Promise<void> {
  const server = postgres(url, { max: 1 });
  await server`create database ${server(templateDatabase)}`;
  await server.end();
  const template = postgres(databaseUrl(url, templateDatabase), { max: 1, onnotice: () => undefined });
  await migrate(
    template,
    subgraphs.map(module => module.migrations),
  );
  await template.end();
}

export function databaseUrl(server: string, name: string): string {
  const url = new URL(server);
  url.pathname = `/${name}`;
  return url.href;
}
