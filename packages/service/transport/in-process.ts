import { answerRoute } from '../route.ts';
import type { Subgraph } from '../subgraph.ts';
import type { Transport } from './transport.ts';

/** Calls a subgraph of this very process: no HTTP, no JSON in between. */
export function inProcessTransport(subgraph: Subgraph): Transport {
  return {
    execute: (request, actor) => subgraph.execute(request, actor),
    route: request => answerRoute(subgraph.routes, request),
    ready: () => subgraph.ready(),
    close: async () => undefined,
  };
}
