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
]);
const masked = 'INTERNAL_SERVER_ERROR';

/**
 * An error that the caller may read: its message is for people, its code for programs. `status` becomes the HTTP
 * status of the whole answer, so it is only for errors that leave nothing else to say.
 */
export function publicError(code: string, message: string, status?: number): GraphQLError {
  return new GraphQLError(message, {
    extensions: { code, ...(status !== undefined && { http: { status } }) },
  });
}

export interface ErrorFormatterOptions {
  /** True for an error that another part has logged already, under the same trace id. */
  readonly loggedElsewhere?: (error: GraphQLFormattedError) => boolean;
}

/**
 * Masks what nobody planned: no stack, no SQL, no driver message leaves the process. The log has all of it under
 * the trace id that the client gets.
 */
export function createErrorFormatter(
  log: Logger,
  { loggedElsewhere = () => false }: ErrorFormatterOptions = {},
) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = String(formatted.extensions?.['code'] ?? masked);
    const isPublic = publicCodes.has(code);
    if (!isPublic && !loggedElsewhere(formatted)) {
      log.error({ err: rootCause(error), path: formatted.path }, 'unplanned error in a resolver');
    }
    const traceId = currentTraceId();
    return {
      message: isPublic
        ? formatted.message
        : 'Something went wrong on our side. Quote the trace id when you ask for help.',
      ...(formatted.locations && { locations: formatted.locations }),
      ...(formatted.path && { path: formatted.path }),
      extensions: { code: isPublic ? code : masked, ...(traceId && { traceId }) },
    };
  };
}

/** What was thrown first, below the wrappings of each layer that it came through. */
export function rootCause(error: unknown): unknown {
  const original = error instanceof Error && 'originalError' in error && error.originalError;
  return original ? rootCause(original) : error;
}
