import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import type { AccountId, SessionId } from '@stoa/contracts/ids.ts';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { currentTraceId, startTracing, type Tracing, withSpan } from '@stoa/telemetry/tracing.ts';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { createIdentitySigner, identityHeader } from '../internal-token.ts';
import { createProbe, everyByte, type ProbeOptions } from '../probe-subgraph.ts';
import { serveSubgraph } from '../serve-subgraph.ts';
import { httpTransport } from './http.ts';
import { inProcessTransport } from './in-process.ts';
import { SubgraphUnavailable, type Transport } from './transport.ts';

const secret = 'a secret that only this test knows, long enough';
const sign = createIdentitySigner(secret);
const lines: Record<string, unknown>[] = [];
const log = createLogger({
  level: 'info',
  name: 'probe',
  destination: { write: line => lines.push(JSON.parse(line)) },
});

interface Opened {
  readonly transport: Transport;
  /** Ends the subgraph and leaves the transport. */
  end(): Promise<void>;
}

async function openInProcess(options: Partial<ProbeOptions>): Promise<Opened> {
  const subgraph = createProbe({ log, ...options });
  await subgraph.start();
  return { transport: inProcessTransport(subgraph), end: () => subgraph.stop() };
}

async function openHttp(options: Partial<ProbeOptions>): Promise<Opened & { port: number }> {
  const subgraph = createProbe({ log, ...options });
  await subgraph.start();
  const served = await serveSubgraph(subgraph, {
    host: '127.0.0.1',
    port: 0,
    internalTokenSecret: secret,
    log,
    metrics: createMetrics(),
  });
  const transport = httpTransport({ name: 'probe', origin: `http://127.0.0.1:${served.port}`, sign });
  return {
    transport,
    port: served.port,
    async end() {
      await served.stop();
      await subgraph.stop();
    },
  };
}

let tracing: Tracing;
beforeAll(() => {
  tracing = startTracing({ serviceName: 'test' });
});
afterAll(() => tracing.stop());
beforeEach(() => {
  lines.length = 0;
});

const ada: Actor = {
  kind: 'account',
  accountId: '01978f4e-7c3a-7def-8a01-0123456789ab' as AccountId,
  sessionId: '01978f4e-7c3a-7def-8a01-0123456789ac' as SessionId,
  roles: ['customer'],
};

