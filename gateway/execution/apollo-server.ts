import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { createErrorFormatter } from '@stoa/service/errors.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { type GatewayContext, subgraphSource } from './subgraph-source.ts';

export interface ExecutionOptions {
  readonly supergraphSdl: string;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
}

/** Plans and executes operations over the supergraph. */
export function createApolloServer({
  supergraphSdl,
  transports,
  log,
}: ExecutionOptions): ApolloServer<GatewayContext> {
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: {
      debug: () => undefined,
      info: () => undefined,
      warn: message => log.warn(String(message)),
      error: message => log.error(String(message)),
    },
    buildService({ name }) {
      const transport = transports.get(name);
      if (!transport) throw new Error(`No address is known for the subgraph ${name} of the supergraph.`);
      return subgraphSource(name, transport, log);
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(log),
    plugins: [ApolloServerPluginLandingPageDisabled(), ApolloServerPluginUsageReportingDisabled()],
  });
}
