import { connect } from 'node:net';
import { createLogger } from '@stoa/telemetry/logger.ts';
import { currentTraceId, startTracing, type Tracing } from '@stoa/telemetry/tracing.ts';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createHttpServer, type HttpServer } from './http-server.ts';

const lines: Record<string, unknown>[] = [];
const log = createLogger({
  level: 'info',
  name: 'test',
  destination: { write: line => lines.push(JSON.parse(line)) },
});
const traceId = '0af7651916cd43dd8448eb211c80319c';
const traceparent = `00-${traceId}-b7ad6b7169203331-01`;

let tracing: Tracing;
let server: HttpServer;
let port: number;
let headRead: PromiseWithResolvers<void>;
beforeEach(async () => {
  lines.length = 0;
  tracing = startTracing({ serviceName: 'test', log });
  server = createHttpServer({ log, metrics: [], ready: async () => undefined, bodyLimit: 10 });
  headRead = Promise.withResolvers();
  server.app.addHook('onRequest', async () => headRead.resolve());
  server.app.post('/trace', async () => {
    log.info('answering');
    return { traceId: currentTraceId() };
  });
  server.app.get('/broken', async () => {
    throw new Error('broken');
  });
  port = await server.listen('127.0.0.1', 0);
});
afterEach(async () => {
  await server.drain();
  await tracing.stop();
});

const post = (headers: Record<string, string>) =>
  fetch(`http://127.0.0.1:${port}/trace`, { method: 'POST', headers, body: 'x' });

describe('the trace of a request', () => {
  test('continues that of its caller', async () => {
    expect(await (await post({ traceparent })).json()).toEqual({ traceId });
    expect(lines).toMatchObject([{ msg: 'answering', traceId }]);
  });

  test('is a new one without a caller’s, and each request has its own', async () => {
    const traces = await Promise.all([1, 2, 3].map(async () => Object(await (await post({})).json())));

    for (const { traceId } of traces) expect(traceId).toMatch(/^[0-9a-f]{32}$/);
    expect(new Set(traces.map(trace => trace.traceId)).size).toBe(3);
  });

  test('is a new one when the caller’s header is nonsense', async () => {
    const { traceId: made } = Object(await (await post({ traceparent: '00-xyz' })).json());
    expect(made).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each([
    ['an answer', 'cd', `{"traceId":"${traceId}"}`],
    ['a refusal', 'x'.repeat(20), `"code":"BAD_REQUEST","traceId":"${traceId}"`],
  ])('is not lost when the body comes in pieces: %s', async (_, rest, expected) => {
    const socket = connect(port, '127.0.0.1');
    socket.write(
      `POST /trace HTTP/1.1\r\nhost: x\r\nconnection: close\r\ntraceparent: ${traceparent}\r\ntransfer-encoding: chunked\r\n\r\n2\r\nab\r\n`,
    );
    await headRead.promise;
    socket.write(`${rest.length.toString(16)}\r\n${rest}\r\n0\r\n\r\n`);
    let text = '';
    for await (const chunk of socket) text += String(chunk);

    expect(text).toContain(expected);
  });

  test('stands in the answer and in the log when something breaks', async () => {
    const response = await fetch(`http://127.0.0.1:${port}/broken`, { headers: { traceparent } });

    expect(await response.json()).toMatchObject({ errors: [{ extensions: { traceId } }] });
    expect(lines).toMatchObject([{ msg: 'unplanned error in a request', traceId }]);
  });
});
