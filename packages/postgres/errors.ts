import postgres from 'postgres';

/** The driver's own error, wherever in the chain of causes the query builder has put it. */
function driverError(error: unknown): postgres.PostgresError | undefined {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof postgres.PostgresError) return current;
  }
  return undefined;
}

/** The five-character SQLSTATE of a failed statement. */
export function sqlState(error: unknown): string | undefined {
  return driverError(error)?.code;
}

/**
 * The constraint that a statement broke. The file whose statement breaks it turns the name into a domain error;
 * nobody else reads driver codes.
 */
export function violatedConstraint(error: unknown): string | undefined {
  return driverError(error)?.constraint_name;
}

const connectionTrouble = new Set([
  'CONNECTION_CLOSED',
  'CONNECTION_ENDED',
  'CONNECTION_DESTROYED',
  'CONNECT_TIMEOUT',
  'ECONNREFUSED',
  'ECONNRESET',
  'EPIPE',
]);

/** True when the database was away rather than unwilling: trying again later can help. */
export function isUnavailable(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    const code = 'code' in current && typeof current.code === 'string' ? current.code : '';
    if (connectionTrouble.has(code) || code.startsWith('57P') || code.startsWith('08')) return true;
  }
  return false;
}
