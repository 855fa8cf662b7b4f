import { withTraceparent } from '@stoa/telemetry/tracing.ts';
import type { FastifyInstance } from 'fastify';

/** Every request continues the trace of its `traceparent` header, or starts one. */
export function traceRequests(app: FastifyInstance): void {
  app.addHook('onRequest', (request, _reply, done) => {
    const header = request.headers['traceparent'];
    withTraceparent(typeof header === 'string' ? header : undefined, done);
  });
}
