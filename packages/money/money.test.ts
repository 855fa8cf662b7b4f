import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES, currencyCode } from './currency.ts';
import {
  add,
  CurrencyMismatch,
  compare,
  equals,
  isNegative,
  isPositive,
  isZero,
  max,
  min,
  money,
  multiply,
  negate,
  subtract,
  sum,
  zero,
} from './money.ts';

const usd = currencyCode('USD');
const eur = currencyCode('EUR');
const cents = (minor: bigint) => money(minor, usd);

const anyAmount = fc
  .record({
    minor: fc.bigInt({ min: -(10n ** 30n), max: 10n ** 30n }),
    currency: fc.constantFrom(...CURRENCY_CODES),
  })
  .map(({ minor, currency }) => money(minor, currency));
const amountsOfOneCurrency = fc
  .tuple(fc.constantFrom(...CURRENCY_CODES), fc.array(fc.bigInt(), { maxLength: 20 }))
  .map(([currency, minors]) => ({ currency, amounts: minors.map(minor => money(minor, currency)) }));

describe('arithmetic', () => {
  test('adds what floats get wrong: 0.10 and 0.20 make 0.30', () => {
    expect(add(cents(10n), cents(20n))).toEqual(cents(30n));
  });

  test('stays exact far beyond 2^53', () => {
    expect(add(cents(2n ** 53n), cents(1n))).toEqual(cents(9007199254740993n));
  });

  test('subtracting undoes adding', () => {
    fc.assert(
      fc.property(anyAmount, fc.bigInt(), (amount, minor) => {
        const other = money(minor, amount.currency);
        expect(subtract(add(amount, other), other)).toEqual(amount);
      }),
    );
  });

  test('an amount and its negation cancel out', () => {
    fc.assert(
      fc.property(anyAmount, amount => {
        expect(add(amount, negate(amount))).toEqual(zero(amount.currency));
      }),
    );
  });

  test('a sum does not depend on the order or on how it is grouped', () => {
    fc.assert(
      fc.property(amountsOfOneCurrency, fc.nat({ max: 20 }), ({ currency, amounts }, cut) => {
        const grouped = add(sum(amounts.slice(0, cut), currency), sum(amounts.slice(cut), currency));
        expect(sum(amounts, currency)).toEqual(grouped);
        expect(sum(amounts.toReversed(), currency)).toEqual(grouped);
      }),
    );
  });

  test('the sum of nothing is zero of the currency asked for', () => {
    expect(sum([], eur)).toEqual({ minor: 0n, currency: 'EUR' });
  });

  test('multiplying by a quantity is adding that often', () => {
    fc.assert(
      fc.property(anyAmount, fc.nat({ max: 50 }), (amount, quantity) => {
        const repeated = sum(new Array(quantity).fill(amount), amount.currency);
        expect(multiply(amount, quantity)).toEqual(repeated);
        expect(multiply(amount, BigInt(quantity))).toEqual(repeated);
        expect(multiply(amount, -quantity)).toEqual(negate(repeated));
      }),
    );
  });

  test.each([1.5, 2 ** 53, Number.NaN, Number.POSITIVE_INFINITY])('refuses to multiply by %d', quantity => {
    expect(() => multiply(cents(100n), quantity)).toThrow(RangeError);
  });
});

describe('comparison', () => {
  test('orders amounts as their minor units are ordered', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
        const expected = left < right ? -1 : left > right ? 1 : 0;
        expect(compare(cents(left), cents(right))).toBe(expected);
        expect(equals(cents(left), cents(right))).toBe(left === right);
      }),
    );
  });

  test('min and max pick one amount each, min the smaller and max the larger', () => {
    fc.assert(
      fc.property(fc.bigInt(), fc.bigInt(), (left, right) => {
        const [least, most] = [min(cents(left), cents(right)).minor, max(cents(left), cents(right)).minor];
        expect([left, right]).toEqual(expect.arrayContaining([least, most]));
        expect(least + most).toBe(left + right);
        expect(least).toBeLessThanOrEqual(most);
      }),
    );
  });

  test('sorts a list', () => {
    expect([cents(5n), cents(-1n), cents(3n)].toSorted(compare)).toEqual([cents(-1n), cents(3n), cents(5n)]);
  });

  test.each([
    [-1n, 'negative'],
    [0n, 'zero'],
    [1n, 'positive'],
  ])('%d is %s and nothing else', (minor, kind) => {
    const amount = cents(minor);
    expect({ negative: isNegative(amount), zero: isZero(amount), positive: isPositive(amount) }).toEqual({
      negative: kind === 'negative',
      zero: kind === 'zero',
      positive: kind === 'positive',
    });
  });
});

describe('two currencies', () => {
  const dollar = cents(100n);
  const euro = money(100n, eur);

  test.each([
    ['add', () => add(dollar, euro)],
    ['subtract', () => subtract(dollar, euro)],
    ['sum', () => sum([dollar, euro], usd)],
    ['compare', () => compare(dollar, euro)],
    ['min', () => min(dollar, euro)],
    ['max', () => max(dollar, euro)],
  ])('are refused by %s', (_name, act) => {
    expect(act).toThrow(CurrencyMismatch);
    expect(act).toThrow(
      expect.objectContaining({
        code: 'CURRENCY_MISMATCH',
        expected: 'USD',
        actual: 'EUR',
        message: "An amount in EUR can't be combined with one in USD; convert it first.",
      }),
    );
  });

  test('are refused by a sum that asks for a third one', () => {
    expect(() => sum([euro], usd)).toThrow(CurrencyMismatch);
  });

  test('are never equal, not even as zero', () => {
    expect(equals(dollar, euro)).toBe(false);
    expect(equals(zero(usd), zero(eur))).toBe(false);
  });
});
