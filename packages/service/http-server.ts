import type { Logger } from '@stoa/telemetry/logger.ts';
import { type Metrics, metricsText } from '@stoa/telemetry/metrics.ts';
import { currentTraceId } from '@stoa/telemetry/tracing.ts';
import Fastify, { type FastifyInstance } from 'fastify';
import { traceRequests } from './trace-requests.ts';

export interface HttpServerOptions {
  readonly log: Logger;
  /** What `/metrics` shows. */
  readonly metrics: readonly Metrics[];
  /** Rejects while this process should get no requests. */
  readonly ready: () => Promise<void>;
  readonly bodyLimit?: number;
}

export interface HttpServer {
  readonly app: FastifyInstance;
  /** Resolves to the port it listens on. @throws ListenProblem */
  listen(host: string, port: number): Promise<number>;
  /** Says "not ready", lets requests under way finish, closes every connection with its last answer. */
  drain(): Promise<void>;
}

export class ListenProblem extends Error {
  override readonly name = 'ListenProblem';
}

/** Says to a person why nobody can listen there. */
export function listenProblem(error: unknown, host: string, port: number): ListenProblem {
  const inUse = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
  const reason = error instanceof Error ? error.message : String(error);
  return new ListenProblem(
    inUse
      ? `Port ${port} on ${host} is already in use. Stop what uses it, or set PORT to another one.`
      : `Cannot listen on ${host}:${port}: ${reason}`,
  );
}

/** A client may take this long to send a request; one that trickles must not hold a connection for ever. */
const requestTimeoutMs = 60_000;

/**
 * The HTTP server of any part: health, readiness, metrics, a span around every request. Bodies arrive raw as
 * bytes, because signatures are made over bytes.
 */
export function createHttpServer({
  log,
  metrics,
  ready,
  bodyLimit = 1_048_576,
}: HttpServerOptions): HttpServer {
  let draining = false;
  const app = Fastify({
    bodyLimit,
    requestTimeout: requestTimeoutMs,
    forceCloseConnections: 'idle',
    return503OnClosing: false,
    routerOptions: { maxParamLength: 200 },
  });

  const noteReadiness = readinessLog(log);

  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
  traceRequests(app);
  // A connection that is kept alive would otherwise hold up the end until its client lets go of it.
  app.addHook('onSend', async (_request, reply) => {
    if (draining) reply.header('connection', 'close');
  });
  app.setErrorHandler((error, _request, reply) => {
    const status = statusOf(error);
    if (status >= 500) log.error({ err: error }, 'unplanned error in a request');
    return reply.code(status).send({ errors: [describe(error, status)] });
  });
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const found: unknown = await ready().then(
      () => null,
      (error: unknown) => error,
    );
    const problem = draining ? new Error('stopping') : found;
    noteReadiness(problem);
    if (!problem) return { status: 'ready' };
    return reply.code(503).send({ status: draining ? 'stopping' : 'unavailable' });
  });
  app.get('/metrics', async (_request, reply) => {
    const { contentType, body } = await metricsText(metrics);
    return reply.type(contentType).send(body);
  });

  return {
    app,
    listen: (host, port) => listen(app, host, port),
    async drain() {
      draining = true;
      await app.close();
    },
  };
}

/** Says it once when a part becomes unready and once when it is back: probes ask every second. */
function readinessLog(log: Logger): (problem: unknown) => void {
  let unready = false;
  return problem => {
    if (problem && !unready) log.warn({ err: problem }, 'not ready');
    if (!problem && unready) log.info('ready again');
    unready = Boolean(problem);
  };
}

function statusOf(error: unknown): number {
  const status = error instanceof Error && 'statusCode' in error ? error.statusCode : undefined;
  return typeof status === 'number' && status >= 400 ? status : 500;
}

function describe(error: unknown, status: number) {
  const planned = status < 500 && error instanceof Error;
  const traceId = currentTraceId();
  return {
    message: planned ? error.message : 'Something went wrong on our side.',
    extensions: { code: planned ? 'BAD_REQUEST' : 'INTERNAL_SERVER_ERROR', ...(traceId && { traceId }) },
  };
}

async function listen(app: FastifyInstance, host: string, port: number): Promise<number> {
  try {
    await app.listen({ host, port });
  } catch (error) {
    throw listenProblem(error, host, port);
  }
  const address = app.server.address();
  return typeof address === 'object' && address ? address.port : port;
}
