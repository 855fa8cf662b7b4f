import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate, allocateMoney } from './allocate.ts';
import { CURRENCY_CODES, currencyCode, minorDigits } from './currency.ts';
import { money, sum, zero } from './money.ts';

const total = fc.bigInt({ min: -(10n ** 18n), max: 10n ** 18n });
const positiveTotal = fc.bigInt({ min: 0n, max: 10n ** 18n });
const weight = fc.oneof(
  fc.bigInt({ min: 0n, max: 5n }),
  fc.bigInt({ min: 0n, max: 10n ** 6n }),
  fc.bigInt({ min: 0n, max: 10n ** 15n }),
);
const weights = fc.array(weight, { minLength: 1, maxLength: 30 });
const weightsNotAllZero = weights.filter(list => list.some(each => each > 0n));

const added = (values: readonly bigint[]) => values.reduce((left, right) => left + right, 0n);
const magnitude = (value: bigint) => (value < 0n ? -value : value);

describe('allocate, on figures that other shops test with', () => {
  const FIGURES: readonly [weights: bigint[], total: bigint, parts: bigint[]][] = [
    [[123n], 300n, [300n]],
    [[4000n, 2000n, 2000n], 300n, [150n, 75n, 75n]],
    [[4000n, 2000n, 2000n], -300n, [-150n, -75n, -75n]],
    [[4300n, 1400n, 2300n], 299n, [161n, 52n, 86n]],
    [[1000n, 1000n, 1000n], 299n, [100n, 100n, 99n]],
    [[10n, 20n, 10n, 30n, 50n, 20n, 10n, 40n], 95n, [5n, 10n, 5n, 15n, 25n, 10n, 5n, 20n]],
    [[10n, 20n, 10n, 30n, 50n, 20n, 10n, 40n], 93n, [5n, 10n, 5n, 15n, 24n, 10n, 5n, 19n]],
    [[10n, 0n], 40n, [40n, 0n]],
    [[0n, 0n], 10n, [5n, 5n]],
    [[0n, 0n], 0n, [0n, 0n]],
    [[100n, 100n], -20n, [-10n, -10n]],
    [[10000n, 10000n, 10000n], 10000n, [3334n, 3333n, 3333n]],
    [[5000n, 15000n], 3000n, [750n, 2250n]],
    [[5000n, 15000n], 5000n, [1250n, 3750n]],
  ];

  test.each(FIGURES.map(row => ({ row, title: `${row[1]} over ${row[0].join(', ')}` })))(
    'shares $title',
    ({ row }) => {
      const [given, amount, parts] = row;
      expect(allocate(amount, given)).toEqual(parts);
    },
  );
});

describe('allocate, at its edges', () => {
  test('gives what is left over in a tie to the lowest indexes, one each', () => {
    expect(allocate(5n, [1n, 1n, 1n])).toEqual([2n, 2n, 1n]);
    expect(allocate(-5n, [1n, 1n, 1n])).toEqual([-2n, -2n, -1n]);
  });

  test('counts weights as equal when all are zero', () => {
    expect(allocate(5n, [0n, 0n, 0n])).toEqual([2n, 2n, 1n]);
    expect(allocate(-1n, [0n, 0n])).toEqual([-1n, 0n]);
  });

  test('shares nothing over no weights, and refuses to share something over none', () => {
    expect(allocate(0n, [])).toEqual([]);
    expect(() => allocate(1n, [])).toThrow(RangeError);
    expect(() => allocate(-1n, [])).toThrow(RangeError);
  });

  test('refuses a negative weight, whatever the total', () => {
    expect(() => allocate(10n, [5n, -1n])).toThrow(RangeError);
    expect(() => allocate(0n, [-1n])).toThrow(RangeError);
  });

  test('can give a line less of a larger total, so shares are never extended piece by piece', () => {
    expect(allocate(10n, [6n, 6n, 2n])).toEqual([4n, 4n, 2n]);
    expect(allocate(11n, [6n, 6n, 2n])).toEqual([5n, 5n, 1n]);
  });

  test('leaves the weights as they were', () => {
    const given = Object.freeze([3n, 1n, 2n]);
    allocate(100n, given);
    expect(given).toEqual([3n, 1n, 2n]);
  });
});

