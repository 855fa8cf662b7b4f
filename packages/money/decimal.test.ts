import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES, currencyCode, minorDigits } from './currency.ts';
import type { InvalidAmountReason } from './decimal.ts';
import { formatDecimal, InvalidAmount, parseDecimal } from './decimal.ts';
import { money } from './money.ts';

const LARGEST = 10n ** 18n - 1n;
const LARGEST_POSTGRES_BIGINT = 2n ** 63n - 1n;

const storableAmount = fc
  .record({ minor: fc.bigInt({ min: -LARGEST, max: LARGEST }), currency: fc.constantFrom(...CURRENCY_CODES) })
  .map(({ minor, currency }) => money(minor, currency));

function refusal(text: string, currency: string): InvalidAmount {
  try {
    parseDecimal(text, currencyCode(currency));
  } catch (error) {
    if (error instanceof InvalidAmount) return error;
    throw error;
  }
  throw new Error(`${JSON.stringify(text)} was accepted`);
}

describe('parseDecimal', () => {
  test.each([
    ['12.30', 'USD', 1230n],
    ['12.3', 'USD', 1230n],
    ['12', 'USD', 1200n],
    ['0.05', 'USD', 5n],
    ['-0.5', 'USD', -50n],
    ['-0', 'USD', 0n],
    ['-0.00', 'USD', 0n],
    ['12', 'JPY', 12n],
    ['0.005', 'KWD', 5n],
    ['1.5', 'KWD', 1500n],
    ['36789.1234', 'CLF', 367891234n],
    ['9999999999999999.99', 'USD', LARGEST],
    ['-9999999999999999.99', 'USD', -LARGEST],
    ['999999999999999999', 'JPY', LARGEST],
  ])('reads %s %s', (text, currency, minor) => {
    expect(parseDecimal(text, currencyCode(currency))).toEqual({ minor, currency });
  });

  test.each<[string, string, InvalidAmountReason]>([
    ['', 'USD', 'EMPTY'],
    ['12.301', 'USD', 'TOO_MANY_DECIMALS'],
    ['12.300', 'USD', 'TOO_MANY_DECIMALS'],
    ['12.0', 'JPY', 'TOO_MANY_DECIMALS'],
    ['1.2345', 'KWD', 'TOO_MANY_DECIMALS'],
    ['10000000000000000', 'USD', 'TOO_LARGE'],
    ['1000000000000000000', 'JPY', 'TOO_LARGE'],
    ['-10000000000000000.00', 'USD', 'TOO_LARGE'],
    ...[' ', ' 12', '12 ', '1 2', '12\n', '\t12', '12\u00a0'].map(malformed),
    ...['1e3', '1E3', '12.3e1', '0x10', '0b1', '1n', '1_000'].map(malformed),
    ...['1,000', '1,000.00', '12,30', "1'000", '1.000.00'].map(malformed),
    ...['NaN', 'Infinity', '-Infinity', 'null', 'twelve', '$12'].map(malformed),
    ...['.5', '5.', '.', '-', '-.5', '+12', '--12', '1-', '\u221212'].map(malformed),
    ...['012', '00', '-00.5'].map(malformed),
    ...['\u0661\u0662', '\uff11\uff12'].map(malformed),
  ])('refuses %j in %s as %s', (text, currency, reason) => {
    expect(refusal(text, currency)).toMatchObject({ code: 'INVALID_AMOUNT', reason });
  });

  test.each([
    ['', 'USD', 'The amount is empty; write it like 12.00.'],
    ['1,5', 'KWD', '"1,5" is not a plain decimal; write it like 12.000.'],
    ['12.345', 'USD', '"12.345" has too many decimals, USD takes 2; write it like 12.00.'],
    ['12.5', 'JPY', '"12.5" has too many decimals, JPY takes 0; write it like 12.'],
    [
      '12345678901234567',
      'USD',
      '"12345678901234567" is too large; USD takes at most 16 digits before the point.',
    ],
  ])('says what is wrong with %j in %s', (text, currency, message) => {
    expect(refusal(text, currency).message).toBe(message);
  });

  test('answers a megabyte of digits with a short refusal', () => {
    const { reason, message } = refusal('9'.repeat(1_000_000), 'USD');
    expect(reason).toBe('TOO_LARGE');
    expect(message.length).toBeLessThan(150);
  });

  test('accepts nothing whose minor units overflow a Postgres bigint, even nine of them added', () => {
    fc.assert(
      fc.property(
        fc.stringMatching(/^-?[1-9][0-9]{10,20}(\.[0-9]{1,4})?$/),
        fc.constantFrom(...CURRENCY_CODES),
        (text, currency) => {
          try {
            const { minor } = parseDecimal(text, currency);
            return 9n * (minor < 0n ? -minor : minor) <= LARGEST_POSTGRES_BIGINT;
          } catch (error) {
            return error instanceof InvalidAmount;
          }
        },
      ),
    );
  });

  test('throws nothing but InvalidAmount, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.string(), fc.stringMatching(/^[-+.,0-9eE ]{0,8}$/)),
        fc.constantFrom(...CURRENCY_CODES),
        (text, currency) => {
          try {
            return typeof parseDecimal(text, currency).minor === 'bigint';
          } catch (error) {
            return error instanceof InvalidAmount;
          }
        },
      ),
    );
  });
});

describe('formatDecimal', () => {
  test.each([
    [1230n, 'USD', '12.30'],
    [5n, 'USD', '0.05'],
    [0n, 'USD', '0.00'],
    [-50n, 'USD', '-0.50'],
    [12n, 'JPY', '12'],
    [-12n, 'JPY', '-12'],
    [0n, 'JPY', '0'],
    [-5n, 'KWD', '-0.005'],
    [1n, 'CLF', '0.0001'],
    [10n ** 30n, 'USD', '10000000000000000000000000000.00'],
  ])('writes %d minor units of %s as %s', (minor, currency, text) => {
    expect(formatDecimal(money(minor, currencyCode(currency)))).toBe(text);
  });

  test('always writes the digits of the currency', () => {
    fc.assert(
      fc.property(storableAmount, amount => {
        const digits = minorDigits(amount.currency);
        const pattern = digits === 0 ? /^-?\d+$/ : new RegExp(`^-?\\d+\\.\\d{${digits}}$`);
        expect(formatDecimal(amount)).toMatch(pattern);
      }),
    );
  });
});

describe('round trip', () => {
  test('every amount of up to 18 digits is read back as it was written', () => {
    fc.assert(
      fc.property(storableAmount, amount => {
        expect(parseDecimal(formatDecimal(amount), amount.currency)).toEqual(amount);
      }),
    );
  });

  test('a text in full digits is written back as it was read', () => {
    fc.assert(
      fc.property(storableAmount, amount => {
        const text = formatDecimal(amount);
        expect(formatDecimal(parseDecimal(text, amount.currency))).toBe(text);
      }),
    );
  });
});

function malformed(text: string): [string, string, InvalidAmountReason] {
  return [text, 'USD', 'MALFORMED'];
}
