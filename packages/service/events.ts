import type { EventType } from '@stoa/contracts/events.ts';
import { createConsumer } from '@stoa/outbox/consumer.ts';
import type { Handlers } from '@stoa/outbox/handle-event.ts';
import { createOutbox, type Outbox } from '@stoa/outbox/outbox.ts';
import { createRelay, type Relay } from '@stoa/outbox/relay.ts';
import type { Counter, Histogram, Metrics } from '@stoa/telemetry/metrics.ts';
import type { SubgraphDeps } from './module.ts';
import type { Background } from './subgraph.ts';

export interface EventOutlet {
  readonly outbox: Outbox;
  readonly relay: Relay;
}

/** The way out: an outbox for operations, and the relay that carries it to the world. */
export function eventOutlet(deps: SubgraphDeps, name: string): EventOutlet {
  const published = deps.metrics.counter({
    name: 'stoa_events_published_total',
    help: 'Events carried from the outbox to the stream',
  });
  const relay = createRelay({
    db: deps.postgres.db,
    redis: deps.redis,
    schema: name,
    keyPrefix: deps.keyPrefix,
    log: deps.log,
    onPublished: count => published.inc({}, count),
  });
  return { outbox: createOutbox({ schema: name, onCommit: relay.wake }), relay };
}

/** The way in: what this subgraph does about another one's events. */
export function eventInlet(
  deps: SubgraphDeps,
  {
    name,
    subgraph,
    source,
    handlers,
  }: { name: string; subgraph: string; source: string; handlers: Handlers },
): Background {
  const { lag, parked } = inletMeters(deps.metrics);
  return createConsumer({
    name,
    source,
    schema: subgraph,
    db: deps.postgres.db,
    redis: deps.redis,
    blockingRedis: deps.connectBlockingRedis(name),
    keyPrefix: deps.keyPrefix,
    log: deps.log,
    handlers,
    onConsumed: event =>
      lag.observe(
        { consumer: name, type: event.type satisfies EventType },
        (Date.now() - Date.parse(event.occurredAt)) / 1_000,
      ),
    onParked: () => parked.inc({ consumer: name }),
  });
}

interface InletMeters {
  readonly lag: Histogram<'consumer' | 'type'>;
  readonly parked: Counter<'consumer'>;
}

const metersOfInlets = new WeakMap<Metrics, InletMeters>();

/** A subgraph's inlets share their metrics, which tell consumers apart by a label. */
function inletMeters(metrics: Metrics): InletMeters {
  const known = metersOfInlets.get(metrics);
  if (known) return known;
  const meters = {
    lag: metrics.histogram({
      name: 'stoa_event_lag_seconds',
      help: 'From an event happening to its effect',
      labels: ['consumer', 'type'],
    }),
    parked: metrics.counter({
      name: 'stoa_events_parked_total',
      help: 'Events set aside after repeated failures',
      labels: ['consumer'],
    }),
  };
  metersOfInlets.set(metrics, meters);
  return meters;
}
