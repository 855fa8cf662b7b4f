import { currencyCode } from '@stoa/money/currency.ts';
import { money } from '@stoa/money/money.ts';
import { expect, test } from 'vitest';
import { priceRange } from './price-range.ts';
import type { Variant } from './product.ts';

const priced = (...minor: bigint[]) =>
  minor.map(amount => ({ price: money(amount, currencyCode('EUR')) }) as Variant);

test.each([
  [[5n], 5n, 5n],
  [[3n, 1n, 2n], 1n, 3n],
  [[2n, 2n, 0n], 0n, 2n],
])('%s lies between %s and %s', (prices, least, greatest) => {
  const range = priceRange(priced(...prices));
  expect([range.min.minor, range.max.minor]).toEqual([least, greatest]);
});

test('nothing has no range', () => {
  expect(() => priceRange([])).toThrow(RangeError);
});
