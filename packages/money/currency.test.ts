import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CURRENCY_CODES, currencyCode, isCurrencyCode, minorDigits, UnknownCurrency } from './currency.ts';

const INTL_HAS_THEM_STILL = ['ANG', 'BGN', 'CUC', 'HRK', 'SLL', 'ZWL'];
const NO_MINOR_UNIT_IN_ISO = ['XDR', 'XSU'];
const FUND_AND_YOUNG_CODES_UNKNOWN_TO_INTL = 'BOV CHE CHW CLF COU MXV USN UYI UYW VED XAD'.split(' ');
const ISO_DIGITS_WHERE_INTL_SHOWS_NONE: Readonly<Record<string, number>> = {
  AFN: 2,
  ALL: 2,
  COP: 2,
  HUF: 2,
  IDR: 2,
  IQD: 3,
  IRR: 2,
  KPW: 2,
  LAK: 2,
  LBP: 2,
  MGA: 2,
  MMK: 2,
  PKR: 2,
  SOS: 2,
  SYP: 2,
  YER: 2,
};

function intlDigits(code: string): number | undefined {
  return new Intl.NumberFormat('en', { style: 'currency', currency: code }).resolvedOptions()
    .maximumFractionDigits;
}

describe('the table of currencies', () => {
  test('holds 165 codes: 17 without a minor unit, 139 with two digits, 7 with three, 2 with four', () => {
    const counts = Map.groupBy(CURRENCY_CODES, minorDigits);
    expect(new Set(CURRENCY_CODES).size).toBe(165);
    expect([...counts].map(([digits, codes]) => [digits, codes.length]).toSorted()).toEqual([
      [0, 17],
      [2, 139],
      [3, 7],
      [4, 2],
    ]);
  });

  test('is listed in alphabetical order, three capital letters each', () => {
    expect(CURRENCY_CODES).toEqual(CURRENCY_CODES.toSorted());
    expect(CURRENCY_CODES.filter(code => !/^[A-Z]{3}$/.test(code))).toEqual([]);
  });

  test('has every currency that Intl has, except those withdrawn and those without a minor unit', () => {
    const missing = Intl.supportedValuesOf('currency').filter(code => !isCurrencyCode(code));
    expect([...INTL_HAS_THEM_STILL, ...NO_MINOR_UNIT_IN_ISO]).toEqual(expect.arrayContaining(missing));
  });

  test('has nothing that Intl does not know, except fund codes and the youngest ones', () => {
    const known = new Set(Intl.supportedValuesOf('currency'));
    const extra = CURRENCY_CODES.filter(code => !known.has(code));
    expect(FUND_AND_YOUNG_CODES_UNKNOWN_TO_INTL).toEqual(expect.arrayContaining(extra));
  });

  test.each(CURRENCY_CODES)(
    'agrees with Intl on the digits of %s, or differs where ISO is known to',
    code => {
      expect(minorDigits(code)).toBe(ISO_DIGITS_WHERE_INTL_SHOWS_NONE[code] ?? intlDigits(code));
    },
  );

  test.each(Object.keys(ISO_DIGITS_WHERE_INTL_SHOWS_NONE))(
    'names %s as an exception only while Intl differs',
    code => {
      expect(intlDigits(code)).toBe(0);
    },
  );
});

describe('currencyCode', () => {
  test.each([
    ['JPY', 0],
    ['USD', 2],
    ['EUR', 2],
    ['KWD', 3],
    ['CLF', 4],
  ])('knows %s with %i digits', (text, digits) => {
    expect(minorDigits(currencyCode(text))).toBe(digits);
  });

  test.each(['', 'usd', 'US', 'USDT', ' USD', 'XXX', 'XAU', 'BGN', 'constructor', '__proto__'])(
    'refuses %j',
    text => {
      expect(isCurrencyCode(text)).toBe(false);
      expect(() => currencyCode(text)).toThrow(UnknownCurrency);
    },
  );

  test('refuses with a stable code and a sentence that says what to do', () => {
    expect(() => currencyCode('usd')).toThrow(
      expect.objectContaining({
        code: 'UNKNOWN_CURRENCY',
        message: '"usd" is not an active ISO 4217 currency; use a code like "EUR" in upper case.',
      }),
    );
  });

  test('keeps the message short however long the text is', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1000, maxLength: 2000 }), text => {
        try {
          currencyCode(text);
        } catch (error) {
          return error instanceof UnknownCurrency && error.message.length < 250;
        }
        return false;
      }),
    );
  });
});
