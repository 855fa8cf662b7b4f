import { type Gateway, startGateway } from '@stoa/gateway/service.ts';
import { longestWaitMs } from '@stoa/outbox/consumer.ts';
import { connectPostgres } from '@stoa/postgres/database.ts';
import { migrate } from '@stoa/postgres/migrate.ts';
import { closeRedis, connectRedis, duplicateForBlocking } from '@stoa/redis/client.ts';
import type { SubgraphModule } from '@stoa/service/module.ts';
import type { Subgraph } from '@stoa/service/subgraph.ts';
import { inProcessTransport } from '@stoa/service/transport/in-process.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { subgraphs as everySubgraph } from './subgraphs.ts';

export interface OneProcessOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly keyPrefix: string;
  readonly host: string;
  readonly port: number;
  readonly log: Logger;
  readonly clock?: () => Date;
  readonly modules?: readonly SubgraphModule[];
  readonly onStatement?: (statement: string) => void;
  /** Work to be done before the gateway opens, such as filling an empty shop. */
  readonly prepare?: (transports: ReadonlyMap<string, Transport>) => Promise<void>;
}

export interface Shop {
  readonly port: number;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly subgraphs: readonly Subgraph[];
  /** Does all background work that is waiting. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

/** The whole supergraph in this process: the gateway calls subgraphs by function, over one pool of connections. */
export async function startOneProcess(options: OneProcessOptions): Promise<Shop> {
  const { log, modules = everySubgraph } = options;
  const postgres = connectPostgres({
    url: options.databaseUrl,
    name: 'stoa',
    ...(options.onStatement && { onStatement: options.onStatement }),
  });
  const redis = connectRedis({ url: options.redisUrl, name: 'stoa', log });
  const metrics = new Map(
    ['gateway', ...modules.map(module => module.name)].map(service => [service, createMetrics({ service })]),
  );
  const closeStores = async () => {
    await closeRedis(redis);
    await postgres.close();
  };
  const subgraphs: Subgraph[] = [];
  let gateway: Gateway | undefined;
  const stop = async () => {
    await gateway?.stop();
    await Promise.all(subgraphs.map(subgraph => subgraph.stop()));
    await closeStores();
  };
  try {
    await migrate(
      postgres.sql,
      modules.map(module => module.migrations),
    );
    for (const module of modules) {
      const subgraph = module.create({
        postgres,
        redis,
        connectBlockingRedis: purpose =>
          duplicateForBlocking(redis, { purpose, longestBlockMs: longestWaitMs }),
        keyPrefix: options.keyPrefix,
        clock: options.clock ?? (() => new Date()),
        log: log.child({ subgraph: module.name }),
        metrics: metrics.get(module.name) ?? createMetrics({ service: module.name }),
      });
      await subgraph.start();
      subgraphs.push(subgraph);
    }
    const transports = new Map(subgraphs.map(subgraph => [subgraph.name, inProcessTransport(subgraph)]));
    await options.prepare?.(transports);
    gateway = await startGateway({
      host: options.host,
      port: options.port,
      transports,
      log: log.child({ part: 'gateway' }),
      metrics: [...metrics.values()],
    });
    return {
      port: gateway.port,
      transports,
      subgraphs,
      stop,
      drain: async () => {
        for (const subgraph of subgraphs) await subgraph.drain();
      },
    };
  } catch (error) {
    await stop();
    throw error;
  }
}
