import type { CurrencyCode } from './currency.ts';

/** An exact amount: a whole number of the currency's minor units (cents, yen, fils), negative for what is owed. */
export interface Money {
  readonly minor: bigint;
  readonly currency: CurrencyCode;
}

/** Two amounts of different currencies met where only one currency makes sense. */
export class CurrencyMismatch extends Error {
  override readonly name = 'CurrencyMismatch';
  readonly code = 'CURRENCY_MISMATCH';
  readonly expected: CurrencyCode;
  readonly actual: CurrencyCode;

  constructor(expected: CurrencyCode, actual: CurrencyCode) {
    super(`An amount in ${actual} can't be combined with one in ${expected}; convert it first.`);
    this.expected = expected;
    this.actual = actual;
  }
}

/** `minor` counts minor units: `money(1230n, usd)` is 12.30 USD. */
export function money(minor: bigint, currency: CurrencyCode): Money {
  return { minor, currency };
}

export function zero(currency: CurrencyCode): Money {
  return money(0n, currency);
}

/** Throws `CurrencyMismatch`. */
export function add(left: Money, right: Money): Money {
  return money(left.minor + minorOf(right, left.currency), left.currency);
}

/** Throws `CurrencyMismatch`. */
export function subtract(left: Money, right: Money): Money {
  return money(left.minor - minorOf(right, left.currency), left.currency);
}

export function negate(amount: Money): Money {
  return money(-amount.minor, amount.currency);
}

/** The total of the list; zero of `currency` when it is empty. Throws `CurrencyMismatch` when one differs from it. */
export function sum(amounts: Iterable<Money>, currency: CurrencyCode): Money {
  let total = 0n;
  for (const amount of amounts) total += minorOf(amount, currency);
  return money(total, currency);
}

/** Exact: no rounding can occur. Throws `RangeError` when a number is not a safe integer. */
export function multiply(amount: Money, quantity: bigint | number): Money {
  if (typeof quantity === 'number' && !Number.isSafeInteger(quantity)) {
    throw new RangeError(`An amount can't be multiplied by ${quantity}; use a whole number or a ratio.`);
  }
  return money(amount.minor * BigInt(quantity), amount.currency);
}

/** -1, 0 or 1, as `toSorted` wants it. Throws `CurrencyMismatch`: amounts of two currencies have no order. */
export function compare(left: Money, right: Money): -1 | 0 | 1 {
  const other = minorOf(right, left.currency);
  if (left.minor === other) return 0;
  return left.minor < other ? -1 : 1;
}

/** Same amount in the same currency; amounts of two currencies are unequal, zero included. */
export function equals(left: Money, right: Money): boolean {
  return left.currency === right.currency && left.minor === right.minor;
}

/** The smaller one, as for a discount capped at the price. Throws `CurrencyMismatch`. */
export function min(left: Money, right: Money): Money {
  return compare(left, right) <= 0 ? left : right;
}

/** The larger one, as for a total that stops at zero. Throws `CurrencyMismatch`. */
export function max(left: Money, right: Money): Money {
  return compare(left, right) >= 0 ? left : right;
}

export function isZero(amount: Money): boolean {
  return amount.minor === 0n;
}

export function isPositive(amount: Money): boolean {
  return amount.minor > 0n;
}

export function isNegative(amount: Money): boolean {
  return amount.minor < 0n;
}

function minorOf(amount: Money, expected: CurrencyCode): bigint {
  if (amount.currency !== expected) throw new CurrencyMismatch(expected, amount.currency);
  return amount.minor;
}
