import { longestWaitMs } from '@stoa/outbox/consumer.ts';
import { connectPostgres } from '@stoa/postgres/database.ts';
import { migrate } from '@stoa/postgres/migrate.ts';
import { closeRedis, connectRedis, duplicateForBlocking } from '@stoa/redis/client.ts';
import { createLogger, type LogLevel } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { startTracing } from '@stoa/telemetry/tracing.ts';
import type { SubgraphModule } from './module.ts';
import { requireStore } from './require-store.ts';
import { type Running, runProcess } from './run.ts';
import { serveSubgraph } from './serve-subgraph.ts';

export interface SubgraphConfig {
  readonly HOST: string;
  readonly PORT: number;
  readonly DATABASE_URL: string;
  readonly DATABASE_POOL: number;
  readonly REDIS_URL: string;
  readonly REDIS_KEY_PREFIX: string;
  readonly INTERNAL_TOKEN_SECRET: string;
  readonly LOG_LEVEL: LogLevel;
  readonly OTEL_EXPORTER_OTLP_ENDPOINT?: string | undefined;
}

/** Runs one subgraph as a process of its own: migrates, serves, and stops in the reverse order. */
export function runSubgraph(module: SubgraphModule, readConfig: () => SubgraphConfig): Promise<void> {
  return runProcess(() => startSubgraph(module, readConfig()));
}

async function startSubgraph(module: SubgraphModule, config: SubgraphConfig): Promise<Running> {
  const { name } = module;
  const log = createLogger({ level: config.LOG_LEVEL, name });
  const tracing = startTracing({
    serviceName: name,
    log,
    ...(config.OTEL_EXPORTER_OTLP_ENDPOINT && { otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT }),
  });
  const postgres = connectPostgres({
    url: config.DATABASE_URL,
    name: `stoa ${name}`,
    maxConnections: config.DATABASE_POOL,
  });
  const redis = connectRedis({ url: config.REDIS_URL, name: `stoa-${name}`, log });
  const metrics = createMetrics({ service: name });
  await requireStore({
    what: 'Postgres',
    variable: 'DATABASE_URL',
    url: config.DATABASE_URL,
    ping: postgres.ping,
  });
  await requireStore({
    what: 'Redis',
    variable: 'REDIS_URL',
    url: config.REDIS_URL,
    ping: () => redis.ping(),
  });
  const applied = await migrate(postgres.sql, [module.migrations]);
  if (applied.length > 0) log.info({ applied }, 'migrated');
  const subgraph = module.create({
    postgres,
    redis,
    connectBlockingRedis: purpose => duplicateForBlocking(redis, { purpose, longestBlockMs: longestWaitMs }),
    keyPrefix: config.REDIS_KEY_PREFIX,
    clock: () => new Date(),
    log,
    metrics,
  });
  await subgraph.start();
  const served = await serveSubgraph(subgraph, {
    host: config.HOST,
    port: config.PORT,
    internalTokenSecret: config.INTERNAL_TOKEN_SECRET,
    log,
    metrics,
  });
  log.info({ port: served.port }, `${name} is ready`);
  return {
    async stop() {
      await served.stop();
      await subgraph.stop();
      await closeRedis(redis);
      await postgres.close();
      await tracing.stop();
    },
  };
}
