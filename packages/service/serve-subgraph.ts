import type { Actor } from '@stoa/contracts/actor.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Metrics } from '@stoa/telemetry/metrics.ts';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { callerHeader, readCaller } from './caller-header.ts';
import { forwardRoute } from './forward-route.ts';
import { mountGraphql } from './graphql-route.ts';
import { createHttpServer, type HttpServer } from './http-server.ts';
import { createIdentityVerifier, IdentityRefused, identityHeader } from './internal-token.ts';
import { answerRoute } from './route.ts';
import type { Subgraph } from './subgraph.ts';

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
  const identity = identityReader(options);
  mountGraphql(server.app, subgraph.server, {
    methods: ['POST'],
    onRequest: identity.read,
    context: async request =>
      subgraph.context(identity.of(request), readCaller(header(request, callerHeader))),
  });
  mountRoutes(server, subgraph);
  const port = await server.listen(options.host, options.port);
  return { port, stop: () => server.drain() };
}

/** Knows who asks before the body is read, so that a stranger's body never is. */
function identityReader({ internalTokenSecret, log }: ServeOptions) {
  const verify = createIdentityVerifier(internalTokenSecret);
  const actors = new WeakMap<FastifyRequest, Actor>();
  return {
    async read(request: FastifyRequest, reply: FastifyReply) {
      try {
        actors.set(request, await verify(header(request, identityHeader)));
      } catch (error) {
        if (!(error instanceof IdentityRefused)) throw error;
        log.warn({ err: error, from: request.ip }, 'refused a call without a valid identity');
        return reply.code(401).send({
          errors: [{ message: 'Call the gateway instead.', extensions: { code: 'UNAUTHENTICATED' } }],
        });
      }
    },
    of(request: FastifyRequest): Actor {
      const actor = actors.get(request);
      if (!actor) throw new IdentityRefused('The request has no identity.');
      return actor;
    },
  };
}

function mountRoutes({ app }: HttpServer, subgraph: Subgraph): void {
  for (const { method, path } of subgraph.routes) {
    app.route({
      method,
      url: path.endsWith('/') ? `${path}*` : path,
      handler: (request, reply) => forwardRoute(request, reply, asked => answerRoute(subgraph.routes, asked)),
    });
  }
}

function header(request: FastifyRequest, name: string): string | undefined {
  const value = request.headers[name];
  return Array.isArray(value) ? value[0] : value;
}
