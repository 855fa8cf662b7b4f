import type { CurrencyCode } from './currency.ts';
import { minorDigits } from './currency.ts';
import type { Money } from './money.ts';
import { money } from './money.ts';

/**
 * Every amount of 18 digits of minor units fits a Postgres bigint (19 digits, up to 9.22e18), and so does the
 * sum of any nine of them.
 */
const MAX_DIGITS = 18;

const PLAIN_DECIMAL = /^(?<sign>-?)(?<whole>0|[1-9][0-9]*)(?:\.(?<fraction>[0-9]+))?$/;

export type InvalidAmountReason = 'EMPTY' | 'MALFORMED' | 'TOO_MANY_DECIMALS' | 'TOO_LARGE';

/** A text is not an amount of the currency; `reason` says which rule it breaks, `message` says it to people. */
export class InvalidAmount extends Error {
  override readonly name = 'InvalidAmount';
  readonly code = 'INVALID_AMOUNT';
  readonly reason: InvalidAmountReason;

  constructor(reason: InvalidAmountReason, message: string) {
    super(message);
    this.reason = reason;
  }
}

/**
 * Reads "12.30", "12" or "-0.5" as an amount of the currency. Never rounds: more decimals than the currency has
 * are refused, trailing zeros included, and so are signs other than a leading minus, leading zeros, exponents,
 * spaces, separators and more than 18 digits of minor units. Throws `InvalidAmount`.
 */
export function parseDecimal(text: string, currency: CurrencyCode): Money {
  const digits = minorDigits(currency);
  if (text === '') {
    throw new InvalidAmount('EMPTY', `The amount is empty; write it like ${example(currency)}.`);
  }
  const groups = PLAIN_DECIMAL.exec(text)?.groups;
  if (groups === undefined) {
    throw new InvalidAmount(
      'MALFORMED',
      `${quote(text)} is not a plain decimal; write it like ${example(currency)}.`,
    );
  }
  const { sign = '', whole = '', fraction = '' } = groups;
  if (fraction.length > digits) {
    throw new InvalidAmount(
      'TOO_MANY_DECIMALS',
      `${quote(text)} has too many decimals, ${currency} takes ${digits}; write it like ${example(currency)}.`,
    );
  }
  if (whole.length + digits > MAX_DIGITS) {
    throw new InvalidAmount(
      'TOO_LARGE',
      `${quote(text)} is too large; ${currency} takes at most ${MAX_DIGITS - digits} digits before the point.`,
    );
  }
  return money(BigInt(sign + whole + fraction.padEnd(digits, '0')), currency);
}

/** Plain decimal with exactly the currency's digits: "12.30" in USD, "12" in JPY, "-0.005" in KWD. */
export function formatDecimal(amount: Money): string {
  const digits = minorDigits(amount.currency);
  const sign = amount.minor < 0n ? '-' : '';
  const magnitude = amount.minor < 0n ? -amount.minor : amount.minor;
  const text = magnitude.toString().padStart(digits + 1, '0');
  const point = text.length - digits;
  return digits === 0 ? sign + text : `${sign}${text.slice(0, point)}.${text.slice(point)}`;
}

function example(currency: CurrencyCode): string {
  return formatDecimal(money(12n * 10n ** BigInt(minorDigits(currency)), currency));
}

function quote(text: string): string {
  return JSON.stringify(text.length > 40 ? `${text.slice(0, 40)}…` : text);
}
