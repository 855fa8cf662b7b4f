import { startServerSpan } from '@stoa/telemetry/tracing.ts';
import type { FastifyInstance } from 'fastify';

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
    reply.raw.once('close', () => {
      const { statusCode } = reply.raw;
      span.end({
        attributes: { 'http.response.status_code': statusCode },
        failed: statusCode >= 500,
      });
    });
    span.run(done);
  });
}
