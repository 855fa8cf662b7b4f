import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { apolloLogger } from '@stoa/service/apollo-logger.ts';
import { ConfigurationProblem } from '@stoa/service/configuration.ts';
import { createErrorFormatter } from '@stoa/service/errors.ts';
import { nameOperations } from '@stoa/service/name-operations.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { GraphQLFormattedError } from 'graphql';
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
    logger: apolloLogger(log),
    buildService({ name }) {
      const transport = transports.get(name);
      if (!transport) {
        throw new ConfigurationProblem(
          `The supergraph has a subgraph ${name}, whose address is not known: add ${name}=URL to SUBGRAPH_URLS.`,
        );
      }
      return subgraphSource(name, transport, log);
    },
  });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: apolloLogger(log),
    introspection: true,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: createErrorFormatter(log, { loggedElsewhere: isFromSubgraph }),
    plugins: [
      nameOperations,
      ApolloServerPluginLandingPageDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
}

/** A subgraph has masked the error and logged it; the wrapping of the gateway says which one it was. */
function isFromSubgraph({ extensions }: GraphQLFormattedError): boolean {
  return extensions?.['code'] === 'INTERNAL_SERVER_ERROR' && typeof extensions['serviceName'] === 'string';
}
