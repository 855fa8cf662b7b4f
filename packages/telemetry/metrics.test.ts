import { describe, expect, it } from 'vitest';
import { createMetrics, metricsText } from './metrics.ts';

type Labels = { le?: string; [name: string]: string | undefined };
type Sample = { name: string; labels: Labels; value: number };

/** Reads the Prometheus text form, strictly: what it does not know is an error. */
function parse(body: string): { families: Map<string, string>; samples: Sample[] } {
  const families = new Map<string, string>();
  const samples: Sample[] = [];
  for (const line of body.split('\n').filter(text => text !== '' && !text.startsWith('# HELP '))) {
    const type = /^# TYPE (\w+) (counter|gauge|histogram|summary)$/.exec(line);
    if (type !== null) {
      expect(families.has(type[1] ?? '')).toBe(false);
      families.set(type[1] ?? '', type[2] ?? '');
      continue;
    }
    const sample = /^(\w+)(?:\{(.*)\})? (\S+)$/.exec(line);
    if (sample === null) throw new Error(`not a sample: ${line}`);
    const pairs = [...(sample[2] ?? '').matchAll(/(\w+)="((?:[^"\\]|\\.)*)"(?:,|$)/g)];
    const labels = Object.fromEntries(pairs.map(pair => [pair[1], pair[2]]));
    samples.push({ name: sample[1] ?? '', labels, value: Number(sample[3]) });
  }
  return { families, samples };
}

describe('createMetrics', () => {
  it('shows counters, gauges and histograms with their labels and the service', async () => {
    const metrics = createMetrics({ service: 'orders' });
    const placed = metrics.counter({ name: 'orders_placed_total', help: 'Placed', labels: ['currency'] });
    placed.inc({ currency: 'EUR' });
    placed.inc({ currency: 'EUR' }, 2);
    metrics.gauge({ name: 'outbox_lag', help: 'Lag' }).set({}, 7);
    metrics
      .histogram({ name: 'step_seconds', help: 'Steps', labels: ['step'] })
      .observe({ step: 'pay' }, 0.003);
    const { families, samples } = parse((await metrics.text()).body);
    expect(families.get('orders_placed_total')).toBe('counter');
    expect(samples).toContainEqual({
      name: 'orders_placed_total',
      labels: { currency: 'EUR', service: 'orders' },
      value: 3,
    });
    expect(samples).toContainEqual({ name: 'outbox_lag', labels: { service: 'orders' }, value: 7 });
    const buckets = samples.filter(({ name }) => name === 'step_seconds_bucket');
    expect(buckets.map(({ labels }) => labels.le)).toEqual([
      ...[
        '0.0005',
        '0.001',
        '0.0025',
        '0.005',
        '0.01',
        '0.025',
        '0.05',
        '0.1',
        '0.25',
        '0.5',
        '1',
        '2.5',
        '5',
        '10',
      ],
      '+Inf',
    ]);
    expect(buckets.find(({ labels }) => labels.le === '0.0025')?.value).toBe(0);
    expect(buckets.find(({ labels }) => labels.le === '0.005')?.value).toBe(1);
  });

  it('asks a collected gauge at each scrape', async () => {
    const metrics = createMetrics();
    let waiting = 4;
    metrics.gauge({ name: 'pool_waiting', help: 'Waiting', collect: gauge => gauge.set({}, waiting) });
    expect(parse((await metrics.text()).body).samples).toContainEqual({
      name: 'pool_waiting',
      labels: {},
      value: 4,
    });
    waiting = 9;
    expect(parse((await metrics.text()).body).samples).toContainEqual({
      name: 'pool_waiting',
      labels: {},
      value: 9,
    });
  });

  it('refuses a second metric of the same name in one set', () => {
    const metrics = createMetrics();
    metrics.counter({ name: 'twice_total', help: 'x' });
    expect(() => metrics.counter({ name: 'twice_total', help: 'x' })).toThrow('twice_total');
  });

  it('is served as Prometheus text', async () => {
    expect((await createMetrics().text()).contentType).toBe('text/plain; version=0.0.4; charset=utf-8');
  });
});

describe('metricsText', () => {
  it('joins the sets of several subgraphs and shows the process once', async () => {
    const all = ['orders', 'cart'].map(service => {
      const metrics = createMetrics({ service });
      metrics.counter({ name: 'requests_total', help: 'Requests' }).inc({});
      metrics.histogram({ name: 'request_seconds', help: 'Seconds' }).observe({}, 1);
      return metrics;
    });
    const { families, samples } = parse((await metricsText(all)).body);
    expect(samples.filter(({ name }) => name === 'requests_total')).toEqual([
      { name: 'requests_total', labels: { service: 'orders' }, value: 1 },
      { name: 'requests_total', labels: { service: 'cart' }, value: 1 },
    ]);
    expect(samples.filter(({ name }) => name === 'request_seconds_count')).toHaveLength(2);
    expect(samples.filter(({ name }) => name === 'process_resident_memory_bytes')).toHaveLength(1);
    expect(samples.find(({ name }) => name === 'nodejs_eventloop_lag_p99_seconds')?.value).toBeTypeOf(
      'number',
    );
    expect(families.get('nodejs_gc_duration_seconds')).toBe('histogram');
  });
});
