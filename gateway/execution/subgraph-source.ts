import type { GraphQLDataSource } from '@apollo/gateway';
import type { Actor } from '@stoa/contracts/actor.ts';
import { publicError } from '@stoa/service/errors.ts';
import { SubgraphUnavailable, type Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { withSpan } from '@stoa/telemetry/tracing.ts';

export interface GatewayContext {
  readonly actor: Actor;
}

/** Lets the plan's fetches of one subgraph go through its transport, as the actor of the request. */
export function subgraphSource(
  name: string,
  transport: Transport,
  log: Logger,
): GraphQLDataSource<GatewayContext> {
  return {
    process({ request, context }) {
      const { query = '', operationName, variables } = request;
      // The gateway asks for SDL with an empty context only when it composes by itself, which this one never does.
      const { actor } = context as GatewayContext;
      return withSpan(`fetch ${name}`, { subgraph: name }, async () => {
        try {
          return await transport.execute(
            { query, ...(operationName && { operationName }), ...(variables && { variables }) },
            actor,
          );
        } catch (error) {
          if (!(error instanceof SubgraphUnavailable)) throw error;
          log.error({ err: error, subgraph: name }, 'subgraph unavailable');
          throw publicError(
            'SUBGRAPH_UNAVAILABLE',
            `The part of the shop that answers this (${name}) is away. Try again shortly.`,
          );
        }
      });
    },
  };
}
