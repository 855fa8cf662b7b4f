import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { startOneProcess } from '@stoa/host/one-process.ts';
import { startSeparateProcesses } from '@stoa/host/separate-processes.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { startTracing } from '@stoa/telemetry/tracing.ts';
import { afterAll, beforeAll } from 'vitest';
import { type ShopClient, shopClient } from './client.ts';
import { type Stores, useStores } from './stores.ts';

/** The two ways to run; what works in one must work in the other. */
export const bothWays = ['one process', 'separate processes'] as const;
export type Way = (typeof bothWays)[number];

type LogLine = Readonly<Record<string, unknown>>;

/** What can be done to a part that is a process of its own. */
export interface Parts {
  origin(name: string): string;
  kill(name: string): Promise<void>;
  restart(name: string): Promise<void>;
}

interface Started {
  readonly port: number;
  readonly transports: ReadonlyMap<string, Transport>;
  /** The parts, where they are processes of their own. */
  readonly parts: Parts | null;
  /** Warnings and errors of all parts so far. */
  logLines(): LogLine[];
  stop(): Promise<void>;
}

export interface TestShop extends Started {
  readonly stores: Stores;
  readonly client: ShopClient;
  readonly origin: string;
}

/** The whole supergraph for one test file, on a database of its own. */
export function useShop(way: Way): TestShop {
  const stores = useStores();
  let shop: (Started & { client: ShopClient }) | undefined;
  beforeAll(async () => {
    const started = await (way === 'one process' ? startTogether(stores) : startSeparate(stores));
    shop = { ...started, client: shopClient(`http://127.0.0.1:${started.port}`) };
  });
  afterAll(async () => {
    await shop?.stop();
  });
  const open = () => {
    if (!shop) throw new Error('the shop is open inside of hooks and tests only');
    return shop;
  };
  return {
    stores,
    get client() {
      return open().client;
    },
    get port() {
      return open().port;
    },
    get origin() {
      return `http://127.0.0.1:${open().port}`;
    },
    get transports() {
      return open().transports;
    },
    get parts() {
      return open().parts;
    },
    logLines: () => open().logLines(),
    stop: () => open().stop(),
  };
}

async function startTogether({ databaseUrl, redisUrl, keyPrefix }: Stores): Promise<Started> {
  const lines: LogLine[] = [];
  const destination = { write: (line: string) => void lines.push(JSON.parse(line)) };
  const log = createLogger({ level: 'warn', name: 'stoa', destination });
  const tracing = startTracing({ serviceName: 'stoa', log });
  const host = '127.0.0.1';
  const shop = await startOneProcess({ databaseUrl, redisUrl, keyPrefix, host, port: 0, log });
  return {
    port: shop.port,
    transports: shop.transports,
    parts: null,
    logLines: () => [...lines],
    stop: once(async () => {
      await shop.stop();
      await tracing.stop();
    }),
  };
}

async function startSeparate({ databaseUrl, redisUrl, keyPrefix }: Stores): Promise<Started> {
  const logDirectory = mkdtempSync(join(tmpdir(), 'stoa-logs-'));
  const shop = await startSeparateProcesses({
    databaseUrl,
    redisUrl,
    keyPrefix,
    internalTokenSecret: 'a secret that only tests know, long enough',
    host: '127.0.0.1',
    port: await freePort(),
    logDirectory,
    environment: { LOG_LEVEL: 'warn', DATABASE_POOL: '5' },
    say: () => undefined,
  });
  return {
    port: shop.port,
    transports: shop.transports,
    parts: {
      origin: name => `http://127.0.0.1:${shop.ports.get(name)}`,
      async kill(name) {
        const part = shop.processes.get(name);
        if (!part) throw new Error(`there is no part ${name}`);
        process.kill(part.pid, 'SIGKILL');
        await part.exited;
      },
      restart: shop.restart,
    },
    logLines: () => readLines(logDirectory),
    stop: once(async () => {
      await shop.stop();
      rmSync(logDirectory, { recursive: true });
    }),
  };
}

function readLines(directory: string): LogLine[] {
  const texts = readdirSync(directory).map(name => readFileSync(join(directory, name), 'utf8'));
  const lines = texts.flatMap(text => text.split('\n'));
  return lines.filter(line => line.startsWith('{')).map(line => JSON.parse(line));
}

/** A test may stop its shop itself; the file's end must not stop it again. */
function once(stop: () => Promise<void>): () => Promise<void> {
  let stopped: Promise<void> | undefined;
  return () => {
    stopped ??= stop();
    return stopped;
  };
}
