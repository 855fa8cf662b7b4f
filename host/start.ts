import { parseArgs } from 'node:util';
import { releaseStartupMemory } from '@stoa/service/release-memory.ts';
import { type Running, runProcess } from '@stoa/service/run.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { startTracing } from '@stoa/telemetry/tracing.ts';
import { type HostConfig, readConfig } from './config.ts';
import { demoAccounts, demoPassword } from './demo-shop/accounts.ts';
import { type Environment, startEnvironment } from './environment/environment.ts';
import { layoutOf } from './environment/layout.ts';
import { internalSecret } from './internal-secret.ts';
import { startOneProcess } from './one-process.ts';
import { seedDemoShop } from './seed.ts';
import { startSeparateProcesses } from './separate-processes.ts';

const say = (line: string) => void process.stdout.write(`${line}\n`);

interface StartedShop {
  readonly port: number;
  readonly lost?: Promise<string>;
  stop(): Promise<void>;
}

async function start(): Promise<Running> {
  const begun = performance.now();
  const config = readConfig();
  const { values } = parseArgs({ options: { separate: { type: 'boolean', default: false } } });
  say(
    config.DATABASE_URL && config.REDIS_URL
      ? 'Connecting to Postgres and Redis.'
      : 'Bringing up Postgres and Redis.',
  );
  const environment = await startEnvironment({
    directory: config.STOA_DIRECTORY,
    databaseUrl: config.DATABASE_URL,
    redisUrl: config.REDIS_URL,
    softwareDirectory: config.STOA_SOFTWARE,
    log: line => say(`  ${line}`),
  });
  try {
    say(values.separate ? 'Starting every part as a process of its own.' : 'Starting the shop.');
    const shop = await (values.separate ? startSeparate : startTogether)(config, environment);
    releaseStartupMemory();
    welcome(config, shop.port, (performance.now() - begun) / 1_000);
    const running = stopInOrder(shop, environment);
    void endWhenLost(running, [
      environment.lost.then(problem => problem.message),
      ...(shop.lost ? [shop.lost] : []),
    ]);
    return running;
  } catch (error) {
    await environment.stop();
    throw error;
  }
}

async function startTogether(
  config: HostConfig,
  { databaseUrl, redisUrl }: Environment,
): Promise<StartedShop> {
  const log = createLogger({ level: config.LOG_LEVEL, name: 'stoa', pretty: process.stdout.isTTY });
  const tracing = startTracing({
    serviceName: 'stoa',
    log,
    ...(config.OTEL_EXPORTER_OTLP_ENDPOINT && { otlpEndpoint: config.OTEL_EXPORTER_OTLP_ENDPOINT }),
  });
  const shop = await startOneProcess({
    databaseUrl,
    redisUrl,
    keyPrefix: config.REDIS_KEY_PREFIX,
    host: config.HOST,
    port: config.PORT,
    log,
    ...preparation(config),
  });
  return {
    ...shop,
    stop: async () => {
      await shop.stop();
      await tracing.stop();
    },
  };
}

function startSeparate(config: HostConfig, { databaseUrl, redisUrl }: Environment): Promise<StartedShop> {
  const layout = layoutOf(config.STOA_DIRECTORY);
  return startSeparateProcesses({
    databaseUrl,
    redisUrl,
    keyPrefix: config.REDIS_KEY_PREFIX,
    internalTokenSecret:
      config.INTERNAL_TOKEN_SECRET ?? internalSecret(`${layout.data}/internal-token-secret`),
    host: config.HOST,
    port: config.PORT,
    logDirectory: layout.logs,
    environment: {
      LOG_LEVEL: config.LOG_LEVEL,
      ...(config.OTEL_EXPORTER_OTLP_ENDPOINT && {
        OTEL_EXPORTER_OTLP_ENDPOINT: config.OTEL_EXPORTER_OTLP_ENDPOINT,
      }),
    },
    say,
    ...preparation(config),
  });
}

/** The door opens when the shop is filled, so that nobody's first query meets empty shelves. */
function preparation({ STOA_SEED }: HostConfig) {
  if (STOA_SEED === 'none') return {};
  return { prepare: (transports: ReadonlyMap<string, Transport>) => seedDemoShop(transports, say) };
}

function stopInOrder(shop: StartedShop, environment: Environment): Running {
  return {
    async stop() {
      say('\nStopping: letting requests under way finish.');
      await shop.stop();
      await environment.stop();
      say('Stopped. Your data stays; npm start goes on with it, npm run reset removes it.');
    },
  };
}

async function endWhenLost(running: Running, losses: readonly Promise<string>[]): Promise<void> {
  const sentence = await Promise.race(losses);
  process.stderr.write(`${sentence}\n`);
  await running.stop();
  process.exit(1);
}

function welcome({ HOST, STOA_SEED }: HostConfig, port: number, seconds: number): void {
  const address = `http://${HOST === '0.0.0.0' || HOST === '127.0.0.1' ? 'localhost' : HOST}:${port}`;
  say(`
Stoa is open (${seconds.toFixed(1)} s).

  GraphQL     ${address}/graphql
  Query page  ${address}/
  Health      ${address}/health/ready    Metrics  ${address}/metrics

Try this:

  curl -s ${address}/graphql -H 'content-type: application/json' \\
    -d '{"query":"{ products(first: 3) { nodes { name priceRange { min { amount currencyCode } } } } }"}'
`);
  if (STOA_SEED === 'demo') {
    say(`Demo accounts, all with the password ${demoPassword}:\n`);
    for (const { email, roles } of demoAccounts())
      say(`  ${email.padEnd(32)} ${roles.join(', ') || 'customer'}`);
  }
  say('\nCtrl-C stops everything.');
}

await runProcess(start);
