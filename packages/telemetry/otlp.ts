import { type ExportResult, ExportResultCode } from '@opentelemetry/core';
import type { ReadableSpan, SpanExporter } from '@opentelemetry/sdk-trace';

const sendLimitMs = 5_000;

type Say = (facts: object, message: string) => void;

/** The part of a logger that is needed here: the logger itself stands on tracing. */
export type DeliveryLog = { warn: Say; info: Say };

function tracesUrl(endpoint: string): string {
  const base = endpoint.replace(/\/+$/, '');
  return base.endsWith('/v1/traces') ? base : `${base}/v1/traces`;
}

async function load(url: string): Promise<SpanExporter> {
  const { OTLPTraceExporter } = await import('@opentelemetry/exporter-trace-otlp-http');
  return new OTLPTraceExporter({ url, timeoutMillis: sendLimitMs });
}

/** Says it once when a collector goes away and once when it is back, not for every batch. */
function reportDelivery(url: string, log: DeliveryLog | undefined): (result: ExportResult) => void {
  let failing = false;
  return result => {
    const failed = result.code !== ExportResultCode.SUCCESS;
    if (failed && !failing)
      log?.warn({ url, err: result.error }, 'traces cannot be delivered and are dropped');
    if (!failed && failing) log?.info({ url }, 'traces are delivered again');
    failing = failed;
  };
}

/**
 * Sends spans as OTLP/HTTP JSON to `endpoint` (`http://collector:4318`, with or without `/v1/traces`).
 * The exporter package is loaded with the first batch, so a process without one does not pay for it.
 */
export function otlpExporter(endpoint: string, log: DeliveryLog | undefined): SpanExporter {
  const url = tracesUrl(endpoint);
  const report = reportDelivery(url, log);
  let loading: Promise<SpanExporter> | undefined;
  const send = async (spans: ReadableSpan[]): Promise<ExportResult> => {
    loading ??= load(url);
    const exporter = await loading;
    return new Promise(resolve => exporter.export(spans, resolve));
  };
  return {
    export(spans, done) {
      const settle = (result: ExportResult) => {
        report(result);
        done(result);
      };
      send(spans).then(settle, error => settle({ code: ExportResultCode.FAILED, error }));
    },
    async forceFlush() {
      await (await loading)?.forceFlush?.();
    },
    async shutdown() {
      await (await loading)?.shutdown();
    },
  };
}
