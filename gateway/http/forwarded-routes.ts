import { forwardRoute } from '@stoa/service/forward-route.ts';
import { SubgraphUnavailable, type Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { currentTraceId } from '@stoa/telemetry/tracing.ts';
import type { FastifyInstance } from 'fastify';
import { subgraphUnavailable } from '../execution/subgraph-unavailable.ts';

/** The plain HTTP paths that are public, and the subgraph that answers each. */
const forwarded = [
  { method: 'GET', url: '/.well-known/jwks.json', subgraph: 'users' },
  { method: 'GET', url: '/media/*', subgraph: 'catalog' },
] as const;

/** Passes key sets, pictures and, later, provider webhooks on to the subgraph that owns them. */
export function forwardRoutes(
  app: FastifyInstance,
  transports: ReadonlyMap<string, Transport>,
  log: Logger,
): void {
  for (const { method, url, subgraph } of forwarded) {
    const transport = transports.get(subgraph);
    if (!transport) continue;
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        try {
          return await forwardRoute(request, reply, asked => transport.route(asked));
        } catch (error) {
          if (!(error instanceof SubgraphUnavailable)) throw error;
          log.error({ err: error, subgraph }, 'subgraph unavailable');
          return reply.code(503).send({ errors: [unavailable(subgraph)] });
        }
      },
    });
  }
}

function unavailable(subgraph: string) {
  const { message, extensions } = subgraphUnavailable(subgraph);
  const traceId = currentTraceId();
  return { message, extensions: { ...extensions, ...(traceId && { traceId }) } };
}
