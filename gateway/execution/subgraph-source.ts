import type { GraphQLDataSource } from '@apollo/gateway';
import type { Actor } from '@stoa/contracts/actor.ts';
import type { Caller } from '@stoa/contracts/caller.ts';
import { SubgraphUnavailable, type Transport } from '@stoa/service/transport/transport.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import { withSpan } from '@stoa/telemetry/tracing.ts';
import { type DocumentNode, type GraphQLFormattedError, Kind, parse } from 'graphql';
import { subgraphUnavailable } from './subgraph-unavailable.ts';

export interface GatewayContext {
  readonly actor: Actor;
  readonly caller: Caller;
}

/** Lets the plan's fetches of one subgraph go through its transport, as the actor of the request. */
export function subgraphSource(
  name: string,
  transport: Transport,
  log: Logger,
): GraphQLDataSource<GatewayContext> {
  return {
    process({ request, context, ...fetch }) {
      const { query = '', operationName, variables } = request;
      // The gateway asks for SDL with an empty context only when it composes by itself, which this one never does.
      const { actor, caller } = context as GatewayContext;
      return withSpan(`fetch ${name}`, { subgraph: name }, async () => {
        try {
          return await transport.execute(
            { query, ...(operationName && { operationName }), ...(variables && { variables }) },
            actor,
            caller,
          );
        } catch (error) {
          if (!(error instanceof SubgraphUnavailable)) throw error;
          log.error({ err: error, subgraph: name }, 'subgraph unavailable');
          const document = 'document' in fetch && fetch.document ? fetch.document : parse(query);
          return { errors: pathsOf(document, variables).map(path => unavailableAt(name, path)) };
        }
      });
    },
  };
}

function unavailableAt(name: string, path: readonly (string | number)[]): GraphQLFormattedError {
  return { ...subgraphUnavailable(name).toJSON(), path };
}

/** Where a fetch's answer would have stood: each root field of its operation, or each entity asked for. */
function pathsOf(
  { definitions }: DocumentNode,
  variables: Record<string, unknown> = {},
): (string | number)[][] {
  const { representations } = variables;
  if (Array.isArray(representations)) return representations.map((_, index) => ['_entities', index]);
  const operation = definitions.find(definition => definition.kind === Kind.OPERATION_DEFINITION);
  const fields = operation?.selectionSet.selections.filter(selection => selection.kind === Kind.FIELD) ?? [];
  return fields.map(({ alias, name }) => [(alias ?? name).value]);
}
