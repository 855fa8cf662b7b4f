import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginLandingPageDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { apolloLogger } from '@stoa/service/apollo-logger.ts';
import { ConfigurationProblem } from '@stoa/service/configuration.ts';
import { createErrorFormatter, rootCause } from '@stoa/service/errors.ts';
import { nameOperations } from '@stoa/service/name-operations.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { GraphQLFormattedError } from 'graphql';
import { limitDepth } from '../limits/limit-depth.ts';
import { requireOperation } from './require-operation.ts';
import { type GatewayContext, subgraphSource } from './subgraph-source.ts';

export interface ExecutionOptions {
  readonly supergraphSdl: string;
  readonly transports: ReadonlyMap<string, Transport>;
  readonly log: Logger;
}

/**
 * Parser, validation and planner all work harder than in proportion to a document: 10,000 aliases kept the gateway
 * busy for 5 s. The largest of our own operations has under 200 tokens.
 */
const maxTokens = 5_000;
const mostLevels = 30;

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
  const format = createErrorFormatter(log, { loggedElsewhere: isFromSubgraph });
  return new ApolloServer<GatewayContext>({
    gateway,
    logger: apolloLogger(log),
    introspection: true,
    parseOptions: { maxTokens },
    validationRules: [limitDepth(mostLevels)],
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: (formatted, error) => format(sayable(formatted, error), error),
    plugins: [
      requireOperation,
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

/** The parser, too, calls itself for every level, and says so in the engine's words. */
function sayable(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  return rootCause(error) instanceof RangeError && formatted.extensions?.['code'] === 'GRAPHQL_PARSE_FAILED'
    ? { ...formatted, message: 'The document is nested too deeply.' }
    : formatted;
}
