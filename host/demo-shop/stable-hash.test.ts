import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stableHash } from './stable-hash.ts';

describe('the stable hash', () => {
  it('is an unsigned 32-bit number for any text', () => {
    fc.assert(
      fc.property(fc.string(), text => {
        const hash = stableHash(text);
        return Number.isInteger(hash) && hash >= 0 && hash < 2 ** 32;
      }),
    );
  });

  it('stays what it is today, because barcodes and backdrops hang on it', () => {
    expect(stableHash('TRN-PAN-TARN-24-IRN')).toBe(4112177907);
    expect(stableHash('')).toBe(1572119809);
  });

  it('falls evenly into a few buckets for texts that differ at the end only', () => {
    const buckets = [0, 0, 0, 0, 0];
    for (let i = 0; i < 1000; i += 1) {
      const bucket = stableHash(`motif product-${i}`) % buckets.length;
      buckets[bucket] = (buckets[bucket] ?? 0) + 1;
    }
    expect(Math.min(...buckets)).toBeGreaterThan(150);
  });
});
