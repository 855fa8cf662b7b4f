import { setTimeout as delay } from 'node:timers/promises';
import {
  type Attributes,
  context,
  defaultTextMapGetter,
  defaultTextMapSetter,
  propagation,
  type Span,
  SpanKind,
  SpanStatusCode,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  AlwaysOffSampler,
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { type DeliveryLog, otlpExporter } from './otlp.ts';

const flushLimitMs = 3_000;
const propagator = new W3CTraceContextPropagator();

export type TracingOptions = {
  serviceName: string;
  /** Where spans go by OTLP/HTTP, such as `http://collector:4318`. Without it traces have ids and go nowhere. */
  otlpEndpoint?: string;
  /** Share of new traces that are recorded, 0 to 1; by default all. A caller's own decision is kept. */
  sampleRatio?: number;
  /** Hears when traces cannot be delivered. */
  log?: DeliveryLog;
};

export type Tracing = {
  /** Sends what is waiting (for at most 3 s) and ends tracing, once everybody who started it has stopped it. */
  stop(): Promise<void>;
};

function createProvider({ serviceName, otlpEndpoint, sampleRatio = 1, log }: TracingOptions) {
  const resource = resourceFromAttributes({ 'service.name': serviceName });
  if (otlpEndpoint === undefined) {
    return new TracerProvider({
      resource,
      sampler: new ParentBasedSampler({ root: new AlwaysOffSampler() }),
    });
  }
  return new TracerProvider({
    resource,
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(sampleRatio) }),
    spanProcessors: [new BatchSpanProcessor({ exporter: otlpExporter(otlpEndpoint, log) })],
  });
}

/** OpenTelemetry is registered per process, and all subgraphs may share one process. */
let running: { provider: TracerProvider; starts: number } | undefined;

async function unregister(provider: TracerProvider): Promise<void> {
  trace.disable();
  propagation.disable();
  context.disable();
  const limit = new AbortController();
  const flushed = provider.shutdown().catch(() => undefined);
  await Promise.race([
    flushed,
    delay(flushLimitMs, undefined, { signal: limit.signal }).catch(() => undefined),
  ]);
  limit.abort();
}

/**
 * Turns tracing on for the whole process. Started again, it stays as the first start made it, and it ends with
 * the last `stop`.
 */
export function startTracing(options: TracingOptions): Tracing {
  if (running === undefined) {
    const provider = createProvider(options);
    context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
    propagation.setGlobalPropagator(propagator);
    trace.setGlobalTracerProvider(provider);
    running = { provider, starts: 0 };
  }
  const mine = running;
  mine.starts += 1;
  let stopped = false;
  return {
    async stop() {
      if (stopped) return;
      stopped = true;
      mine.starts -= 1;
      if (mine.starts > 0) return;
      running = undefined;
      await unregister(mine.provider);
    },
  };
}

export type ActiveSpan = Pick<Span, 'setAttribute' | 'setAttributes' | 'addEvent'>;

/** Runs `fn` inside a span that is a child of the active one; an error marks the span and is passed on. */
export async function withSpan<T>(
  name: string,
  attributes: Attributes,
  fn: (span: ActiveSpan) => Promise<T> | T,
): Promise<T> {
  return trace.getTracer('stoa').startActiveSpan(name, { attributes }, async span => {
    try {
      return await fn(span);
    } catch (error) {
      // The type alone: messages of drivers quote the values of the statement, and spans leave the house.
      const type = error instanceof Error ? error.constructor.name : typeof error;
      span.setAttribute('error.type', type).setStatus({ code: SpanStatusCode.ERROR, message: type });
      throw error;
    } finally {
      span.end();
    }
  });
}

/** The span of one request that this process answers. */
export type ServerSpan = {
  /** Runs `fn`, and all that it sets going, inside the span. */
  run<T>(fn: () => T): T;
  /** Ends the span; `failed` when the fault was ours. */
  end(outcome: { attributes: Attributes; failed: boolean }): void;
};

/** Starts the span of a request; it continues the trace of a W3C `traceparent` header, else a trace of its own. */
export function startServerSpan(
  name: string,
  attributes: Attributes,
  traceparent: string | undefined,
): ServerSpan {
  const parent = withTraceparent(traceparent, () => context.active());
  const span = trace.getTracer('stoa').startSpan(name, { kind: SpanKind.SERVER, attributes }, parent);
  const inside = trace.setSpan(parent, span);
  return {
    run: fn => context.with(inside, fn),
    end(outcome) {
      span.setAttributes(outcome.attributes);
      if (outcome.failed) span.setStatus({ code: SpanStatusCode.ERROR });
      span.end();
    },
  };
}

/** Adds facts to the active span, if there is one. */
export function describeSpan(attributes: Attributes): void {
  trace.getActiveSpan()?.setAttributes(attributes);
}

/** The active trace's id, 32 hexadecimal digits; undefined outside of a trace. */
export function currentTraceId(): string | undefined {
  return trace.getSpanContext(context.active())?.traceId;
}

/** The W3C `traceparent` header that continues the active trace elsewhere; undefined outside of a trace. */
export function currentTraceparent(): string | undefined {
  const carrier: { traceparent?: string } = {};
  propagator.inject(context.active(), carrier, defaultTextMapSetter);
  return carrier.traceparent;
}

/** Runs `fn` as a continuation of the trace in a W3C header; a missing or malformed header changes nothing. */
export function withTraceparent<T>(header: string | undefined, fn: () => T): T {
  if (header === undefined) return fn();
  const carrier = { traceparent: header };
  return context.with(propagator.extract(context.active(), carrier, defaultTextMapGetter), fn);
}
