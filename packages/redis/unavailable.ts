/** Redis did not answer. `mayHaveRun` says whether the command may nevertheless have taken effect. */
export class RedisUnavailableError extends Error {
  readonly mayHaveRun: boolean;

  constructor(mayHaveRun: boolean, cause: unknown) {
    const effect = mayHaveRun ? 'the command may or may not have run' : 'the command was not run';
    super(`Redis is not reachable at the moment; ${effect}. Try again shortly.`, { cause });
    this.name = 'RedisUnavailableError';
    this.mayHaveRun = mayHaveRun;
  }
}

/** ioredis 6 tells these apart by their text alone; the tests kill real servers to see that it still does. */
const notRun = [
  /^Stream isn't writeable and enableOfflineQueue options is false$/,
  /^Cluster isn't ready and enableOfflineQueue options is false$/,
  /^None of startup nodes is available$/,
  /^Failed to refresh slots cache\.$/,
  /^Too many Cluster redirections\./,
  /^(?:LOADING|CLUSTERDOWN|MASTERDOWN|TRYAGAIN|READONLY) /,
];

const mayHaveRun = [
  /^Command timed out$/,
  /^Connection is closed\.$/,
  /^Reached the max retries per request limit/,
  /^Command aborted due to connection close$/,
  /^Socket timeout\. /,
  /^Cluster is ended\.$/,
  /^(?:connect|read|write) E[A-Z]+/,
];

/** The error in our own words if it means that Redis is away; undefined if Redis answered with an error. */
export function asRedisUnavailable(error: unknown): RedisUnavailableError | undefined {
  if (error instanceof RedisUnavailableError) return error;
  if (!(error instanceof Error)) return undefined;
  const matches = (pattern: RegExp) => pattern.test(error.message);
  if (notRun.some(matches)) return new RedisUnavailableError(false, error);
  return mayHaveRun.some(matches) ? new RedisUnavailableError(true, error) : undefined;
}
