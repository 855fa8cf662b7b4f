import { anonymous } from '@stoa/contracts/actor.ts';
import { connectPostgres, type PostgresConnection } from '@stoa/postgres/database.ts';
import { connectRedis } from '@stoa/redis/client.ts';
import { createLogger, silentLogger } from '@stoa/telemetry/logger.ts';
import { startTracing, type Tracing, withSpan } from '@stoa/telemetry/tracing.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { GraphQLError } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createProbe } from './probe-subgraph.ts';
import type { Subgraph } from './subgraph.ts';

const stores = useStores();
const lines: Record<string, unknown>[] = [];
const log = createLogger({
  level: 'info',
  name: 'probe',
  destination: { write: line => lines.push(JSON.parse(line)) },
});
const secret = 'geheim-4711';

let probe: Subgraph;
let tracing: Tracing;
let nowhere: PostgresConnection;
beforeAll(async () => {
  tracing = startTracing({ serviceName: 'test' });
  nowhere = connectPostgres({ url: `postgres://stoa:${secret}@127.0.0.1:1/stoa`, name: 'nowhere' });
  probe = createProbe({
    log,
    failures: {
      'a statement that is wrong': () => stores.postgres.db.execute(`select '${secret}' from vault`),
      'a constraint that is broken': () =>
        stores.postgres.db.execute(
          `insert into users.account (id, email, name, created_at) values ('${crypto.randomUUID()}', '${secret.toUpperCase()}', 'x', now())`,
        ),
      'a database that is away': () => nowhere.db.execute(`select '${secret}'`),
      'a command that Redis refuses': () =>
        stores.redis.call('HGET', `${stores.keyPrefix}:x`, secret, 'too', 'many'),
      'an error of ours': () => {
        throw new Error(`cannot reach https://user:${secret}@elsewhere`, { cause: new Error(secret) });
      },
      'an error with an unknown code': () => {
        throw new GraphQLError(secret, { extensions: { code: 'SECRET_CODE', secret } });
      },
      'an error with facts of its own': () => {
        throw Object.assign(new Error(secret), { extensions: { secret }, detail: secret });
      },
      'something that is no error': () => {
        throw secret;
      },
    },
  });
  await probe.start();
});
afterAll(async () => {
  await probe.stop();
  await nowhere.close();
  await tracing.stop();
});

const ask = (query: string) => withSpan('test', {}, () => probe.execute({ query }, anonymous));

describe('an error that nobody planned', () => {
  test.each([
    'a statement that is wrong',
    'a constraint that is broken',
    'a database that is away',
    'a command that Redis refuses',
    'an error of ours',
    'an error with an unknown code',
    'an error with facts of its own',
    'something that is no error',
  ])('is masked: %s', async plan => {
    lines.length = 0;
    const { data, errors = [] } = await ask(`{ fail(plan: "${plan}") }`);

    expect(data).toEqual({ fail: null });
    expect(errors).toEqual([
      {
        message: 'Something went wrong on our side. Quote the trace id when you ask for help.',
        path: ['fail'],
        locations: [{ line: 1, column: 3 }],
        extensions: {
          code: 'INTERNAL_SERVER_ERROR',
          traceId: expect.stringMatching(/^[0-9a-f]{32}$/),
        },
      },
    ]);
    expect(lines).toMatchObject([
      { level: 'error', path: ['fail'], traceId: errors[0]?.extensions?.['traceId'] },
    ]);
  });

  test('stands in the log with its kind and place, so that somebody can mend it', async () => {
    lines.length = 0;
    await ask('{ fail(plan: "a statement that is wrong") }');

    expect(lines).toMatchObject([{ err: { cause: { code: '42P01', message: /vault/ } } }]);
  });
});

test.each(['BAD_USER_INPUT', 'FORBIDDEN', 'UNAUTHENTICATED', 'SUBGRAPH_UNAVAILABLE'])(
  'an error of ours with the code %s passes as it is and is not logged',
  async code => {
    lines.length = 0;
    const { errors } = await ask(`{ refuse(code: "${code}") }`);

    expect(errors).toMatchObject([{ message: `refused with ${code}`, extensions: { code } }]);
    expect(errors?.[0]?.extensions?.['traceId']).toMatch(/^[0-9a-f]{32}$/);
    expect(lines).toEqual([]);
  },
);

test('without a trace there is no trace id, and no other difference', async () => {
  const { errors } = await probe.execute({ query: '{ refuse(code: "FORBIDDEN") }' }, anonymous);
  expect(errors).toMatchObject([{ extensions: { code: 'FORBIDDEN' } }]);
  expect(errors?.[0]?.extensions).not.toHaveProperty('traceId');
});

test('a Redis that is away leaks no password either', async () => {
  const redis = connectRedis({ url: `redis://:${secret}@127.0.0.1:1`, name: 'nowhere', log: silentLogger });
  const away = createProbe({ log, failures: { redis: () => redis.get('x') } });
  await away.start();
  const result = await away.execute({ query: '{ fail(plan: "redis") }' }, anonymous);
  await away.stop();
  redis.disconnect();

  expect(result.errors).toMatchObject([{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }]);
  expect(JSON.stringify(result)).not.toContain(secret);
});
