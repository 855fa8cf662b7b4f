import type { Transport } from '@stoa/service/transport/transport.ts';
import type { FastifyInstance } from 'fastify';

/** The plain HTTP paths that are public, and the subgraph that answers each. */
const forwarded = [
  { method: 'GET', url: '/.well-known/jwks.json', subgraph: 'users' },
  { method: 'GET', url: '/media/*', subgraph: 'catalog' },
] as const;

/** Passes key sets, pictures and, later, provider webhooks on to the subgraph that owns them. */
export function forwardRoutes(app: FastifyInstance, transports: ReadonlyMap<string, Transport>): void {
  for (const { method, url, subgraph } of forwarded) {
    const transport = transports.get(subgraph);
    if (!transport) continue;
    app.route({
      method,
      url,
      handler: async (request, reply) => {
        const answer = await transport.route({
          method: request.method,
          path: request.url.split('?')[0] ?? request.url,
          headers: Object.fromEntries(
            Object.entries(request.headers).map(([key, value]) => [key, String(value)]),
          ),
          body: request.body instanceof Uint8Array ? request.body : new Uint8Array(),
        });
        return reply.code(answer.status).headers(answer.headers).send(answer.body);
      },
    });
  }
}
