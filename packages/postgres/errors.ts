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
  'EAI_AGAIN',
  'ECONNREFUSED',
  'ECONNRESET',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EPIPE',
  'ETIMEDOUT',
]);

/**
 * Connection exceptions (08), transactions ended for idling (25P03), the server out of memory, disk or connections
 * (53), and the server stopping or starting (57P).
 */
const serverTrouble = /^(?:08|25P03|53|57P)/;

/** True when the database was away rather than unwilling: trying again later can help. */
export function isUnavailable(error: unknown): boolean {
  for (let current = error; current instanceof Error; current = current.cause) {
    if (current instanceof postgres.PostgresError) return serverTrouble.test(current.code);
    if ('code' in current && typeof current.code === 'string' && connectionTrouble.has(current.code))
      return true;
  }
  return false;
}
