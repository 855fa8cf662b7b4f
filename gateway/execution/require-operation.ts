import type { ApolloServerPlugin, BaseContext } from '@apollo/server';
import { publicError } from '@stoa/service/errors.ts';

/**
 * Refuses a request that names no operation, or one of a kind that the shop has not; the gateway would take it for
 * a fault of its own.
 */
export const requireOperation: ApolloServerPlugin<BaseContext> = {
  requestDidStart: async () => ({
    async didResolveOperation({ operation, request, schema }) {
      if (!operation) {
        const { operationName } = request;
        const message = operationName
          ? `The document has no operation named ${operationName}.`
          : 'The document has several operations: say by operationName which one is meant.';
        throw publicError('OPERATION_RESOLUTION_FAILURE', message, 400);
      }
      if (!schema.getRootType(operation.operation)) {
        throw publicError('GRAPHQL_VALIDATION_FAILED', `There is no ${operation.operation} here.`, 400);
      }
    },
  }),
};
