import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { setImmediate as turn } from 'node:timers/promises';
import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { createLogger } from './logger.ts';
import {
  currentTraceId,
  currentTraceparent,
  startTracing,
  type TracingOptions,
  withSpan,
  withTraceparent,
} from './tracing.ts';

type SentSpan = {
  name: string;
  traceId: string;
  spanId: string;
  parentSpanId?: string;
  attributes: { key: string; value: { stringValue?: string } }[];
  status: { code: number };
};
type Sent = {
  resourceSpans: {
    resource: { attributes: { key: string; value: { stringValue?: string } }[] };
    scopeSpans: { spans: SentSpan[] }[];
  }[];
};

const cleanups: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const cleanup of cleanups.splice(0).reverse()) await cleanup();
});

async function listen(server: Server): Promise<string> {
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  cleanups.push(async () => {
    if (!server.listening) return;
    server.closeAllConnections();
    server.close();
    await once(server, 'close');
  });
  const { port } = server.address() as AddressInfo;
  return `http://127.0.0.1:${port}`;
}

function start(options: Partial<TracingOptions> = {}) {
  const tracing = startTracing({ serviceName: 'orders', ...options });
  cleanups.push(() => tracing.stop());
  return tracing;
}

/** What an OTLP collector accepts at `POST /v1/traces` as JSON. */
async function startCollector(status = 200) {
  const bodies: Sent[] = [];
  const answer = async (request: IncomingMessage) => {
    const body = await text(request);
    const expected = request.method === 'POST' && request.url === '/v1/traces';
    if (expected && status === 200) bodies.push(JSON.parse(body));
    return expected ? status : 404;
  };
  const endpoint = await listen(
    createServer(async (request, response) => {
      response.writeHead(await answer(request), { 'content-type': 'application/json' }).end('{}');
    }),
  );
  const spans = () =>
    bodies.flatMap(({ resourceSpans }) =>
      resourceSpans.flatMap(r => r.scopeSpans.flatMap(scope => scope.spans)),
    );
  return { endpoint, bodies, spans };
}

function loadedExporter(): boolean {
  return Object.keys(createRequire(import.meta.url).cache).some(file =>
    file.includes('exporter-trace-otlp-http'),
  );
}

const remote = { traceId: '0af7651916cd43dd8448eb211c80319c', spanId: 'b7ad6b7169203331' };
const remoteHeader = `00-${remote.traceId}-${remote.spanId}-01`;

describe('tracing without a collector', () => {
  it('gives every trace an id and shares it with everything inside', async () => {
    start();
    const ids = await withSpan('outer', {}, async () => {
      await turn();
      return [currentTraceId(), await withSpan('inner', {}, () => currentTraceId())];
    });
    expect(ids[0]).toMatch(/^(?!0{32})[0-9a-f]{32}$/);
    expect(ids[1]).toBe(ids[0]);
    expect(await withSpan('another', {}, () => currentTraceId())).not.toBe(ids[0]);
  });

  it('hands a trace on that a receiver takes up under the same id', async () => {
    start();
    const header = await withSpan('caller', {}, () => currentTraceparent());
    expect(header).toMatch(/^00-[0-9a-f]{32}-[0-9a-f]{16}-00$/);
    const received = await withTraceparent(header, () => withSpan('callee', {}, () => currentTraceId()));
    expect(received).toBe(header?.split('-')[1]);
  });

  it('does not load the exporter', async () => {
    start();
    await withSpan('outer', {}, () => undefined);
    expect(loadedExporter()).toBe(false);
  });
});

describe('outside of a trace', () => {
  it('there is no trace id and no header', () => {
    start();
    expect(currentTraceId()).toBeUndefined();
    expect(currentTraceparent()).toBeUndefined();
  });

  it('spans work before tracing was started, without ids', async () => {
    expect(await withSpan('early', {}, () => currentTraceId())).toBeUndefined();
  });
});

describe('withTraceparent', () => {
  it('continues the trace of a W3C header and keeps its decision to record', async () => {
    start();
    await withTraceparent(remoteHeader, async () => {
      expect(currentTraceId()).toBe(remote.traceId);
      expect(await withSpan('here', {}, () => currentTraceparent())).toMatch(
        new RegExp(`^00-${remote.traceId}-(?!${remote.spanId})[0-9a-f]{16}-01$`),
      );
    });
  });

  it.each([
    undefined,
    '',
    'garbage',
    remoteHeader.slice(0, -1),
    `ff${remoteHeader.slice(2)}`,
    `00-${'0'.repeat(32)}-${remote.spanId}-01`,
    `00-${remote.traceId}-${'0'.repeat(16)}-01`,
    remoteHeader.toUpperCase(),
  ])('stays in the present trace when the header is %s', async header => {
    start();
    await withSpan('outer', {}, async () => {
      const before = currentTraceId();
      expect(withTraceparent(header, () => currentTraceId())).toBe(before);
    });
  });

  it('never throws, whatever the header', () => {
    start();
    fc.assert(fc.property(fc.string({ unit: 'binary' }), header => withTraceparent(header, () => true)));
  });
});

