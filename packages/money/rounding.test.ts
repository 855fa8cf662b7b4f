import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { currencyCode } from './currency.ts';
import { money } from './money.ts';
import type { RoundingMode } from './rounding.ts';
import { divideRounded, multiplyByRatio } from './rounding.ts';

const usd = currencyCode('USD');
const MODES: readonly RoundingMode[] = [
  'HALF_UP',
  'HALF_EVEN',
  'HALF_DOWN',
  'UP',
  'DOWN',
  'CEILING',
  'FLOOR',
];

const magnitude = (value: bigint) => (value < 0n ? -value : value);
const anyRatio = fc
  .tuple(fc.bigInt({ min: -(10n ** 20n), max: 10n ** 20n }), fc.bigInt({ min: 1n, max: 10n ** 6n }))
  .chain(([numerator, denominator]) =>
    fc.constantFrom(
      { numerator, denominator },
      { numerator, denominator: 2n },
      { numerator: numerator * denominator, denominator },
    ),
  );

describe('divideRounded', () => {
  test.each<[tenths: bigint, Record<RoundingMode, bigint>]>([
    [26n, { HALF_UP: 3n, HALF_EVEN: 3n, HALF_DOWN: 3n, UP: 3n, DOWN: 2n, CEILING: 3n, FLOOR: 2n }],
    [25n, { HALF_UP: 3n, HALF_EVEN: 2n, HALF_DOWN: 2n, UP: 3n, DOWN: 2n, CEILING: 3n, FLOOR: 2n }],
    [35n, { HALF_UP: 4n, HALF_EVEN: 4n, HALF_DOWN: 3n, UP: 4n, DOWN: 3n, CEILING: 4n, FLOOR: 3n }],
    [24n, { HALF_UP: 2n, HALF_EVEN: 2n, HALF_DOWN: 2n, UP: 3n, DOWN: 2n, CEILING: 3n, FLOOR: 2n }],
    [5n, { HALF_UP: 1n, HALF_EVEN: 0n, HALF_DOWN: 0n, UP: 1n, DOWN: 0n, CEILING: 1n, FLOOR: 0n }],
    [20n, { HALF_UP: 2n, HALF_EVEN: 2n, HALF_DOWN: 2n, UP: 2n, DOWN: 2n, CEILING: 2n, FLOOR: 2n }],
    [-5n, { HALF_UP: -1n, HALF_EVEN: 0n, HALF_DOWN: 0n, UP: -1n, DOWN: 0n, CEILING: 0n, FLOOR: -1n }],
    [-24n, { HALF_UP: -2n, HALF_EVEN: -2n, HALF_DOWN: -2n, UP: -3n, DOWN: -2n, CEILING: -2n, FLOOR: -3n }],
    [-25n, { HALF_UP: -3n, HALF_EVEN: -2n, HALF_DOWN: -2n, UP: -3n, DOWN: -2n, CEILING: -2n, FLOOR: -3n }],
    [-26n, { HALF_UP: -3n, HALF_EVEN: -3n, HALF_DOWN: -3n, UP: -3n, DOWN: -2n, CEILING: -2n, FLOOR: -3n }],
  ])('rounds %d tenths in each mode', (tenths, expected) => {
    expect(Object.fromEntries(MODES.map(mode => [mode, divideRounded(tenths, 10n, mode)]))).toEqual(expected);
    expect(Object.fromEntries(MODES.map(mode => [mode, divideRounded(-tenths, -10n, mode)]))).toEqual(
      expected,
    );
  });

  test.each(MODES)('refuses to divide by zero in mode %s', mode => {
    expect(() => divideRounded(1n, 0n, mode)).toThrow(RangeError);
  });

  test('FLOOR gives the largest whole number that is not above the quotient', () => {
    forEveryRatio('FLOOR', (n, d, q) => q * d <= n && n < (q + 1n) * d);
  });

  test('CEILING gives the smallest whole number that is not below the quotient', () => {
    forEveryRatio('CEILING', (n, d, q) => (q - 1n) * d < n && n <= q * d);
  });

  test('DOWN keeps the sign and gives the largest magnitude that is not above that of the quotient', () => {
    forEveryRatio('DOWN', (n, d, q) => {
      const size = magnitude(q);
      return q * n >= 0n && size * d <= magnitude(n) && magnitude(n) < (size + 1n) * d;
    });
  });

  test('UP keeps the sign and gives the smallest magnitude that is not below that of the quotient', () => {
    forEveryRatio('UP', (n, d, q) => {
      const size = magnitude(q);
      return q * n >= 0n && (size - 1n) * d < magnitude(n) && magnitude(n) <= size * d;
    });
  });

  test('HALF_UP gives the nearest whole number, on the middle the one farther from zero', () => {
    forEveryRatio('HALF_UP', (n, d, q) => isNearest(n, d, q, magnitude(q) * d > magnitude(n)));
  });

  test('HALF_DOWN gives the nearest whole number, on the middle the one closer to zero', () => {
    forEveryRatio('HALF_DOWN', (n, d, q) => isNearest(n, d, q, magnitude(q) * d < magnitude(n)));
  });

  test('HALF_EVEN gives the nearest whole number, on the middle the even one', () => {
    forEveryRatio('HALF_EVEN', (n, d, q) => isNearest(n, d, q, q % 2n === 0n));
  });

  test.each(MODES)('%s never turns a larger amount into a smaller result', mode => {
    fc.assert(
      fc.property(anyRatio, fc.bigInt({ min: 0n, max: 10n ** 20n }), ({ numerator, denominator }, more) => {
        const less = divideRounded(numerator, denominator, mode);
        return less <= divideRounded(numerator + more, denominator, mode);
      }),
    );
  });

  test.each<[RoundingMode, RoundingMode]>([
    ['HALF_UP', 'HALF_UP'],
    ['HALF_EVEN', 'HALF_EVEN'],
    ['HALF_DOWN', 'HALF_DOWN'],
    ['UP', 'UP'],
    ['DOWN', 'DOWN'],
    ['CEILING', 'FLOOR'],
    ['FLOOR', 'CEILING'],
  ])('%s of a refund is the mirror image of %s of the charge', (mode, mirror) => {
    fc.assert(
      fc.property(anyRatio, ({ numerator, denominator }) => {
        const charge = divideRounded(numerator, denominator, mirror);
        expect(divideRounded(-numerator, denominator, mode)).toBe(-charge);
        expect(divideRounded(numerator, -denominator, mode)).toBe(-charge);
      }),
    );
  });
});

