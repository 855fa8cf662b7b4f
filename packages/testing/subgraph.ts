import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { duplicateForBlocking } from '@stoa/redis/client.ts';
import type { SubgraphModule } from '@stoa/service/module.ts';
import type { Subgraph } from '@stoa/service/subgraph.ts';
import { type Logger, silentLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import type { FormattedExecutionResult } from 'graphql';
import { print } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { type Stores, useStores } from './stores.ts';

export interface TestSubgraph {
  readonly stores: Stores;
  /** Sends an operation as an actor; errors in the answer fail the test. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    actor?: Actor,
  ): Promise<Data>;
  /** Sends text as an actor, and gives the answer as it is. */
  execute(
    query: string,
    variables?: Record<string, unknown>,
    actor?: Actor,
  ): Promise<FormattedExecutionResult>;
  drain(): Promise<void>;
}

/** One subgraph on stores of its own, without the gateway; its clock is the test's. */
export function useSubgraph(
  module: SubgraphModule,
  { clock = () => new Date(), log = silentLogger }: { clock?: () => Date; log?: Logger } = {},
): TestSubgraph {
  const stores = useStores();
  let subgraph: Subgraph | undefined;
  beforeAll(async () => {
    subgraph = module.create({
      postgres: stores.postgres,
      redis: stores.redis,
      connectBlockingRedis: purpose => duplicateForBlocking(stores.redis, { purpose, longestBlockMs: 2_000 }),
      keyPrefix: stores.keyPrefix,
      clock,
      log,
      metrics: createMetrics({ service: module.name }),
    });
    await subgraph.start();
  });
  afterAll(async () => {
    await subgraph?.stop();
  });
  const running = () => {
    if (!subgraph) throw new Error('the subgraph runs inside of hooks and tests only');
    return subgraph;
  };
  return {
    stores,
    async send(document, variables, actor = anonymous) {
      const answer = await running().execute({ query: print(document), variables: Object(variables) }, actor);
      if (answer.errors || !answer.data)
        throw new Error(`the answer has errors: ${JSON.stringify(answer.errors)}`);
      return answer.data as never;
    },
    execute: (query, variables = {}, actor = anonymous) => running().execute({ query, variables }, actor),
    drain: () => running().drain(),
  };
}