describe('tracing to a collector', () => {
  it('delivers parent and child under one trace with the service, and flushes on stop', async () => {
    const collector = await startCollector();
    const tracing = start({ otlpEndpoint: collector.endpoint });
    const traceId = await withSpan('placeOrder', { 'order.id': '42' }, async span => {
      span.setAttribute('order.lines', 'three');
      await withSpan('reserveStock', {}, () => turn());
      return currentTraceId();
    });
    expect(collector.bodies).toEqual([]);
    await tracing.stop();
    const [parent, child] = ['placeOrder', 'reserveStock'].map(name =>
      collector.spans().find(s => s.name === name),
    );
    expect(parent).toMatchObject({
      traceId,
      attributes: [
        { key: 'order.id', value: { stringValue: '42' } },
        { key: 'order.lines', value: { stringValue: 'three' } },
      ],
    });
    expect(parent?.parentSpanId).toBeUndefined();
    expect(child).toMatchObject({ traceId, parentSpanId: parent?.spanId });
    expect(collector.bodies[0]?.resourceSpans[0]?.resource.attributes).toContainEqual({
      key: 'service.name',
      value: { stringValue: 'orders' },
    });
    expect(loadedExporter()).toBe(true);
  });

  it('accepts an endpoint with its path already there', async () => {
    const collector = await startCollector();
    const tracing = start({ otlpEndpoint: `${collector.endpoint}/v1/traces/` });
    await withSpan('one', {}, () => undefined);
    await tracing.stop();
    expect(collector.spans()).toHaveLength(1);
  });

  it('marks a span whose work failed, without the message, and passes the error on', async () => {
    const collector = await startCollector();
    const tracing = start({ otlpEndpoint: collector.endpoint });
    class Refused extends Error {}
    await expect(withSpan('pay', {}, () => Promise.reject(new Refused('card 4711')))).rejects.toThrow(
      'card 4711',
    );
    await tracing.stop();
    expect(collector.spans()).toMatchObject([
      { status: { code: 2 }, attributes: [{ key: 'error.type', value: { stringValue: 'Refused' } }] },
    ]);
    expect(JSON.stringify(collector.bodies)).not.toContain('4711');
  });

  it('records nothing of its own at ratio 0 but follows a caller who records', async () => {
    const collector = await startCollector();
    const tracing = start({ otlpEndpoint: collector.endpoint, sampleRatio: 0 });
    await withSpan('own', {}, () => undefined);
    await withTraceparent(remoteHeader, () => withSpan('followed', {}, () => undefined));
    await tracing.stop();
    expect(collector.spans()).toMatchObject([
      { name: 'followed', traceId: remote.traceId, parentSpanId: remote.spanId },
    ]);
  });

  it('says once that a collector refuses, and stops all the same', async () => {
    const collector = await startCollector(400);
    const lines: string[] = [];
    const log = createLogger({
      level: 'info',
      name: 'x',
      destination: { write: line => void lines.push(line) },
    });
    const tracing = start({ otlpEndpoint: collector.endpoint, log });
    // 512 spans are one batch.
    for (let span = 0; span < 600; span += 1) await withSpan('lost', {}, () => undefined);
    await tracing.stop();
    expect(lines).toHaveLength(1);
    expect(lines[0]).toContain('cannot be delivered');
    expect(lines[0]).toContain(`${collector.endpoint}/v1/traces`);
  });

  it('stops when nobody listens at the endpoint', async () => {
    const server = createServer();
    const endpoint = await listen(server);
    server.close();
    await once(server, 'close');
    const tracing = start({ otlpEndpoint: endpoint });
    await withSpan('lost', {}, () => undefined);
    await tracing.stop();
    expect(currentTraceId()).toBeUndefined();
  });
});

describe('starting twice', () => {
  it('is harmless: tracing lasts until the last stop and delivers each span once', async () => {
    const collector = await startCollector();
    const first = start({ otlpEndpoint: collector.endpoint });
    const second = start({ serviceName: 'cart', otlpEndpoint: collector.endpoint });
    await first.stop();
    await first.stop();
    expect(await withSpan('still', {}, () => currentTraceId())).toBeDefined();
    await second.stop();
    expect(collector.spans()).toHaveLength(1);
    expect(await withSpan('over', {}, () => currentTraceId())).toBeUndefined();
  });

  it('works again after everybody stopped', async () => {
    await start().stop();
    start();
    expect(await withSpan('again', {}, () => currentTraceId())).toBeDefined();
  });
});

describe('concurrent requests', () => {
  it('keep their own trace ids, in the work and in the log lines', async () => {
    start();
    const lines: string[] = [];
    const log = createLogger({
      level: 'info',
      name: 'x',
      destination: { write: line => void lines.push(line) },
    });
    const work = async (request: string) => {
      for (let step = 0; step < 3; step += 1) {
        await turn();
        await withSpan('step', { step }, () => log.info({ request }, 'step'));
      }
      return currentTraceId();
    };
    const url = await listen(
      createServer(async (request, response) => {
        const { traceparent: sentHeader } = request.headers;
        const traceparent = typeof sentHeader === 'string' ? sentHeader : undefined;
        response.end(
          await withTraceparent(traceparent, () => withSpan('serve', {}, () => work(request.url ?? ''))),
        );
      }),
    );
    const sent = Array.from({ length: 40 }, (_, index) => (index + 1).toString(16).padStart(32, '0'));
    const answered = await Promise.all(
      sent.map(async traceId => {
        const headers = { traceparent: `00-${traceId}-${remote.spanId}-00` };
        return (await fetch(`${url}/${traceId}`, { headers })).text();
      }),
    );
    expect(answered).toEqual(sent);
    const entries = lines.map((line): unknown => JSON.parse(line));
    expect(entries).toHaveLength(120);
    for (const traceId of sent) {
      const own = { request: `/${traceId}`, traceId };
      expect(entries.filter(entry => expect.objectContaining(own).asymmetricMatch(entry))).toHaveLength(3);
    }
  });

  it('have lines without a trace id outside of a trace', () => {
    start();
    const lines: string[] = [];
    createLogger({ level: 'info', name: 'x', destination: { write: line => void lines.push(line) } }).info(
      'start',
    );
    expect(lines[0]).not.toContain('traceId');
  });
});
