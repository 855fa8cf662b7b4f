import { silentLogger } from '@stoa/telemetry/logger.ts';
import fc from 'fast-check';
import { Redis } from 'ioredis';
import { describe, expect, it } from 'vitest';
import { connectRedis, duplicateForBlocking, reconnectDelay } from './client.ts';

describe('reconnectDelay', () => {
  it('stays between half and all of a delay that doubles from 50 ms to 2 s', () => {
    const unit = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100_000 }), unit, (attempt, random) => {
        const delay = reconnectDelay(attempt, () => random);
        const full = Math.min(2_000, 50 * 2 ** (attempt - 1));
        expect(delay).toBeGreaterThanOrEqual(full / 2);
        expect(delay).toBeLessThanOrEqual(full);
      }),
    );
    expect([1, 2, 3, 6, 7].map(attempt => reconnectDelay(attempt, () => 1))).toEqual([
      50, 100, 200, 1_600, 2_000,
    ]);
  });
});

describe('connectRedis', () => {
  it('refuses an address or a name that Redis would not understand before it connects', () => {
    expect(() => connectRedis({ url: 'localhost', name: 'orders', log: silentLogger })).toThrow(
      'cannot be read',
    );
    expect(() => connectRedis({ url: 'redis://a', name: 'two words', log: silentLogger })).toThrow(
      '"two words"',
    );
  });
});

describe('duplicateForBlocking', () => {
  it('refuses a client that does not follow the policy', () => {
    const stranger = new Redis({ lazyConnect: true });
    const options = { purpose: 'reader', longestBlockMs: 1 };
    expect(() => duplicateForBlocking(stranger, options)).toThrow('made by connectRedis');
  });
});
