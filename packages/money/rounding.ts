import type { Money } from './money.ts';
import { money } from './money.ts';

/**
 * What to do with a result that lies between two whole numbers. The HALF modes take the nearer one and differ
 * on the exact middle: HALF_UP goes away from zero (2.5 to 3, -2.5 to -3), HALF_DOWN towards zero, HALF_EVEN to
 * the even one. UP is away from zero, DOWN towards it; CEILING is towards plus, FLOOR towards minus infinity.
 */
export type RoundingMode = 'HALF_UP' | 'HALF_EVEN' | 'HALF_DOWN' | 'UP' | 'DOWN' | 'CEILING' | 'FLOOR';

/** The quotient as a whole number. Throws `RangeError` when the denominator is zero. */
export function divideRounded(numerator: bigint, denominator: bigint, mode: RoundingMode): bigint {
  if (denominator === 0n) throw new RangeError("An amount can't be divided by zero.");
  const truncated = numerator / denominator;
  const remainder = numerator % denominator;
  if (remainder === 0n) return truncated;
  const negative = numerator < 0n !== denominator < 0n;
  if (!goesAwayFromZero(mode, negative, compareToHalf(remainder, denominator), truncated)) return truncated;
  return negative ? truncated - 1n : truncated + 1n;
}

/**
 * amount × numerator ÷ denominator, multiplied first and rounded once: 20 % tax on a net line is
 * `multiplyByRatio(line, 20n, 100n)`. HALF_UP (away from zero on the middle) unless told otherwise, so that a
 * refund rounds to the mirror image of its charge. Throws `RangeError` when the denominator is zero.
 */
export function multiplyByRatio(
  amount: Money,
  numerator: bigint,
  denominator: bigint,
  mode: RoundingMode = 'HALF_UP',
): Money {
  return money(divideRounded(amount.minor * numerator, denominator, mode), amount.currency);
}

type ComparedToHalf = 'BELOW' | 'EXACTLY' | 'ABOVE';

function compareToHalf(remainder: bigint, denominator: bigint): ComparedToHalf {
  const twice = 2n * magnitude(remainder);
  const whole = magnitude(denominator);
  if (twice === whole) return 'EXACTLY';
  return twice < whole ? 'BELOW' : 'ABOVE';
}

function goesAwayFromZero(
  mode: RoundingMode,
  negative: boolean,
  fraction: ComparedToHalf,
  truncated: bigint,
): boolean {
  switch (mode) {
    case 'UP':
      return true;
    case 'DOWN':
      return false;
    case 'CEILING':
      return !negative;
    case 'FLOOR':
      return negative;
    case 'HALF_UP':
      return fraction !== 'BELOW';
    case 'HALF_DOWN':
      return fraction === 'ABOVE';
    case 'HALF_EVEN':
      return fraction === 'ABOVE' || (fraction === 'EXACTLY' && truncated % 2n !== 0n);
  }
}

function magnitude(value: bigint): bigint {
  return value < 0n ? -value : value;
}
