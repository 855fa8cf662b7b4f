import type { TypedDocumentNode } from '@graphql-typed-document-node/core';
import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';
import { longestWaitMs } from '@stoa/outbox/consumer.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { duplicateForBlocking } from '@stoa/redis/client.ts';
import type { SubgraphModule } from '@stoa/service/module.ts';
import type { Subgraph } from '@stoa/service/subgraph.ts';
import { type Logger, silentLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { type FormattedExecutionResult, print } from 'graphql';
import { afterAll, beforeAll } from 'vitest';
import { type Stores, useStores } from './stores.ts';

type Result = FormattedExecutionResult<Record<string, never>>;

interface RecordedEvent {
  readonly type: string;
  readonly aggregateId: string;
  readonly sequence: number;
  readonly data: Record<string, unknown>;
}

export interface TestSubgraph {
  readonly stores: Stores;
  readonly subgraph: Subgraph;
  /** Asks as an actor; as nobody in particular unless told. */
  ask(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<Result>;
  /** The data of an answer that must have no errors. */
  data(query: string, variables?: Record<string, unknown>, actor?: Actor): Promise<Record<string, never>>;
  /** Sends a typed operation of `schema/operations`; the answer must have no errors. */
  send<Data, Variables>(
    document: TypedDocumentNode<Data, Variables>,
    variables: Variables,
    actor?: Actor,
  ): Promise<Data>;
  /** What was written to its outbox, oldest first. */
  events(): Promise<RecordedEvent[]>;
}

export interface TestSubgraphOptions {
  readonly log?: Logger;
  readonly clock?: () => Date;
}

/** One subgraph on stores of its own, without its background work: events stay in the outbox to be looked at. */
export function useSubgraph(module: SubgraphModule, options: TestSubgraphOptions = {}): TestSubgraph {
  const stores = useStores();
  let subgraph: Subgraph | undefined;
  beforeAll(() => {
    subgraph = module.create({
      postgres: stores.postgres,
      redis: stores.redis,
      connectBlockingRedis: purpose =>
        duplicateForBlocking(stores.redis, { purpose, longestBlockMs: longestWaitMs }),
      keyPrefix: stores.keyPrefix,
      clock: options.clock ?? (() => new Date()),
      log: options.log ?? silentLogger,
      metrics: createMetrics({ service: module.name }),
    });
  });
  afterAll(async () => {
    await subgraph?.stop();
  });
  const made = () => {
    if (!subgraph) throw new Error('the subgraph is there inside of hooks and tests only');
    return subgraph;
  };
  const ask = async (query: string, variables: Record<string, unknown> = {}, actor = anonymous) =>
    (await made().execute({ query, variables }, actor)) as Result;
  return {
    stores,
    get subgraph() {
      return made();
    },
    ask,
    async data(query, variables, actor) {
      const { data, errors } = await ask(query, variables, actor);
      if (errors || !data) throw new Error(`the answer has errors: ${JSON.stringify(errors)}`);
      return data;
    },
    async send(document, variables, actor) {
      const { data, errors } = await ask(print(document), Object(variables), actor);
      if (errors || !data) throw new Error(`the answer has errors: ${JSON.stringify(errors)}`);
      return data as never;
    },
    async events() {
      const { sql } = stores.postgres;
      return sql<RecordedEvent[]>`
        select type, aggregate_id as "aggregateId", sequence, data
        from ${sql(`${module.name}.outbox`)} order by position`;
    },
  };
}

/** An account with these roles; a new one unless its id is given. */
export function accountWith(
  roles: readonly string[],
  accountId: AccountId = newId(),
): Actor & { kind: 'account' } {
  return { kind: 'account', accountId, sessionId: newId<SessionId>(), roles };
}
