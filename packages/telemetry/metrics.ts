import {
  AggregatorRegistry,
  collectDefaultMetrics,
  Counter as PromCounter,
  Gauge as PromGauge,
  Histogram as PromHistogram,
  Registry,
} from 'prom-client';

/** Seconds, for anything between a Redis round trip (0.5 ms) and a request that somebody gave up on (10 s). */
const secondsBuckets: readonly number[] = [
  0.0005, 0.001, 0.0025, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10,
];

type Labels<Label extends string> = Record<Label, string | number>;

export type Counter<Label extends string> = { inc(labels: Labels<Label>, by?: number): void };
export type Gauge<Label extends string> = { set(labels: Labels<Label>, value: number): void };
export type Histogram<Label extends string> = { observe(labels: Labels<Label>, value: number): void };

type Description<Label extends string> = {
  /** Prometheus style with its unit: `outbox_relayed_total`, `redis_script_seconds`. */
  name: string;
  help: string;
  labels?: readonly Label[];
};

type GaugeDescription<Label extends string> = Description<Label> & {
  /** Called at each scrape to set the value, for what is cheaper to ask for than to follow. */
  collect?: (gauge: Gauge<Label>) => void | Promise<void>;
};

export type Metrics = {
  counter<Label extends string = never>(what: Description<Label>): Counter<Label>;
  gauge<Label extends string = never>(what: GaugeDescription<Label>): Gauge<Label>;
  histogram<Label extends string = never>(
    what: Description<Label> & { buckets?: readonly number[] },
  ): Histogram<Label>;
  /** These metrics and the process's own in Prometheus text form. */
  text(): Promise<MetricsText>;
};

export type MetricsText = { contentType: string; body: string };

const registries = new WeakMap<Metrics, Registry>();

/** Event-loop delay, memory, garbage collection: one set of observers however many subgraphs run here. */
let processRegistry: Registry | undefined;

function processMetrics(): Registry {
  if (processRegistry === undefined) {
    processRegistry = new Registry();
    collectDefaultMetrics({ register: processRegistry });
  }
  return processRegistry;
}

/** One page for several subgraphs in one process: each metric's name once, the process's own metrics once. */
export async function metricsText(all: readonly Metrics[]): Promise<MetricsText> {
  const sources = [processMetrics(), ...all.flatMap(metrics => registries.get(metrics) ?? [])];
  const merged = AggregatorRegistry.aggregate(
    await Promise.all(sources.map(source => source.getMetricsAsJSON())),
  );
  return { contentType: merged.contentType, body: await merged.metrics() };
}

/**
 * A set of metrics of its own, so that several subgraphs in one process may use the same names; `service`
 * becomes a label of all of them. Creating one name twice in one set is an error.
 */
export function createMetrics({ service }: { service?: string } = {}): Metrics {
  const registry = new Registry();
  if (service !== undefined) registry.setDefaultLabels({ service });
  processMetrics();
  const metrics: Metrics = {
    counter: ({ name, help, labels = [] }) =>
      new PromCounter({ name, help, labelNames: labels, registers: [registry] }),
    gauge<Label extends string>({ name, help, labels = [], collect }: GaugeDescription<Label>): Gauge<Label> {
      const gauge: PromGauge<Label> = new PromGauge({
        name,
        help,
        labelNames: labels,
        registers: [registry],
        ...(collect === undefined ? {} : { collect: () => collect(gauge) }),
      });
      return gauge;
    },
    histogram: ({ name, help, labels = [], buckets = secondsBuckets }) =>
      new PromHistogram({ name, help, labelNames: labels, buckets: [...buckets], registers: [registry] }),
    text: () => metricsText([metrics]),
  };
  registries.set(metrics, registry);
  return metrics;
}
