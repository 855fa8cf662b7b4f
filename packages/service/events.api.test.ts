import { newId } from '@stoa/postgres/new-id.ts';
import { inTransaction } from '@stoa/postgres/transaction.ts';
import { duplicateForBlocking } from '@stoa/redis/client.ts';
import { silentLogger } from '@stoa/telemetry/logger.ts';
import { createMetrics } from '@stoa/telemetry/metrics.ts';
import { useStores } from '@stoa/testing/stores.ts';
import { expect, test } from 'vitest';
import { eventInlet, eventOutlet } from './events.ts';
import type { SubgraphDeps } from './module.ts';

const stores = useStores();

test('what one subgraph says, two inlets of another hear once each, and their lag is measured', async () => {
  const metrics = createMetrics({ service: 'catalog' });
  const deps: SubgraphDeps = {
    postgres: stores.postgres,
    redis: stores.redis,
    connectBlockingRedis: purpose => duplicateForBlocking(stores.redis, { purpose, longestBlockMs: 2_000 }),
    keyPrefix: stores.keyPrefix,
    clock: () => new Date(),
    log: silentLogger,
    metrics,
  };
  const { outbox, relay } = eventOutlet(deps, 'users');
  const heard: string[] = [];
  const inlets = ['catalog.first', 'catalog.second'].map(name =>
    eventInlet(deps, {
      name,
      subgraph: 'catalog',
      source: 'users',
      handlers: {
        UserRegistered: async (_tx, { data }) => {
          heard.push(`${name} heard of ${data.name}`);
        },
      },
    }),
  );
  const accountId = newId<never>();
  await inTransaction(stores.postgres.db, tx =>
    outbox.append(tx, new Date(), [
      {
        type: 'UserRegistered',
        aggregateId: accountId,
        sequence: 1,
        data: { accountId, email: null, name: 'Ada' },
      },
    ]),
  );
  await relay.drain();
  for (const inlet of [...inlets, ...inlets]) await inlet.drain();

  expect(heard.sort()).toEqual(['catalog.first heard of Ada', 'catalog.second heard of Ada']);
  const { body } = await metrics.text();
  expect(body).toMatch(/stoa_event_lag_seconds_count\{.*consumer="catalog.first".*\} 1/);
  await Promise.all([relay.stop(), ...inlets.map(inlet => inlet.stop())]);
});