describe('multiplyByRatio', () => {
  test('rounds half away from zero unless told otherwise', () => {
    expect(multiplyByRatio(money(5n, usd), 1n, 2n)).toEqual(money(3n, usd));
    expect(multiplyByRatio(money(-5n, usd), 1n, 2n)).toEqual(money(-3n, usd));
    expect(multiplyByRatio(money(5n, usd), 1n, 2n, 'HALF_EVEN')).toEqual(money(2n, usd));
  });

  test('multiplies before it divides, so nothing is lost in between', () => {
    expect(multiplyByRatio(money(1000n, usd), 2n, 3n).minor).toBe(667n);
  });

  test('gives the amount back for a ratio of one, in every mode', () => {
    fc.assert(
      fc.property(
        fc.bigInt(),
        fc.bigInt({ min: 1n }),
        fc.constantFrom(...MODES),
        (minor, denominator, mode) => {
          const amount = money(minor, usd);
          expect(multiplyByRatio(amount, denominator, denominator, mode)).toEqual(amount);
        },
      ),
    );
  });
});

function forEveryRatio(
  mode: RoundingMode,
  holds: (numerator: bigint, denominator: bigint, quotient: bigint) => boolean,
): void {
  fc.assert(
    fc.property(anyRatio, ({ numerator, denominator }) =>
      holds(numerator, denominator, divideRounded(numerator, denominator, mode)),
    ),
    { numRuns: 500 },
  );
}

function isNearest(numerator: bigint, denominator: bigint, quotient: bigint, tieIsRight: boolean): boolean {
  const twiceTheDistance = 2n * magnitude(numerator - quotient * denominator);
  return twiceTheDistance < denominator || (twiceTheDistance === denominator && tieIsRight);
}
