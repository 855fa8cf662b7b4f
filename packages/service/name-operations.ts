import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { describeSpan } from '@stoa/telemetry/tracing.ts';

/** Writes the operation's name and kind on the span that it runs in. */
export const nameOperations: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, operationName }) {
      describeSpan({
        ...(operation && { 'graphql.operation.type': operation.operation }),
        ...(operationName && { 'graphql.operation.name': operationName }),
      });
    },
  }),
};
