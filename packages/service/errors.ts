import type { Logger } from '@stoa/telemetry/logger.ts';
import { currentTraceId } from '@stoa/telemetry/tracing.ts';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';

/** What `errors` of a response may say; everything else is masked as INTERNAL_SERVER_ERROR. */
const publicCodes = new Set([
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
  'BAD_REQUEST',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_FOUND',
  'PERSISTED_QUERY_NOT_SUPPORTED',
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'SUBGRAPH_UNAVAILABLE',
  'INTERNAL_SERVER_ERROR',
]);

/** An error that the caller may read: its message is for people, its code for programs. */
export function publicError(code: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code } });
}

/**
 * Masks what nobody planned: no stack, no SQL, no driver message leaves the process. The log has all of it under
 * the trace id that the client gets.
 */
export function createErrorFormatter(log: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? 'INTERNAL_SERVER_ERROR');
    const traceId = currentTraceId();
    const where = {
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
    };
    if (publicCodes.has(code) && code !== 'INTERNAL_SERVER_ERROR') {
      return { message: formatted.message, ...where, extensions: { code, ...(traceId && { traceId }) } };
    }
    log.error({ err: rootCause(error), path: formatted.path }, 'unplanned error in a resolver');
    return {
      message: 'Something went wrong on our side. Quote the trace id when you ask for help.',
      ...where,
      extensions: { code: 'INTERNAL_SERVER_ERROR', ...(traceId && { traceId }) },
    };
  };
}

function rootCause(error: unknown): unknown {
  return error instanceof GraphQLError && error.originalError ? error.originalError : error;
}
