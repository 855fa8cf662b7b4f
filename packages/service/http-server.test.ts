import { once } from 'node:events';
import { connect } from 'node:net';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { Agent, request } from 'undici';
import { afterEach, describe, expect, test } from 'vitest';
import { createHttpServer, type HttpServerOptions, ListenProblem } from './http-server.ts';

const cleanups: (() => Promise<unknown> | unknown)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function serve(options: Partial<HttpServerOptions> = {}) {
  const errors: object[] = [];
  const said: string[] = [];
  const say = (facts: object | string, message?: string) => void said.push(message ?? String(facts));
  const log = {
    ...silentLogger,
    warn: say,
    info: say,
    error: (facts: object | string) => errors.push(Object(facts)),
  };
  const server = createHttpServer({ log, metrics: [], ready: async () => undefined, ...options });
  cleanups.push(() => server.drain());
  const entered = Promise.withResolvers<void>();
  const release = Promise.withResolvers<void>();
  server.app.get('/slow', async () => {
    entered.resolve();
    await release.promise;
    return { answer: 'in time' };
  });
  server.app.post('/echo', async request => ({ bytes: Buffer.from(request.body as Buffer).toString('hex') }));
  server.app.get('/broken', async () => {
    throw new Error('select secret from vault');
  });
  const port = await server.listen('127.0.0.1', 0);
  return { ...server, port, origin: `http://127.0.0.1:${port}`, entered, release, errors, said };
}

function keptAlive() {
  const agent = new Agent({ connections: 1, keepAliveTimeout: 60_000 });
  cleanups.push(() => agent.destroy());
  return agent;
}

describe('health', () => {
  test('is live, and ready while its stores answer', async () => {
    let away = false;
    const { origin } = await serve({
      ready: async () => {
        if (away) throw new Error('password authentication failed for user "stoa"');
      },
    });

    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
    expect(await (await fetch(`${origin}/health/ready`)).json()).toEqual({ status: 'ready' });
    away = true;
    const unready = await fetch(`${origin}/health/ready`);
    expect([unready.status, await unready.text()]).toEqual([503, '{"status":"unavailable"}']);
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
  });

  test('says once that it is not ready and once that it is, however often it is asked', async () => {
    let away = true;
    const { origin, said } = await serve({
      ready: async () => (away ? Promise.reject(new Error('away')) : undefined),
    });
    const ask = async () => (await fetch(`${origin}/health/ready`)).status;

    expect([await ask(), await ask(), await ask()]).toEqual([503, 503, 503]);
    away = false;
    expect([await ask(), await ask()]).toEqual([200, 200]);
    expect(said).toEqual(['not ready', 'ready again']);
  });

  test('metrics are Prometheus text with our own in it', async () => {
    const metrics = createMetrics({ service: 'orders' });
    metrics.counter({ name: 'stoa_things_total', help: 'Things' }).inc({}, 3);
    const { origin } = await serve({ metrics: [metrics] });
    const response = await fetch(`${origin}/metrics`);

    expect(response.headers.get('content-type')).toMatch(/^text\/plain/);
    const text = await response.text();
    expect(text).toContain('stoa_things_total{service="orders"} 3');
    expect(text).toContain('process_resident_memory_bytes');
  });
});

describe('bodies', () => {
  test.each(['application/json', 'text/plain', 'application/octet-stream', 'image/png'])(
    'of type %s arrive byte for byte',
    async type => {
      const { origin } = await serve();
      const response = await fetch(`${origin}/echo`, {
        method: 'POST',
        headers: { 'content-type': type },
        body: Buffer.from('7b2020ff00fe7d', 'hex'),
      });

      expect(await response.json()).toEqual({ bytes: '7b2020ff00fe7d' });
    },
  );

  test('past the limit are refused with a code', async () => {
    const { origin } = await serve({ bodyLimit: 10 });
    const response = await fetch(`${origin}/echo`, { method: 'POST', body: 'x'.repeat(11) });

    expect(response.status).toBe(413);
    expect(await response.json()).toMatchObject({ errors: [{ extensions: { code: 'BAD_REQUEST' } }] });
  });
});

test('an error that nobody planned is masked for the caller and whole in the log', async () => {
  const { origin, errors } = await serve();
  const response = await fetch(`${origin}/broken`);
  const text = await response.text();

  expect(response.status).toBe(500);
  expect(text).not.toMatch(/select|vault|at /);
  expect(JSON.parse(text)).toMatchObject({ errors: [{ extensions: { code: 'INTERNAL_SERVER_ERROR' } }] });
  expect(errors).toMatchObject([{ err: { message: 'select secret from vault' } }]);
});

test('a port in use is said in one sentence', async () => {
  const { port } = await serve();
  const second = createHttpServer({ log: silentLogger, metrics: [], ready: async () => undefined });

  const problem = await second.listen('127.0.0.1', port).catch((error: unknown) => error);
  expect(problem).toBeInstanceOf(ListenProblem);
  expect(problem).toMatchObject({
    message: `Port ${port} on 127.0.0.1 is already in use. Stop what uses it, or set PORT to another one.`,
  });
});

test('an address that is not ours is said too', async () => {
  const server = createHttpServer({ log: silentLogger, metrics: [], ready: async () => undefined });

  await expect(server.listen('192.0.2.1', 0)).rejects.toThrow(/^Cannot listen on 192\.0\.2\.1:0: /);
});

describe('draining', () => {
  test('answers what is under way, refuses new connections, and ends with the last answer', async () => {
    const { origin, port, entered, release, drain } = await serve();
    // A client that would keep its connection for a minute after the answer.
    const dispatcher = keptAlive();
    const slow = request(`${origin}/slow`, { dispatcher });
    await entered.promise;

    const drained = drain();
    await expect(fetch(`${origin}/health/live`)).rejects.toThrow();
    await expect(once(connect(port, '127.0.0.1'), 'connect')).rejects.toThrow(/ECONNREFUSED/);
    release.resolve();

    const { statusCode, headers, body } = await slow;
    expect([statusCode, await body.json()]).toEqual([200, { answer: 'in time' }]);
    expect(headers['connection']).toBe('close');
    await drained;
  });

  test('lets go of connections that are idle', async () => {
    const { origin, drain } = await serve();
    const dispatcher = keptAlive();
    await (await request(`${origin}/health/live`, { dispatcher })).body.dump();

    await drain();
  });

  test('says that it stops to whoever was asking just then', async () => {
    const asked = Promise.withResolvers<void>();
    const answer = Promise.withResolvers<void>();
    const { origin, drain } = await serve({
      ready: () => {
        asked.resolve();
        return answer.promise;
      },
    });
    const response = fetch(`${origin}/health/ready`);
    await asked.promise;
    const drained = drain();
    answer.resolve();

    expect(await (await response).json()).toEqual({ status: 'stopping' });
    expect((await response).status).toBe(503);
    await drained;
  });
});
