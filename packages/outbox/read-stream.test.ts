import fc from 'fast-check';
import { expect, it } from 'vitest';
import { batchOf, toEntry } from './read-stream.ts';

const event = {
  id: '0190a6b8-7a00-7000-8000-000000000001',
  type: 'UserRegistered',
  version: 1,
  occurredAt: '2025-11-20T10:00:00.000Z',
  aggregateId: 'account-1',
  sequence: 1,
  traceparent: null,
  data: { accountId: 'account-1', email: null, name: 'Ada' },
};
const wire = (changes: object = {}) => JSON.stringify({ ...event, ...changes });
const all = () => true;

it('an event of a type that is cared for is parsed', () => {
  expect(toEntry('4-2', wire(), all)).toEqual({
    id: '4-2',
    wire: wire(),
    event,
    eventId: event.id,
    aggregateId: 'account-1',
  });
});

it('a type that this build does not know passes by', () => {
  expect(toEntry('4-2', wire({ type: 'MoonLanded', data: 7 }), all)).toMatchObject({ event: null });
  expect(toEntry('4-2', wire({ type: 'MoonLanded', data: 7 }), all)).not.toHaveProperty('problem');
});

it('a type that nobody cares for is not even parsed', () => {
  const entry = toEntry('4-2', wire({ data: 'malformed' }), type => type !== 'UserRegistered');
  expect(entry.event).toBeNull();
  expect(entry).not.toHaveProperty('problem');
});

it.each([
  ['no JSON', '{'],
  ['null', 'null'],
  ['a number', '7'],
  ['an empty object', '{}'],
  ['data of another shape', wire({ data: { accountId: 7 } })],
  ['an id that is none', wire({ id: 'x' })],
])('%s is a problem and not an event', (_, text) => {
  const entry = toEntry('4-2', text, all);
  expect(entry.event).toBeNull();
  expect(entry.problem).toMatchObject({ name: 'MalformedEvent' });
});

it('what has no usable id or aggregate of its own goes by its stream id', () => {
  expect(toEntry('4-2', 'null', all)).toMatchObject({ eventId: '4-2', aggregateId: '4-2' });
  expect(toEntry('4-2', wire({ id: 'x'.repeat(5_000) }), all).eventId).toBe('4-2');
});

it('any text makes an entry whose names fit into an index', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.json()), text => {
      const entry = toEntry('4-2', text, all);
      expect(entry.wire).toBe(text);
      expect(entry.eventId.length).toBeLessThanOrEqual(36);
      expect(entry.aggregateId.length).toBeLessThanOrEqual(500);
    }),
  );
});

it('the batch of a stream id is the number before the dash', () => {
  expect(batchOf('123-45')).toBe(123);
});