describe.each([
  ['by function', openInProcess],
  ['over HTTP', openHttp],
] as const)('a subgraph that is called %s', (_, open) => {
  let probe: Opened;
  let storeAway = false;
  const gate = { entered: Promise.withResolvers<void>(), open: Promise.withResolvers<string>() };
  beforeAll(async () => {
    probe = await open({
      failures: {
        throw: () => {
          throw new Error('connection to postgres://stoa:geheim@db failed');
        },
      },
      ready: async () => {
        if (storeAway) throw new Error('the store is away');
      },
      slow: () => {
        gate.entered.resolve();
        return gate.open.promise;
      },
    });
  });
  afterAll(async () => {
    await probe.transport.close();
    await probe.end();
  });
  const execute = (query: string, variables: Record<string, unknown> = {}, actor = anonymous) =>
    probe.transport.execute({ query, variables }, actor);

  test('answers with data', async () => {
    expect(await execute('{ greet(name: "Ada") }')).toEqual({ data: { greet: 'Hello, Ada' } });
  });

  test('takes variables, of scalars of its own too', async () => {
    const query = 'query ($name: String!, $at: DateTime!) { greet(name: $name) later(at: $at) }';
    const variables = { name: 'Åda "李" \u{1f600}', at: '2026-01-01T00:00:00Z', unused: undefined };

    expect(await execute(query, variables)).toEqual({
      data: { greet: 'Hello, Åda "李" \u{1f600}', later: '2026-01-01T00:00:00.001Z' },
    });
  });

  test('picks the operation by its name', async () => {
    const request = { query: 'query A { greet(name: "A") } query B { greet(name: "B") }' };

    expect(await probe.transport.execute({ ...request, operationName: 'B' }, anonymous)).toEqual({
      data: { greet: 'Hello, B' },
    });
    expect(await probe.transport.execute({ ...request, operationName: 'C' }, anonymous)).toMatchObject({
      errors: [{ extensions: { code: 'OPERATION_RESOLUTION_FAILURE' } }],
    });
  });

  test.each([
    ['{ unknown }', 'GRAPHQL_VALIDATION_FAILED'],
    ['{ greet(name: ', 'GRAPHQL_PARSE_FAILED'],
    ['{ greet(name: 5) }', 'GRAPHQL_VALIDATION_FAILED'],
    ['query ($name: String!) { greet(name: $name) }', 'BAD_USER_INPUT'],
    ['{ later(at: "2026-02-30T00:00:00Z") }', 'GRAPHQL_VALIDATION_FAILED'],
  ])('refuses %s with %s', async (query, code) => {
    const result = await execute(query);

    expect(result.data).toBeUndefined();
    expect(result.errors).toMatchObject([{ extensions: { code } }]);
  });

  test('gives errors with code, path and place beside the data that there is', async () => {
    const result = await execute('{ greet(name: "Ada") no: refuse(code: "FORBIDDEN") }');

    expect(result.data).toEqual({ greet: 'Hello, Ada', no: null });
    expect(result.errors).toMatchObject([
      {
        message: 'refused with FORBIDDEN',
        path: ['no'],
        locations: [{ line: 1, column: 22 }],
        extensions: { code: 'FORBIDDEN' },
      },
    ]);
  });

  test('masks what nobody planned', async () => {
    const result = await execute('{ fail(plan: "throw") }');

    expect(JSON.stringify(result)).not.toMatch(/geheim|postgres|at /);
    expect(result).toMatchObject({
      data: { fail: null },
      errors: [{ path: ['fail'], extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
    });
    expect(lines).toMatchObject([{ level: 'error', msg: 'unplanned error in a resolver' }]);
  });

  test.each<[string, Actor]>([
    ['nobody in particular', anonymous],
    ['an account', ada],
    ['a service', { kind: 'service', name: 'orders' }],
  ])('knows that %s asks', async (_, actor) => {
    const { data } = await execute('{ whoAmI }', {}, actor);
    expect(JSON.parse(String(data?.['whoAmI']))).toEqual(actor);
  });

  test('goes on with the trace of its caller, in its log too', async () => {
    const { traceId, seen } = await withSpan('caller', {}, async () => ({
      traceId: currentTraceId(),
      seen: (await execute('{ trace greet(name: "Ada") }')).data?.['trace'],
    }));

    expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(seen).toBe(traceId);
    expect(lines).toMatchObject([{ msg: 'greeting', traceId }]);
  });

  test('puts the trace id on its errors', async () => {
    const { traceId, result } = await withSpan('caller', {}, async () => ({
      traceId: currentTraceId(),
      result: await execute('{ fail(plan: "throw") refuse(code: "FORBIDDEN") }'),
    }));

    expect(result.errors?.map(error => error.extensions?.['traceId'])).toEqual([traceId, traceId]);
    expect(lines).toMatchObject([{ level: 'error', traceId }]);
  });

  test('gives bytes of a route as they are', async () => {
    const answer = await probe.transport.route({
      method: 'GET',
      path: '/bytes/a%2Fb',
      headers: { accept: 'image/*', connection: 'keep-alive', expect: '100-continue', te: 'trailers' },
      body: new Uint8Array(),
    });

    expect(answer.status).toBe(203);
    expect(answer.headers).toMatchObject({ 'content-type': 'image/png', 'x-path': '/bytes/a%2Fb' });
    expect(Buffer.from(answer.body as Uint8Array)).toEqual(Buffer.from(everyByte));
  });

  test.each(['application/json', 'application/octet-stream'])(
    'takes bytes of a route as they are, also of type %s',
    async type => {
      const body = Buffer.from('{ "amount":  1.50 }\xff\x00', 'latin1');
      const answer = await probe.transport.route({
        method: 'POST',
        path: '/hook',
        headers: { 'content-type': type, 'x-signature': 'abc', upgrade: 'websocket' },
        body,
      });

      expect(answer).toMatchObject({ status: 200, headers: { 'x-signature': 'abc' } });
      expect(Buffer.from(answer.body as Uint8Array)).toEqual(body);
    },
  );

  test.each([
    ['GET', '/elsewhere'],
    ['POST', '/bytes/a'],
  ])('has no route for %s %s', async (method, path) => {
    const answer = await probe.transport.route({ method, path, headers: {}, body: new Uint8Array() });
    expect(answer.status).toBe(404);
  });

  test('is ready while its stores are', async () => {
    await probe.transport.ready();
    storeAway = true;
    await expect(probe.transport.ready()).rejects.toBeInstanceOf(SubgraphUnavailable);
    storeAway = false;
    await probe.transport.ready();
  });

  test('answers many at once', async () => {
    const results = await Promise.all(
      Array.from({ length: 100 }, (_, index) => execute(`{ greet(name: "${index}") }`)),
    );

    expect(results.map(({ data }) => data?.['greet'])).toEqual(results.map((_, index) => `Hello, ${index}`));
  });

  test('finishes what is under way when it stops, and is unavailable from then on', async () => {
    const slow = execute('{ slow }');
    await gate.entered.promise;
    const ended = probe.end();
    gate.open.resolve('in time');

    expect(await slow).toEqual({ data: { slow: 'in time' } });
    await ended;
    await expect(execute('{ slow }')).rejects.toBeInstanceOf(SubgraphUnavailable);
  });
});

describe('over HTTP', () => {
  let probe: Opened & { port: number };
  beforeAll(async () => {
    probe = await openHttp({});
  });
  afterAll(async () => {
    await probe.transport.close();
    await probe.end();
  });
  const post = (headers: Record<string, string>, body = '{"query":"{ whoAmI }"}') =>
    fetch(`http://127.0.0.1:${probe.port}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });

  test('a right identity passes, so that the refusals below have their reason', async () => {
    const response = await post({ [identityHeader]: await sign(ada) });
    expect(response.status).toBe(200);
  });

  test('a call without an identity, or with a forged one, gets 401 whatever it says of itself', async () => {
    const other = createIdentitySigner('another secret, also long enough for everything');
    const calls: Record<string, string>[] = [
      {},
      { [identityHeader]: '' },
      { [identityHeader]: 'abc' },
      { [identityHeader]: await other(ada) },
      { [identityHeader]: JSON.stringify(ada) },
      { authorization: `Bearer ${await sign(ada)}` },
    ];
    for (const headers of calls) {
      const response = await post(headers);
      expect(response.status).toBe(401);
      expect(await response.json()).toEqual({
        errors: [{ message: 'Call the gateway instead.', extensions: { code: 'UNAUTHENTICATED' } }],
      });
    }
  });

  test('a stranger’s body is not even read', async () => {
    const response = await post({}, '{ not json');
    expect(response.status).toBe(401);
  });

  test('a caller with another secret learns that it is unavailable, and the log says why', async () => {
    const transport = httpTransport({
      name: 'probe',
      origin: `http://127.0.0.1:${probe.port}`,
      sign: createIdentitySigner('another secret, also long enough for everything'),
    });
    const error = await transport.execute({ query: '{ whoAmI }' }, ada).catch((cause: unknown) => cause);
    await transport.close();

    expect(error).toBeInstanceOf(SubgraphUnavailable);
    expect(error).toMatchObject({ cause: { message: expect.stringContaining('INTERNAL_TOKEN_SECRET') } });
  });

  test('a body that is no JSON gets a coded answer', async () => {
    const response = await post({ [identityHeader]: await sign(ada) }, '{ not json');
    expect(response.status).toBe(400);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

describe('a subgraph that is not there', () => {
  const servers: Server[] = [];
  afterEach(() => {
    for (const server of servers.splice(0)) {
      server.closeAllConnections();
      server.close();
    }
  });

  async function stranger(answer: Parameters<typeof createServer>[1]): Promise<number> {
    const server = createServer(answer ?? (() => undefined)).listen(0, '127.0.0.1');
    servers.push(server);
    await new Promise(resolve => server.once('listening', resolve));
    return (server.address() as AddressInfo).port;
  }

  async function callsTo(port: number, timeoutMs = 15_000) {
    const origin = `http://127.0.0.1:${port}`;
    const transport = httpTransport({ name: 'probe', origin, sign, timeoutMs });
    const route = { method: 'GET', path: '/bytes/a', headers: {}, body: new Uint8Array() };
    const calls = [
      transport.execute({ query: '{ whoAmI }' }, anonymous),
      transport.route(route),
      transport.ready(),
    ];
    const errors = await Promise.all(calls.map(call => call.catch((error: unknown) => error)));
    await transport.close();
    return errors;
  }

  const unavailable = expect.objectContaining({
    name: 'SubgraphUnavailable',
    subgraph: 'probe',
    message: 'The subgraph probe does not answer.',
  });

  test('because nobody listens', async () => {
    const port = await stranger(() => undefined);
    servers.pop()?.close();

    expect(await callsTo(port)).toEqual([unavailable, unavailable, unavailable]);
  });

  test('because it accepts and never answers: given up within the time limit', async () => {
    const port = await stranger(() => undefined);

    expect(await callsTo(port, 200)).toEqual([unavailable, unavailable, unavailable]);
  });

  test('because it stops in the middle of its answer', async () => {
    const port = await stranger((_, response) => response.writeHead(200).write('{"data":'));
    const [execute, route] = await callsTo(port, 200);

    expect([execute, route]).toEqual([unavailable, unavailable]);
  });

  test.each([
    ['a page of a proxy', 502, '<html>Bad Gateway</html>'],
    ['JSON of somebody else', 404, '{"message":"not found"}'],
    ['half of an answer', 200, '{"data":{'],
    ['null', 200, 'null'],
    ['nothing', 200, ''],
  ])('because what answers is %s', async (_, status, body) => {
    const port = await stranger((_, response) => response.writeHead(status).end(body));
    const [error] = await callsTo(port);

    expect(error).toEqual(unavailable);
  });
});
