import { until } from '@stoa/testing/redis-servers.ts';
import { describe, expect, it } from 'vitest';
import { failingHandlers, useConsumers } from './fixture/consumers.ts';
import { recordingHandlers } from './fixture/world.ts';

const { sql, consumerOf, publish, effects, expected, parked } = useConsumers();

/** Makes all that is parked due. */
const makeDue = () => sql('update sink.parked_event set next_attempt_at = now()');

describe('an event whose handler fails', () => {
  it('for a moment only is tried again', async () => {
    await publish('a', 'b');
    let failures = 0;
    const record = recordingHandlers('ledger').UserRegistered;
    const consumer = consumerOf({
      handlers: {
        UserRegistered: async (tx, event) => {
          await record?.(tx, event);
          failures += 1;
          if (failures < 3) throw new Error('not now');
        },
      },
    });
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toEqual([]);
  });

  it('is parked with those behind it, the others go on, and all come in order once it works', async () => {
    const failing = new Set(['a2']);
    let parkings = 0;
    const consumer = consumerOf({
      handlers: failingHandlers(failing),
      onParked: () => {
        parkings += 1;
      },
    });
    await publish('a', 'a', 'b', 'a', 'b');
    await consumer.drain();
    await publish('a', 'b');
    await consumer.drain();
    expect(await effects()).toEqual(
      new Map([
        ['a', [1]],
        ['b', [1, 2, 3]],
      ]),
    );
    expect(await parked()).toEqual(['a', 'a', 'a']);
    expect(parkings).toBe(1);
    await makeDue();
    await consumer.drain();
    expect(await parked()).toEqual(['a', 'a', 'a']);
    failing.clear();
    await makeDue();
    await publish('a');
    await consumer.drain();
    expect(await effects()).toEqual(await expected());
    expect(await parked()).toEqual([]);
  });

  it('waits longer after each further failure, and those behind it do not fail in its place', async () => {
    const consumer = consumerOf({ handlers: failingHandlers(new Set(['a1'])) });
    await publish('a', 'a');
    await consumer.drain();
    for (let round = 0; round < 3; round++) {
      await makeDue();
      await consumer.drain();
    }
    const rows =
      await sql(`select attempts, error, extract(epoch from next_attempt_at - now())::float8 as wait
      from sink.parked_event order by arrival`);
    expect(rows.map(row => row['attempts'])).toEqual([3, 0]);
    expect(rows[0]).toMatchObject({ error: 'Error: no such account' });
    expect(rows[0]?.['wait']).toBeGreaterThan(2);
  });

  it('comes back by itself while the consumer runs', async () => {
    const failing = new Set(['a1']);
    const consumer = consumerOf({ handlers: failingHandlers(failing) });
    await publish('a', 'b');
    consumer.start();
    await until(async () => (await effects()).has('b'));
    failing.clear();
    await until(async () => (await effects()).has('a'));
  });

  it('leaves nothing of its effect and no memory of its id', async () => {
    await publish('a');
    await consumerOf({ handlers: failingHandlers(new Set(['a1'])) }).drain();
    expect(await effects()).toEqual(new Map());
    expect([...(await sql('select * from sink.consumed_event'))]).toEqual([]);
  });
});
