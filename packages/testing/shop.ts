import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort } from '@stoa/host/environment/free-port.ts';
import { startOneProcess } from '@stoa/host/one-process.ts';
import { startSeparateProcesses } from '@stoa/host/separate-processes.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { afterAll, beforeAll } from 'vitest';
import { type ShopClient, shopClient } from './client.ts';
import { type Stores, useStores } from './stores.ts';

/** The two ways to run; what works in one must work in the other. */
export const bothWays = ['one process', 'separate processes'] as const;
export type Way = (typeof bothWays)[number];

export interface TestShop {
  readonly stores: Stores;
  readonly client: ShopClient;
  readonly origin: string;
  readonly transports: ReadonlyMap<string, Transport>;
}

interface Started {
  readonly port: number;
  readonly transports: ReadonlyMap<string, Transport>;
  stop(): Promise<void>;
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
    get origin() {
      return `http://127.0.0.1:${open().port}`;
    },
    get transports() {
      return open().transports;
    },
  };
}

function startTogether({ databaseUrl, redisUrl, keyPrefix }: Stores): Promise<Started> {
  return startOneProcess({ databaseUrl, redisUrl, keyPrefix, host: '127.0.0.1', port: 0, log: silentLogger });
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
    ...shop,
    async stop() {
      await shop.stop();
      rmSync(logDirectory, { recursive: true });
    },
  };
}
