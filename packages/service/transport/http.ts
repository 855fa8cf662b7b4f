import type { Actor } from '@stoa/contracts/actor.ts';
import { currentTraceparent } from '@stoa/telemetry/tracing.ts';
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { identityHeader } from '../internal-token.ts';
import type { RouteRequest } from '../route.ts';
import type { GraphRequest } from '../subgraph.ts';
import { SubgraphUnavailable, type Transport } from './transport.ts';

export interface HttpTransportOptions {
  readonly name: string;
  /** Origin of the subgraph, `http://users:4001`. */
  readonly origin: string;
  readonly sign: (actor: Actor) => Promise<string>;
  readonly connections?: number;
  readonly timeoutMs?: number;
}

const ownHeaders = new Set([
  'connection',
  'content-length',
  'host',
  'transfer-encoding',
  'keep-alive',
  identityHeader,
]);

/** Calls a subgraph over a pool of keep-alive connections, with a signed identity and the trace. */
export function httpTransport({
  name,
  origin,
  sign,
  connections = 32,
  timeoutMs = 15_000,
}: HttpTransportOptions): Transport {
  const pool = new Pool(origin, {
    connections,
    headersTimeout: timeoutMs,
    bodyTimeout: timeoutMs,
    connectTimeout: 2_000,
  });

  async function post(request: GraphRequest, actor: Actor) {
    const traceparent = currentTraceparent();
    const { body, statusCode } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [identityHeader]: await sign(actor),
        ...(traceparent && { traceparent }),
      },
      body: JSON.stringify(request),
    });
    const text = await body.text();
    if (statusCode >= 500 && !text.startsWith('{"')) throw new Error(`HTTP status ${statusCode}`);
    return JSON.parse(text) as FormattedExecutionResult;
  }

  async function forward(request: RouteRequest) {
    const headers = Object.fromEntries(
      Object.entries(request.headers).filter(([key]) => !ownHeaders.has(key)),
    );
    const response = await pool.request({
      method: request.method as 'GET' | 'POST',
      path: request.path,
      headers,
      ...(request.body.length > 0 && { body: Buffer.from(request.body) }),
    });
    const received = Object.entries(response.headers).filter(([key]) => !ownHeaders.has(key));
    return {
      status: response.statusCode,
      headers: Object.fromEntries(received.map(([key, value]) => [key, String(value)])),
      body: new Uint8Array(await response.body.arrayBuffer()),
    };
  }

  const unavailable = (error: unknown): never => {
    throw new SubgraphUnavailable(name, error);
  };
  return {
    execute: (request, actor) => post(request, actor).catch(unavailable),
    route: request => forward(request).catch(unavailable),
    async ready() {
      const { statusCode, body } = await pool
        .request({ method: 'GET', path: '/health/ready' })
        .catch(unavailable);
      await body.dump();
      if (statusCode !== 200) throw new SubgraphUnavailable(name, new Error(`HTTP status ${statusCode}`));
    },
    close: () => pool.close(),
  };
}
