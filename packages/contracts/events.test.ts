import { describe, expect, test } from 'vitest';
import { MalformedEvent, parseEvent } from './events.ts';

const registered = {
  id: '01978f4e-7c3a-7def-8a01-0123456789ab',
  type: 'UserRegistered',
  version: 1,
  occurredAt: '2026-01-02T03:04:05.678Z',
  aggregateId: 'a-1',
  sequence: 1,
  traceparent: null,
  data: { accountId: 'a-1', email: 'ada@example.com', name: 'Ada' },
};

describe('events on the wire', () => {
  test('a well-formed event comes through as it was sent', () => {
    expect(parseEvent(JSON.parse(JSON.stringify(registered)))).toEqual(registered);
  });

  test('a type that this build does not know is passed by, not refused', () => {
    expect(parseEvent({ ...registered, type: 'MoonLanded', data: 1 })).toBeNull();
  });

  test('a field added by a later version is ignored', () => {
    const later = { ...registered, version: 2, data: { ...registered.data, shoeSize: 43 } };
    expect(parseEvent(later)?.data).toEqual(registered.data);
  });

  test('names of the object prototype are not event types', () => {
    expect(parseEvent({ ...registered, type: 'constructor' })).toBeNull();
  });

  test.each([
    ['no id', { ...registered, id: 'x' }],
    ['sequence zero', { ...registered, sequence: 0 }],
    ['data of another type', { ...registered, data: { productId: 'p' } }],
    ['not an object', 'UserRegistered'],
  ])('%s is malformed', (_, wire) => {
    expect(() => parseEvent(wire)).toThrow(MalformedEvent);
  });
});
