import { answerRoute } from '../route.ts';
import type { Subgraph } from '../subgraph.ts';
import { SubgraphUnavailable, type Transport } from './transport.ts';

/** Calls a subgraph of this very process: no HTTP, no JSON in between. */
export function inProcessTransport(subgraph: Subgraph): Transport {
  const unavailable = (error: unknown): never => {
    throw new SubgraphUnavailable(subgraph.name, error);
  };
  return {
    // Whatever goes wrong in a resolver is in the result; it throws when the subgraph has stopped.
    execute: (request, actor, caller) => subgraph.execute(request, actor, caller).catch(unavailable),
    route: request => answerRoute(subgraph.routes, request),
    ready: () => subgraph.ready().catch(unavailable),
    close: async () => undefined,
  };
}
