import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
  ApolloServerPluginUsageReportingDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import type { Actor } from '@stoa/contracts/actor.ts';
import { type Caller, unknownCaller } from '@stoa/contracts/caller.ts';
import { formatDecimal } from '@stoa/money/decimal.ts';
import type { Money } from '@stoa/money/money.ts';
import type { Logger } from '@stoa/telemetry/logger.ts';
import type { FormattedExecutionResult } from 'graphql';
import { apolloLogger } from './apollo-logger.ts';
import { createErrorFormatter } from './errors.ts';
import { nameOperations } from './name-operations.ts';
import type { PublicRoute } from './route.ts';
import { scalars } from './scalars.ts';
import { abstractTypeResolvers, parseSdl } from './sdl.ts';

/** What every resolver gets at least. */
export interface RequestContext {
  readonly actor: Actor;
}

/** Work that goes on beside requests: relays, consumers, sweepers. */
export interface Background {
  start(): void;
  /** Does all that is waiting now. */
  drain(): Promise<void>;
  stop(): Promise<void>;
}

export interface SubgraphDefinition<Context extends RequestContext> {
  readonly name: string;
  readonly sdl: string;
  readonly resolvers: object;
  /** Makes the context of one request: loaders are fresh, so nothing is remembered across callers. */
  readonly context: (actor: Actor, caller: Caller) => Context;
  readonly log: Logger;
  readonly routes?: readonly PublicRoute[];
  readonly background?: readonly Background[];
  /** Rejects while the subgraph could not serve: a store is away. */
  readonly ready: () => Promise<void>;
}

export interface GraphRequest {
  readonly query: string;
  readonly operationName?: string;
  readonly variables?: Record<string, unknown>;
}

/** Something servable: by function in one process, by HTTP across processes. */
export interface Subgraph {
  readonly name: string;
  readonly server: ApolloServer<RequestContext>;
  readonly routes: readonly PublicRoute[];
  context(actor: Actor, caller: Caller): RequestContext;
  execute(request: GraphRequest, actor: Actor, caller?: Caller): Promise<FormattedExecutionResult>;
  start(): Promise<void>;
  ready(): Promise<void>;
  drain(): Promise<void>;
  stop(): Promise<void>;
}

const moneyResolvers = {
  amount: (money: Money) => formatDecimal(money),
  currencyCode: (money: Money) => money.currency,
};

/** Makes a subgraph of SDL, resolvers and what runs beside them. */
export function createSubgraph<Context extends RequestContext>(
  definition: SubgraphDefinition<Context>,
): Subgraph {
  const { name, log } = definition;
  const typeDefs = parseSdl(definition.sdl);
  const resolvers = {
    ...scalars,
    Money: moneyResolvers,
    ...abstractTypeResolvers(typeDefs),
    ...definition.resolvers,
  };
  const server = new ApolloServer<RequestContext>({
    schema: buildSubgraphSchema([{ typeDefs, resolvers }]),
    formatError: createErrorFormatter(log),
    logger: apolloLogger(log),
    includeStacktraceInErrorResponses: false,
    introspection: true,
    stopOnTerminationSignals: false,
    csrfPrevention: false,
    plugins: [
      nameOperations,
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      ApolloServerPluginUsageReportingDisabled(),
    ],
  });
  const background = definition.background ?? [];
  return {
    name,
    server,
    routes: definition.routes ?? [],
    context: definition.context,
    ready: definition.ready,
    async execute(request, actor, caller = unknownCaller) {
      const contextValue = definition.context(actor, caller);
      const { body } = await server.executeOperation(request, { contextValue });
      if (body.kind === 'incremental')
        throw new Error(`${name} answered incrementally, which nobody asked for`);
      return body.singleResult;
    },
    async start() {
      await server.start();
      for (const work of background) work.start();
    },
    async drain() {
      for (const work of background) await work.drain();
    },
    async stop() {
      await Promise.all(background.map(work => work.stop()));
      await server.stop();
    },
  };
}
