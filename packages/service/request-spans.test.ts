import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { anonymous } from '@stoa/contracts/actor.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { startTracing, withSpan } from '@stoa/telemetry/tracing.ts';
import { expect, test } from 'vitest';
import { createIdentitySigner } from './internal-token.ts';
import { createProbe } from './probe-subgraph.ts';
import { serveSubgraph } from './serve-subgraph.ts';
import { httpTransport } from './transport/http.ts';

interface Sent {
  readonly name: string;
  readonly kind: number;
  readonly traceId: string;
  readonly spanId: string;
  readonly parentSpanId?: string;
  readonly status: { readonly code: number };
  readonly attributes: readonly { key: string; value: { stringValue?: string; intValue?: number } }[];
}

/** Takes what is sent as OTLP over HTTP. */
async function startCollector() {
  const spans: Sent[] = [];
  const server = createServer(async (request, response) => {
    const body = JSON.parse(await text(request));
    for (const { scopeSpans } of body.resourceSpans)
      for (const scope of scopeSpans) spans.push(...scope.spans);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
  }).listen(0, '127.0.0.1');
  await new Promise(resolve => server.once('listening', resolve));
  return { server, spans, endpoint: `http://127.0.0.1:${(server.address() as AddressInfo).port}` };
}

const attributesOf = ({ attributes }: Sent) =>
  Object.fromEntries(attributes.map(({ key, value }) => [key, value.stringValue ?? value.intValue]));

test('a request is one span below its caller’s, which says what was asked and how it ended', async () => {
  const secret = 'a secret that only this test knows, long enough';
  const collector = await startCollector();
  const tracing = startTracing({ serviceName: 'probe', otlpEndpoint: collector.endpoint });
  const probe = createProbe({ log: silentLogger });
  await probe.start();
  const { port, stop } = await serveSubgraph(probe, {
    host: '127.0.0.1',
    port: 0,
    internalTokenSecret: secret,
    log: silentLogger,
    metrics: createMetrics(),
  });
  const sign = createIdentitySigner(secret);
  const transport = httpTransport({ name: 'probe', origin: `http://127.0.0.1:${port}`, sign });

  await withSpan('caller', {}, async () => {
    await transport.execute({ query: 'query Greeting { greet(name: "Ada") }' }, anonymous);
    await fetch(`http://127.0.0.1:${port}/graphql`, { method: 'POST' });
  });
  await transport.ready();
  await transport.close();
  await stop();
  await probe.stop();
  await tracing.stop();
  collector.server.closeAllConnections();
  collector.server.close();

  const caller = collector.spans.find(span => span.name === 'caller');
  const [asked, refused, ...others] = collector.spans.filter(span => span.kind === 2);
  expect(asked).toMatchObject({
    name: 'POST /graphql',
    traceId: caller?.traceId,
    parentSpanId: caller?.spanId,
  });
  expect(asked && attributesOf(asked)).toEqual({
    'http.request.method': 'POST',
    'http.route': '/graphql',
    'http.response.status_code': 200,
    'graphql.operation.name': 'Greeting',
    'graphql.operation.type': 'query',
  });
  expect(refused && attributesOf(refused)).toMatchObject({ 'http.response.status_code': 401 });
  expect(refused?.traceId).not.toBe(caller?.traceId);
  expect([asked?.status.code, refused?.status.code, others]).toEqual([0, 0, []]);
});
