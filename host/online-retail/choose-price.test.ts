import { currencyCode } from '@stoa/money/currency.ts';
import { money } from '@stoa/money/money.ts';
import { describe, expect, test } from 'vitest';
import { choosePrice } from './choose-price.ts';
import type { PriceSales } from './code-sales.ts';

const gbp = (pence: bigint) => money(pence, currencyCode('GBP'));
const sales = (mils: number, lines: number, change: Partial<PriceSales> = {}): PriceSales => ({
  mils,
  lines,
  month: '2011-03',
  guests: false,
  pieces: lines,
  ...change,
});

describe('the price of a stock code', () => {
  test('is the one on most order lines, not the one of the largest orders', () => {
    expect(choosePrice([sales(2_550, 3, { pieces: 9_000 }), sales(2_950, 8)])).toEqual(gbp(295n));
  });

  test('is the one of the latest month with five lines', () => {
    const prices = [
      sales(1_000, 90, { month: '2011-01' }),
      sales(1_250, 5, { month: '2011-02' }),
      sales(9_990, 4, { month: '2011-03' }),
    ];
    expect(choosePrice(prices)).toEqual(gbp(125n));
    expect(choosePrice(prices.toReversed())).toEqual(gbp(125n));
  });

  test('counts the lines of a month over all of its prices', () => {
    const prices = [sales(1_000, 90, { month: '2011-01' }), sales(2_000, 3), sales(2_500, 2)];
    expect(choosePrice(prices)).toEqual(gbp(200n));
  });

  test('is taken from all months when no month has five', () => {
    expect(choosePrice([sales(1_000, 3, { month: '2011-01' }), sales(1_250, 2)])).toEqual(gbp(100n));
  });

  test('is the price of guests only when nobody else bought', () => {
    const guests = sales(5_790, 40, { guests: true });
    expect(choosePrice([guests, sales(2_950, 1)])).toEqual(gbp(295n));
    expect(choosePrice([guests])).toEqual(gbp(579n));
  });

  test('is, between prices on as many lines, that of more pieces, then the lower one', () => {
    expect(choosePrice([sales(1_000, 5, { pieces: 10 }), sales(2_000, 5, { pieces: 11 })])).toEqual(
      gbp(200n),
    );
    expect(choosePrice([sales(2_000, 5), sales(1_000, 5)])).toEqual(gbp(100n));
  });

  test.each([
    [124, 12n],
    [125, 13n],
    [5, 1n],
  ])('of %i thousandths of a pound is %i pence', (mils, pence) => {
    expect(choosePrice([sales(mils, 1)])).toEqual(gbp(pence));
  });

  test('is none when it rounds to nothing or nothing was sold', () => {
    expect(choosePrice([sales(4, 1)])).toBeNull();
    expect(choosePrice([])).toBeNull();
  });
});
