import { z } from 'zod';

export class ConfigurationProblem extends Error {
  override readonly name = 'ConfigurationProblem';
}

export type Environment = Readonly<Record<string, string | undefined>>;

/**
 * Reads configuration from environment variables; empty ones count as absent.
 * @throws ConfigurationProblem with one line for each variable that is wrong
 */
export function readConfiguration<Shape extends z.ZodRawShape>(
  shape: Shape,
  environment: Environment,
): z.infer<z.ZodObject<Shape>> {
  const present = Object.fromEntries(
    Object.entries(environment).filter(([, value]) => value !== undefined && value.trim() !== ''),
  );
  const result = z.object(shape).safeParse(present);
  if (result.success) return result.data;
  const lines = result.error.issues.map(issue => `  ${issue.path.join('.')}: ${issue.message}`);
  throw new ConfigurationProblem(`The configuration is not valid:\n${lines.join('\n')}`);
}

/** A whole number within limits, in words that say which. */
const numberWithin = (what: string, least: number, most: number) => {
  const rule = `must be ${what} between ${least} and ${most}`;
  return z.coerce.number({ error: rule }).int(rule).min(least, rule).max(most, rule);
};

const required = (what: string) => ({
  error: (issue: { input?: unknown }) => (issue.input === undefined ? `is required: ${what}` : undefined),
});

export const port = numberWithin('a port number', 0, 65_535);

export const postgresUrl = z
  .string(required('the address of Postgres, such as postgres://user:password@host:5432/stoa'))
  .regex(/^postgres(ql)?:\/\//, 'must start with postgres://');

export const redisUrl = z
  .string(required('the address of Redis, such as redis://host:6379'))
  .regex(/^(redis|rediss|redis-cluster):\/\//, 'must start with redis://, rediss:// or redis-cluster://');

export const secret = z
  .string(required('a random text of at least 32 characters that all processes share'))
  .min(32, 'must have at least 32 characters');

export const logLevel = z
  .enum(['silent', 'error', 'warn', 'info', 'debug'], {
    error: 'must be one of silent, error, warn, info, debug',
  })
  .default('info');

/** What stands before every key, so that several shops may share one Redis. */
export const keyPrefix = z
  .string()
  .regex(/^[a-z0-9-]+$/, 'may hold small letters, digits and dashes')
  .default('stoa');

/** What every subgraph process reads. */
export const subgraphShape = {
  HOST: z.string().default('127.0.0.1'),
  DATABASE_URL: postgresUrl,
  DATABASE_POOL: numberWithin('a whole number', 2, 200).default(20),
  REDIS_URL: redisUrl,
  REDIS_KEY_PREFIX: keyPrefix,
  INTERNAL_TOKEN_SECRET: secret,
  LOG_LEVEL: logLevel,
  OTEL_EXPORTER_OTLP_ENDPOINT: z.url('must be a URL').optional(),
};
