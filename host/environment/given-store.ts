import { EnvironmentProblem } from './environment-problem.ts';
import { pingPostgres, pingRedis } from './ping.ts';

interface Kind {
  readonly what: string;
  readonly variable: string;
  readonly protocols: readonly string[];
  readonly example: string;
  readonly defaultPort: string;
}

const DATABASE: Kind = {
  what: 'database',
  variable: 'DATABASE_URL',
  protocols: ['postgres:', 'postgresql:'],
  example: 'postgres://user:password@host:5432/database',
  defaultPort: '5432',
};

const REDIS: Kind = {
  what: 'Redis',
  variable: 'REDIS_URL',
  protocols: ['redis:', 'rediss:'],
  example: 'redis://:password@host:6379',
  defaultPort: '6379',
};

/** Makes sure that the given database answers; throws `EnvironmentProblem` within seconds. */
export async function checkDatabase(url: string): Promise<void> {
  const address = addressOf(url, DATABASE);
  const ping = await pingPostgres(url);
  if (!ping.ok) throw unreachable(DATABASE, address, ping.why);
}

/** Makes sure that the given Redis answers; throws `EnvironmentProblem` within seconds. */
export async function checkRedis(url: string): Promise<void> {
  const address = addressOf(url, REDIS);
  const ping = await pingRedis(url);
  if (!ping.ok) throw unreachable(REDIS, address, ping.why);
}

function addressOf(url: string, { variable, protocols, example, defaultPort }: Kind): string {
  const parsed = URL.parse(url);
  if (parsed === null || !protocols.includes(parsed.protocol) || !isWellEncoded(parsed)) {
    throw new EnvironmentProblem(
      `${variable} is not an address: it has to look like ${example}, with special characters percent-encoded.`,
    );
  }
  return `${parsed.hostname || 'localhost'}:${parsed.port || defaultPort}`;
}

/** A bare `%` passes for a URL and then fails in the drivers. */
function isWellEncoded({ username, password, pathname }: URL): boolean {
  try {
    decodeURIComponent(username + password + pathname);
    return true;
  } catch {
    return false;
  }
}

function unreachable({ what, variable }: Kind, address: string, why: string): EnvironmentProblem {
  return new EnvironmentProblem(
    `The ${what} at ${address} can't be used (${why}): start it, correct ${variable}, or unset ${variable} to use the embedded one.`,
  );
}
