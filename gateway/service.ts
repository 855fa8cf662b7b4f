import { readFileSync } from 'node:fs';
import { fastifyApolloHandler } from '@as-integrations/fastify';
import { createHttpServer } from '@stoa/service/http-server.ts';
import { traceRequests } from '@stoa/service/trace-requests.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Metrics } from '@stoa/telemetry/metrics.ts';
import { createAccessTokenReader } from './access/access-tokens.ts';
import { createApolloServer } from './execution/apollo-server.ts';
import { forwardRoutes } from './http/forwarded-routes.ts';
import { createQueryPage } from './http/query-page.ts';

export interface GatewayOptions {
  readonly host: string;
  readonly port: number;
  /** How each subgraph is reached. */
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
  /** Of the gateway and of whatever runs in its process. */
  readonly metrics: readonly Metrics[];
}

export interface Gateway {
  readonly port: number;
  stop(): Promise<void>;
}

const supergraphFile = new URL('../schema/supergraph.graphql', import.meta.url);

/** The one door: serves the whole supergraph at `/graphql`, and a query page at `/`. */
export async function startGateway({
  host,
  port,
  transports,
  log,
  metrics,
}: GatewayOptions): Promise<Gateway> {
  const users = transports.get('users');
  if (!users) throw new Error('The gateway needs the users subgraph, which holds the keys of access tokens.');
  const readActor = createAccessTokenReader(users);
  const apollo = createApolloServer({ supergraphSdl: readFileSync(supergraphFile, 'utf8'), transports, log });
  await apollo.start();

  const server = createHttpServer({
    log,
    metrics,
    ready: () => allReady(transports),
    bodyLimit: 16 * 1_048_576,
  });
  const { app } = server;
  traceRequests(app);
  app.route({
    method: ['GET', 'POST'],
    url: '/graphql',
    handler: fastifyApolloHandler(apollo, {
      context: async request => ({ actor: await readActor(request.headers.authorization) }),
    }),
  });
  const queryPage = createQueryPage();
  app.get('/', async (_request, reply) =>
    reply
      .type('text/html; charset=utf-8')
      .header('content-encoding', 'gzip')
      .header('cache-control', 'no-cache')
      .send(await queryPage()),
  );
  forwardRoutes(app, transports);
  const listeningPort = await server.listen(host, port);
  return {
    port: listeningPort,
    async stop() {
      await server.drain();
      await apollo.stop();
      await Promise.all([...transports.values()].map(transport => transport.close()));
    },
  };
}

async function allReady(transports: ReadonlyMap<string, Transport>): Promise<void> {
  await Promise.all([...transports.values()].map(transport => transport.ready()));
}
