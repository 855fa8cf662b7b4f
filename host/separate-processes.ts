import { fileURLToPath } from 'node:url';
import { createIdentitySigner } from '@stoa/service/internal-token.ts';
import { httpTransport } from '@stoa/service/transport/http.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { EnvironmentProblem } from './environment/environment-problem.ts';
import { freePort } from './environment/free-port.ts';
import { type SupervisedProcess, supervise } from './environment/supervised-process.ts';
import { subgraphs } from './subgraphs.ts';

export interface SeparateOptions {
  readonly databaseUrl: string;
  readonly redisUrl: string;
  readonly keyPrefix: string;
  readonly internalTokenSecret: string;
  readonly host: string;
  readonly port: number;
  /** Each part writes its log to a file of its own here. */
  readonly logDirectory: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly say: (line: string) => void;
  /** Work to be done before the gateway opens, such as filling an empty shop. */
  readonly prepare?: (transports: ReadonlyMap<string, Transport>) => Promise<void>;
}

export interface SeparateShop {
  readonly port: number;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly processes: ReadonlyMap<string, SupervisedProcess>;
  /** Resolves with a sentence when a part has ended although nobody stopped it. */
  readonly lost: Promise<string>;
  stop(): Promise<void>;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const startWithinMs = 30_000;
const stopSeconds = 15;

/** Every subgraph and the gateway as processes of their own, over HTTP, as in containers. */
export async function startSeparateProcesses(options: SeparateOptions): Promise<SeparateShop> {
  const processes = new Map<string, SupervisedProcess>();
  const transports = new Map<string, Transport>();
  const sign = createIdentitySigner(options.internalTokenSecret);
  let stopping = false;
  const stop = async () => {
    stopping = true;
    await processes.get('gateway')?.stop();
    await Promise.all([...processes.values()].map(part => part.stop()));
    await Promise.all([...transports.values()].map(transport => transport.close()));
  };
  const launch = async (name: string, main: string, port: number, more: Record<string, string>) => {
    const part = await supervise({
      command: [process.execPath, main],
      directory: root,
      environment: {
        ...options.environment,
        ...more,
        PORT: String(port),
        INTERNAL_TOKEN_SECRET: options.internalTokenSecret,
      },
      logFile: `${options.logDirectory}/${name}.log`,
      stopSignal: 'SIGTERM',
      stopSeconds,
    });
    processes.set(name, part);
    const transport = httpTransport({ name, origin: `http://127.0.0.1:${port}`, sign });
    await whenReady(name, part, transport).catch(async error => {
      await transport.close();
      throw error;
    });
    options.say(`  ${name} is ready (process ${part.pid}, port ${port})`);
    return transport;
  };
  try {
    const stores = {
      DATABASE_URL: options.databaseUrl,
      REDIS_URL: options.redisUrl,
      REDIS_KEY_PREFIX: options.keyPrefix,
    };
    const ports = new Map<string, number>();
    for (const { name } of subgraphs) ports.set(name, await freePort());
    await Promise.all(
      [...ports].map(async ([name, port]) => {
        transports.set(
          name,
          await launch(name, `subgraphs/${name}/main.ts`, port, { ...stores, HOST: '127.0.0.1' }),
        );
      }),
    );
    await options.prepare?.(transports);
    const urls = [...ports].map(([name, port]) => `${name}=http://127.0.0.1:${port}`).join(',');
    const gateway = await launch('gateway', 'gateway/main.ts', options.port, {
      HOST: options.host,
      SUBGRAPH_URLS: urls,
    });
    await gateway.close();
  } catch (error) {
    await stop();
    throw error;
  }
  const lost = Promise.race(
    [...processes].map(async ([name, part]) => {
      const how = await part.exited;
      return stopping
        ? new Promise<never>(() => undefined)
        : `${name} has ended (${how}); its log is ${options.logDirectory}/${name}.log`;
    }),
  );
  return { port: options.port, transports, processes, lost, stop };
}

async function whenReady(name: string, part: SupervisedProcess, transport: Transport): Promise<void> {
  const giveUpAt = Date.now() + startWithinMs;
  while (Date.now() < giveUpAt) {
    if (part.hasExited())
      throw new EnvironmentProblem(part.lastLines(3).join('\n') || `${name} could not be started.`);
    const ready = await transport.ready().then(
      () => true,
      () => false,
    );
    if (ready) return;
    await new Promise(resolve => setTimeout(resolve, 50));
  }
  throw new EnvironmentProblem(
    `${name} did not become ready within ${startWithinMs / 1_000} s; its last words:\n${part.lastLines(5).join('\n')}`,
  );
}
