import { type ServerSpan, startServerSpan } from '@stoa/telemetry/tracing.ts';
import type { FastifyInstance, FastifyRequest } from 'fastify';

const spans = new WeakMap<FastifyRequest, ServerSpan>();

/** Asked every few seconds by machines; their traces would bury the others. */
const untraced = new Set(['/health/live', '/health/ready', '/metrics']);

/** Every request runs inside a span that continues the trace of its `traceparent` header, or starts one. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, reply, done) => {
    const { method, headers, routeOptions } = request;
    const route = routeOptions.url ?? 'unknown';
    if (untraced.has(route)) return done();
    const { traceparent } = headers;
    const span = startServerSpan(
      `${method} ${route}`,
      { 'http.request.method': method, 'http.route': route },
      typeof traceparent === 'string' ? traceparent : undefined,
    );
    spans.set(request, span);
    reply.raw.once('close', () => {
      const { statusCode } = reply.raw;
      span.end({
        attributes: { 'http.response.status_code': statusCode },
        failed: statusCode >= 500,
      });
    });
    span.run(done);
  });
  // The body has come by events of the socket, which have left the span behind.
  app.addHook('preValidation', (request, _reply, done) => inTraceOf(request, done));
}

/** Runs `fn` in the trace of a request, for places that have left it. */
export function inTraceOf<T>(request: FastifyRequest, fn: () => T): T {
  const span = spans.get(request);
  return span ? span.run(fn) : fn();
}
