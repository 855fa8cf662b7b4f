import { fileURLToPath } from 'node:url';
import { createIdentitySigner } from '@stoa/service/internal-token.ts';
import { httpTransport } from '@stoa/service/transport/http.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { EnvironmentProblem } from './environment/environment-problem.ts';
import { freePort } from './environment/free-port.ts';
import { type SupervisedProcess, supervise } from './environment/supervised-process.ts';
import { requireFreePort } from './require-free-port.ts';
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
  /** The port of each part on this machine. */
  readonly ports: ReadonlyMap<string, number>;
  /** Resolves with a sentence when a part has ended although nobody stopped it. */
  readonly lost: Promise<string>;
  /** Starts a part again, whether it still runs or not, and waits until it is ready. */
  restart(name: string): Promise<void>;
  stop(): Promise<void>;
}

interface Part {
  readonly name: string;
  readonly port: number;
  readonly environment: Readonly<Record<string, string>>;
  readonly transport: Transport;
}

const root = fileURLToPath(new URL('../', import.meta.url));
const startWithinMs = 30_000;
const stopSeconds = 15;

/** Every subgraph and the gateway as processes of their own, over HTTP, as in containers. */
export async function startSeparateProcesses(options: SeparateOptions): Promise<SeparateShop> {
  await requireFreePort(options.host, options.port);
  const parts = await planParts(options);
  const processes = new Map<string, SupervisedProcess>();
  const lost = Promise.withResolvers<string>();
  let stopping = false;

  async function launch({ name, environment, transport, port }: Part): Promise<void> {
    const main = name === 'gateway' ? 'gateway/main.ts' : `subgraphs/${name}/main.ts`;
    const logFile = `${options.logDirectory}/${name}.log`;
    const command = [process.execPath, main];
    const settings = { command, environment, logFile, directory: root, stopSeconds } as const;
    const part = await supervise({ ...settings, stopSignal: 'SIGTERM' });
    processes.set(name, part);
    void part.exited.then(how => {
      const expected = stopping || processes.get(name) !== part;
      if (!expected) lost.resolve(`${name} has ended (${how}); its log is ${logFile}`);
    });
    await whenReady(name, part, transport);
    options.say(`  ${name} is ready (process ${part.pid}, port ${port})`);
  }

  async function stop(): Promise<void> {
    stopping = true;
    await processes.get('gateway')?.stop();
    await Promise.all([...processes.values()].map(part => part.stop()));
    await Promise.all(parts.map(part => part.transport.close()));
  }

  const [gateway, ...others] = parts;
  const transports = new Map(others.map(({ name, transport }) => [name, transport]));
  try {
    await allOrFirstFailure(others.map(launch));
    await options.prepare?.(transports);
    await launch(gateway);
  } catch (error) {
    await stop();
    throw error;
  }
  return {
    port: options.port,
    transports,
    processes,
    ports: new Map(parts.map(({ name, port }) => [name, port])),
    lost: lost.promise,
    async restart(name) {
      const part = parts.find(candidate => candidate.name === name);
      if (!part) throw new Error(`there is no part ${name}`);
      const running = processes.get(name);
      processes.delete(name);
      await running?.stop();
      await launch(part);
    },
    stop,
  };
}

/** What each part is told, the gateway first. */
async function planParts(options: SeparateOptions): Promise<[Part, ...Part[]]> {
  const sign = createIdentitySigner(options.internalTokenSecret);
  const plan = (name: string, port: number, more: Record<string, string>): Part => ({
    name,
    port,
    environment: {
      ...options.environment,
      ...more,
      PORT: String(port),
      INTERNAL_TOKEN_SECRET: options.internalTokenSecret,
    },
    transport: httpTransport({ name, origin: `http://${reachable(more['HOST'])}:${port}`, sign }),
  });
  const stores = {
    DATABASE_URL: options.databaseUrl,
    REDIS_URL: options.redisUrl,
    REDIS_KEY_PREFIX: options.keyPrefix,
    HOST: '127.0.0.1',
  };
  const ports = await Promise.all(subgraphs.map(() => freePort()));
  const others = subgraphs.map(({ name }, index) => plan(name, ports[index] ?? 0, stores));
  const urls = others.map(({ name, port }) => `${name}=http://127.0.0.1:${port}`).join(',');
  return [plan('gateway', options.port, { HOST: options.host, SUBGRAPH_URLS: urls }), ...others];
}

/** Where something that listens on a host can be reached from this machine. */
function reachable(host = '127.0.0.1'): string {
  if (host === '0.0.0.0') return '127.0.0.1';
  if (host === '::') return '[::1]';
  return host.includes(':') ? `[${host}]` : host;
}

/** Waits for all, so that whoever cleans up after a failure finds everything that was started. */
async function allOrFirstFailure(work: readonly Promise<void>[]): Promise<void> {
  const results = await Promise.allSettled(work);
  const failed = results.find(result => result.status === 'rejected');
  if (failed) throw failed.reason;
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
