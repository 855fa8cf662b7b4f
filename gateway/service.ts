import { readFileSync } from 'node:fs';
import { ConfigurationProblem } from '@stoa/service/configuration.ts';
import { mountGraphql } from '@stoa/service/graphql-route.ts';
import { createHttpServer } from '@stoa/service/http-server.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { Metrics } from '@stoa/telemetry/metrics.ts';
import { createAccessTokenReader } from './access/access-tokens.ts';
import { createKeySet } from './access/key-set.ts';
import { followRevocations } from './access/revocations.ts';
import { createApolloServer } from './execution/apollo-server.ts';
import { forwardRoutes } from './http/forwarded-routes.ts';
import { createQueryPage } from './http/query-page.ts';
import { createReadiness } from './http/readiness.ts';

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
  if (!users) {
    throw new ConfigurationProblem(
      'The gateway needs the subgraph users, which has the keys of access tokens: add users=URL to SUBGRAPH_URLS.',
    );
  }
  const revocations = followRevocations(users, log);
  const readActor = createAccessTokenReader(createKeySet(users, { log }), revocations);
  const apollo = createApolloServer({ supergraphSdl: readFileSync(supergraphFile, 'utf8'), transports, log });
  await apollo.start();

  const server = createHttpServer({
    log,
    metrics,
    ready: createReadiness(transports),
    bodyLimit: 16 * 1_048_576,
  });
  const { app } = server;
  mountGraphql(app, apollo, {
    methods: ['GET', 'POST'],
    context: async request => ({
      actor: await readActor(request.headers.authorization),
      caller: { address: request.ip, userAgent: request.headers['user-agent'] ?? null },
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
  forwardRoutes(app, transports, log);
  const listeningPort = await server.listen(host, port);
  return {
    port: listeningPort,
    async stop() {
      revocations.stop();
      await server.drain();
      await apollo.stop();
      await Promise.all([...transports.values()].map(transport => transport.close()));
    },
  };
}