describe('allocate, for all totals and weights', () => {
  test('the parts add up to the total', () => {
    fc.assert(fc.property(total, weights, (amount, list) => added(allocate(amount, list)) === amount));
  });

  test('each part is less than one unit from its exact share', () => {
    fc.assert(
      fc.property(total, weightsNotAllZero, (amount, list) => {
        const weightSum = added(list);
        for (const [index, part] of allocate(amount, list).entries()) {
          const share = amount * at(list, index);
          expect(magnitude(part * weightSum - share)).toBeLessThan(weightSum);
        }
      }),
    );
  });

  test('no other whole parts with the same sum are closer to the exact shares', () => {
    fc.assert(
      fc.property(positiveTotal, weightsNotAllZero, (amount, list) => {
        const weightSum = added(list);
        const parts = allocate(amount, list);
        const owed = list.map((each, index) => amount * each - at(parts, index) * weightSum);
        expect(owed.every(left => owed.every(right => left - right <= weightSum))).toBe(true);
      }),
    );
  });

  test('a zero weight gets nothing unless all are zero', () => {
    fc.assert(
      fc.property(total, weightsNotAllZero, (amount, list) => {
        const parts = allocate(amount, list);
        expect(parts.filter((part, index) => at(list, index) === 0n && part !== 0n)).toEqual([]);
      }),
    );
  });

  test('a heavier line never gets less, and of two equal lines the first gets at most one more', () => {
    fc.assert(
      fc.property(positiveTotal, weights, (amount, list) => {
        const lines = allocate(amount, list).map((part, index) => ({ part, weight: at(list, index) }));
        const ranked = lines.toSorted(byHeaviest);
        for (const [index, line] of ranked.slice(1).entries()) {
          const heavier = at(ranked, index);
          expect(line.part).toBeLessThanOrEqual(heavier.part);
          if (line.weight === heavier.weight) expect(heavier.part - line.part).toBeLessThanOrEqual(1n);
        }
      }),
    );
  });

  test('a negative total is shared as the mirror image of the positive one', () => {
    fc.assert(
      fc.property(total, weights, (amount, list) => {
        expect(allocate(-amount, list)).toEqual(allocate(amount, list).map(part => -part));
      }),
    );
  });

  test('only the proportions of the weights count', () => {
    fc.assert(
      fc.property(total, weights, fc.bigInt({ min: 1n, max: 10n ** 6n }), (amount, list, factor) => {
        const scaled = list.map(each => each * factor);
        expect(allocate(amount, scaled)).toEqual(allocate(amount, list));
      }),
    );
  });

  test('a total that is a multiple of the weights is shared exactly', () => {
    fc.assert(
      fc.property(weightsNotAllZero, fc.bigInt({ min: -1000n, max: 1000n }), (list, factor) => {
        expect(allocate(added(list) * factor, list)).toEqual(list.map(each => each * factor));
      }),
    );
  });

  test('lines in another order get the same parts, except that ties go by position', () => {
    const shuffled = weightsNotAllZero.chain(list =>
      fc.tuple(
        fc.constant(list),
        fc.shuffledSubarray([...list.keys()], { minLength: list.length, maxLength: list.length }),
      ),
    );
    fc.assert(
      fc.property(positiveTotal, shuffled, (amount, [list, order]) => {
        const weightSum = added(list);
        const inOrder = allocate(amount, list);
        const reordered = allocate(
          amount,
          order.map(index => at(list, index)),
        );
        const remainders = list.map(each => (amount * each) % weightSum);
        for (const [position, index] of order.entries()) {
          const tied = remainders.filter(remainder => remainder === remainders[index]).length > 1;
          if (!tied) expect(reordered[position]).toBe(inOrder[index]);
          else expect(magnitude(at(reordered, position) - at(inOrder, index))).toBeLessThanOrEqual(1n);
        }
      }),
    );
  });
});

describe('allocateMoney', () => {
  test('keeps the currency and the minor unit', () => {
    const jpy = currencyCode('JPY');
    expect(allocateMoney(money(100n, jpy), [1n, 1n, 1n])).toEqual(
      [34n, 33n, 33n].map(part => money(part, jpy)),
    );
  });

  test.each([0, 2, 3, 4])('loses nothing in currencies of %i digits', digits => {
    const codes = CURRENCY_CODES.filter(code => minorDigits(code) === digits);
    fc.assert(
      fc.property(fc.constantFrom(...codes), total, weights, (code, minor, list) => {
        const whole = money(minor * 10n ** BigInt(digits), code);
        expect(sum(allocateMoney(whole, list), code)).toEqual(whole);
      }),
    );
  });

  test('shares nothing over no lines', () => {
    expect(allocateMoney(zero(currencyCode('USD')), [])).toEqual([]);
  });
});

function byHeaviest(left: { weight: bigint }, right: { weight: bigint }): number {
  if (left.weight === right.weight) return 0;
  return left.weight > right.weight ? -1 : 1;
}

function at<T>(list: readonly T[], index: number): T {
  const found = list[index];
  if (found === undefined) throw new Error(`nothing at ${index}`);
  return found;
}
