import type { Actor } from '@stoa/contracts/actor.ts';
import type { Caller } from '@stoa/contracts/caller.ts';
import type { FormattedExecutionResult } from 'graphql';
import type { RouteRequest, RouteResponse } from '../route.ts';
import type { GraphRequest } from '../subgraph.ts';

/** How one part calls a subgraph. Two ways, one behaviour: `transport.api.test.ts` holds both to it. */
export interface Transport {
  /** @throws SubgraphUnavailable when no answer can be had */
  execute(request: GraphRequest, actor: Actor, caller?: Caller): Promise<FormattedExecutionResult>;
  route(request: RouteRequest): Promise<RouteResponse>;
  ready(): Promise<void>;
  close(): Promise<void>;
}

export class SubgraphUnavailable extends Error {
  override readonly name = 'SubgraphUnavailable';
  readonly subgraph: string;

  constructor(subgraph: string, cause: unknown) {
    super(`The subgraph ${subgraph} does not answer.`, { cause });
    this.subgraph = subgraph;
  }
}
