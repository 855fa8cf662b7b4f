import { fastifyApolloHandler } from '@as-integrations/fastify';
import type { Actor } from '@stoa/contracts/actor.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Metrics } from '@stoa/telemetry/metrics.ts';
import type { FastifyRequest } from 'fastify';
import { createHttpServer, type HttpServer } from './http-server.ts';
import { createIdentityVerifier, identityHeader } from './internal-token.ts';
import { answerRoute } from './route.ts';
import type { RequestContext, Subgraph } from './subgraph.ts';
import { traceRequests } from './trace-requests.ts';

export interface ServeOptions {
  readonly host: string;
  readonly port: number;
  readonly internalTokenSecret: string;
  readonly log: Logger;
  readonly metrics: Metrics;
}

export interface ServedSubgraph {
  readonly port: number;
  stop(): Promise<void>;
}

/** Serves a started subgraph over HTTP to the gateway and to other subgraphs; strangers get 401. */
export async function serveSubgraph(subgraph: Subgraph, options: ServeOptions): Promise<ServedSubgraph> {
  const server = createHttpServer({
    log: options.log,
    metrics: [options.metrics],
    ready: () => subgraph.ready(),
    bodyLimit: 16 * 1_048_576,
  });
  const verify = createIdentityVerifier(options.internalTokenSecret);
  const actors = new WeakMap<FastifyRequest, Actor>();
  const { app } = server;
  traceRequests(app);
  app.route({
    method: 'POST',
    url: '/graphql',
    preHandler: async (request, reply) => {
      try {
        actors.set(request, await verify(header(request, identityHeader)));
      } catch {
        return reply.code(401).send({
          errors: [{ message: 'Call the gateway instead.', extensions: { code: 'UNAUTHENTICATED' } }],
        });
      }
    },
    handler: fastifyApolloHandler(subgraph.server, {
      context: async request =>
        subgraph.context(actors.get(request) ?? { kind: 'anonymous' }) as RequestContext,
    }),
  });
  mountRoutes(server, subgraph);
  const port = await server.listen(options.host, options.port);
  return { port, stop: () => server.drain() };
}

function mountRoutes({ app }: HttpServer, subgraph: Subgraph): void {
  for (const { method, path } of subgraph.routes) {
    app.route({
      method,
      url: path.endsWith('/') ? `${path}*` : path,
      handler: async (request, reply) => {
        const answer = await answerRoute(subgraph.routes, {
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

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
