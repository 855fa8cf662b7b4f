import type { Money } from './money.ts';
import { money } from './money.ts';

/**
 * Shares `total` out in proportion to the weights by largest remainder; ties go to the lowest index. The parts
 * are whole, in the weights' order, add up to `total` exactly, and each is less than one from its exact share.
 *
 * A zero weight gets nothing, unless all are zero: then all count the same. A negative total gives the mirror
 * image of the positive one. No weights share nothing but zero. Throws `RangeError` for a negative weight, and
 * for no weights with a total other than zero.
 */
export function allocate(total: bigint, weights: readonly bigint[]): bigint[] {
  const negative = weights.find(weight => weight < 0n);
  if (negative !== undefined) {
    throw new RangeError(
      `A weight can't be negative, but one is ${negative}; use zero for a line without a share.`,
    );
  }
  if (weights.length === 0) {
    if (total === 0n) return [];
    throw new RangeError(`${total} can't be shared out over no lines; give at least one weight.`);
  }
  const effective = weights.every(weight => weight === 0n) ? weights.map(() => 1n) : weights;
  if (total < 0n) return allocateByLargestRemainder(-total, effective).map(part => -part);
  return allocateByLargestRemainder(total, effective);
}

/** `allocate` for an amount: one amount per weight, in the same currency. Throws what `allocate` throws. */
export function allocateMoney(amount: Money, weights: readonly bigint[]): Money[] {
  return allocate(amount.minor, weights).map(part => money(part, amount.currency));
}

function allocateByLargestRemainder(total: bigint, weights: readonly bigint[]): bigint[] {
  const weightSum = totalOf(weights);
  const shares = weights.map(weight => ({
    part: (total * weight) / weightSum,
    remainder: (total * weight) % weightSum,
  }));
  let left = total - totalOf(shares.map(share => share.part));
  for (const share of shares.toSorted(byLargestRemainder)) {
    if (left === 0n) break;
    share.part += 1n;
    left -= 1n;
  }
  return shares.map(share => share.part);
}

/** Sorting is stable, which leaves ties in the order of their index. */
function byLargestRemainder(left: { remainder: bigint }, right: { remainder: bigint }): number {
  if (left.remainder === right.remainder) return 0;
  return left.remainder > right.remainder ? -1 : 1;
}

function totalOf(values: readonly bigint[]): bigint {
  return values.reduce((total, value) => total + value, 0n);
}
