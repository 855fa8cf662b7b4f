import { describe, expect, test } from 'vitest';
import { ConfigurationProblem, port, readConfiguration, redisUrl, subgraphShape } from './configuration.ts';

const good = {
  DATABASE_URL: 'postgres://stoa:pw@db:5432/stoa',
  REDIS_URL: 'redis://redis:6379',
  INTERNAL_TOKEN_SECRET: 'x'.repeat(32),
};

function problemOf(environment: Record<string, string | undefined>): string {
  try {
    readConfiguration(subgraphShape, environment);
  } catch (error) {
    if (error instanceof ConfigurationProblem) return error.message;
    throw error;
  }
  return 'none';
}

describe('what a subgraph reads', () => {
  test('three variables are enough; the others have defaults', () => {
    expect(readConfiguration(subgraphShape, good)).toEqual({
      ...good,
      HOST: '127.0.0.1',
      DATABASE_POOL: 20,
      REDIS_KEY_PREFIX: 'stoa',
      LOG_LEVEL: 'info',
    });
  });

  test('everything that is wrong is said at once, a line for each variable', () => {
    expect(
      problemOf({
        DATABASE_URL: 'mysql://db',
        DATABASE_POOL: 'many',
        REDIS_URL: 'http://redis',
        REDIS_KEY_PREFIX: 'A B',
        INTERNAL_TOKEN_SECRET: 'short',
        LOG_LEVEL: 'loud',
        OTEL_EXPORTER_OTLP_ENDPOINT: 'collector',
      }).split('\n'),
    ).toEqual([
      'The configuration is not valid:',
      '  DATABASE_URL: must start with postgres://',
      '  DATABASE_POOL: must be a whole number between 2 and 200',
      '  REDIS_URL: must start with redis://, rediss:// or redis-cluster://',
      '  REDIS_KEY_PREFIX: may hold small letters, digits and dashes',
      '  INTERNAL_TOKEN_SECRET: must have at least 32 characters',
      '  LOG_LEVEL: must be one of silent, error, warn, info, debug',
      '  OTEL_EXPORTER_OTLP_ENDPOINT: must be a URL',
    ]);
  });

  test('what is missing is said with what it is for', () => {
    const lines = problemOf({}).split('\n');

    expect(lines).toHaveLength(4);
    expect(lines[1]).toBe(
      '  DATABASE_URL: is required: the address of Postgres, such as postgres://user:password@host:5432/stoa',
    );
  });

  test('a variable that is empty or blank counts as absent', () => {
    expect(readConfiguration(subgraphShape, { ...good, HOST: '', LOG_LEVEL: ' ' })).toMatchObject({
      HOST: '127.0.0.1',
      LOG_LEVEL: 'info',
    });
    expect(problemOf({ ...good, INTERNAL_TOKEN_SECRET: '   ' })).toContain(
      'INTERNAL_TOKEN_SECRET: is required',
    );
  });

  test('no value is repeated in the message, because values are secrets', () => {
    const secret = 'geheim-und-kurz';

    expect(problemOf({ ...good, INTERNAL_TOKEN_SECRET: secret, DATABASE_URL: secret })).not.toContain(secret);
  });
});

test.each(['-1', '65536', '80.5', 'http', '4000 4001'])('%j is no port', text => {
  expect(() => readConfiguration({ PORT: port }, { PORT: text })).toThrow(
    'PORT: must be a port number between 0 and 65535',
  );
});

test.each(['redis://a', 'rediss://a', 'redis-cluster://a,b'])('%s is an address of Redis', url => {
  expect(readConfiguration({ REDIS_URL: redisUrl }, { REDIS_URL: url })).toEqual({ REDIS_URL: url });
});
