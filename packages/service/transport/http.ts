import type { Actor } from '@stoa/contracts/actor.ts';
import { type Caller, unknownCaller } from '@stoa/contracts/caller.ts';
import { currentTraceparent } from '@stoa/telemetry/tracing.ts';
import type { FormattedExecutionResult } from 'graphql';
import { Pool } from 'undici';
import { callerHeader, writeCaller } from '../caller-header.ts';
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

/** What belongs to one connection (RFC 9110, 7.6.1) or to us, and is never passed on. */
const ownHeaders = new Set([
  'connection',
  'content-length',
  'expect',
  'host',
  'http2-settings',
  'keep-alive',
  'proxy-authenticate',
  'proxy-authorization',
  'proxy-connection',
  'te',
  'trailer',
  'transfer-encoding',
  'upgrade',
  'traceparent',
  identityHeader,
  callerHeader,
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

  async function post(request: GraphRequest, actor: Actor, caller: Caller) {
    const { body, statusCode } = await pool.request({
      method: 'POST',
      path: '/graphql',
      headers: {
        'content-type': 'application/json',
        accept: 'application/json',
        [identityHeader]: await sign(actor),
        [callerHeader]: writeCaller(caller),
        ...traceHeader(),
      },
      body: JSON.stringify(request),
    });
    return readResult(statusCode, await body.text());
  }

  async function forward(request: RouteRequest) {
    const response = await pool.request({
      method: request.method as 'GET' | 'POST',
      path: request.path,
      headers: { ...passedOn(request.headers), ...traceHeader() },
      ...(request.body.length > 0 && { body: Buffer.from(request.body) }),
    });
    return {
      status: response.statusCode,
      headers: passedOn(response.headers),
      body: new Uint8Array(await response.body.arrayBuffer()),
    };
  }

  const unavailable = (error: unknown): never => {
    throw new SubgraphUnavailable(name, error);
  };
  return {
    execute: (request, actor, caller = unknownCaller) => post(request, actor, caller).catch(unavailable),
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

function traceHeader(): Record<string, string> {
  const traceparent = currentTraceparent();
  return traceparent ? { traceparent } : {};
}

function passedOn(headers: Readonly<Record<string, unknown>>): Record<string, string> {
  const kept = Object.entries(headers).filter(([name]) => !ownHeaders.has(name));
  return Object.fromEntries(kept.map(([name, value]) => [name, String(value)]));
}

/** @throws Error when the answer is not a GraphQL result, whoever gave it */
function readResult(status: number, text: string): FormattedExecutionResult {
  if (status === 401) throw new Error('it refuses our identity: is INTERNAL_TOKEN_SECRET the same for both?');
  const result: unknown = JSON.parse(text);
  if (!isResult(result)) throw new Error(`HTTP status ${status} with a body that is no GraphQL result`);
  return result;
}

function isResult(value: unknown): value is FormattedExecutionResult {
  return typeof value === 'object' && value !== null && ('data' in value || 'errors' in value);
}
