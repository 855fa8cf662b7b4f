import { currencyCode } from '@stoa/money/currency.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalLocale, canonicalTimeZone, judgeProfile, type ProfileInput } from './profile.ts';

test.each([
  ['de', 'de'],
  ['zh-cn', 'zh-CN'],
  ['ZH-hant-tw', 'zh-Hant-TW'],
  ['en_GB', null],
  ['abcdefgh', null],
  ['xx', null],
  ['', null],
  ['<script>', null],
  [`en-${'x'.repeat(10_000)}`, null],
])('the locale %j is %j', (text, expected) => {
  expect(canonicalLocale(text)).toBe(expected);
});

test.each([
  ['Europe/Berlin', 'Europe/Berlin'],
  ['europe/berlin', 'Europe/Berlin'],
  ['Asia/Kolkata', 'Asia/Kolkata'],
  ['UTC', 'UTC'],
  ['+01:00', null],
  ['Mars/Olympus', null],
  ["'; drop table account;--", null],
  ['', null],
  ['A'.repeat(10_000), null],
])('the time zone %j is %j', (text, expected) => {
  expect(canonicalTimeZone(text)).toBe(expected);
});

describe('what somebody wants changed of a profile', () => {
  test('is written in one spelling each', () => {
    const input = {
      name: '  Jose\u0301 ',
      phone: '+44 20 7946-0018',
      countryCode: ' gb ',
      locale: 'EN-gb',
      currencyCode: currencyCode('GBP'),
      timeZone: 'europe/london',
      marketingConsent: true,
    };
    expect(judgeProfile(input)).toEqual({
      changes: {
        name: 'José',
        phone: '+442079460018',
        countryCode: 'GB',
        locale: 'en-GB',
        currencyCode: 'GBP',
        timeZone: 'Europe/London',
        marketingConsent: true,
      },
      problems: [],
    });
  });

  test('clears what was sent as null and leaves what was left out', () => {
    const { changes, problems } = judgeProfile({ phone: null, countryCode: null, currencyCode: null });
    expect(problems).toEqual([]);
    expect(changes).toMatchObject({ phone: null, countryCode: null, currencyCode: null });
    expect(Object.values(judgeProfile({}).changes).filter(value => value !== undefined)).toEqual([]);
  });

  test.each<[ProfileInput, string, string]>([
    [{ name: null }, 'name', 'REQUIRED'],
    [{ name: ' ' }, 'name', 'REQUIRED'],
    [{ name: 'x'.repeat(10_000) }, 'name', 'TOO_LONG'],
    [{ phone: '' }, 'phone', 'FORMAT'],
    [{ phone: '020 7946 0018' }, 'phone', 'FORMAT'],
    [{ countryCode: 'XX' }, 'countryCode', 'UNKNOWN'],
    [{ countryCode: '' }, 'countryCode', 'UNKNOWN'],
    [{ locale: null }, 'locale', 'REQUIRED'],
    [{ locale: 'en_GB' }, 'locale', 'UNKNOWN'],
    [{ timeZone: null }, 'timeZone', 'REQUIRED'],
    [{ timeZone: 'Mars/Olympus' }, 'timeZone', 'UNKNOWN'],
    [{ marketingConsent: null }, 'marketingConsent', 'REQUIRED'],
  ])('%j breaks a rule of one field', (input, field, rule) => {
    expect(judgeProfile(input).problems).toMatchObject([{ field, rule }]);
  });

  test('breaks all its rules at once', () => {
    const { problems } = judgeProfile({ name: '', phone: '1', locale: '!', timeZone: '!', countryCode: '!' });
    expect(problems.map(problem => problem.field).sort()).toEqual([
      'countryCode',
      'locale',
      'name',
      'phone',
      'timeZone',
    ]);
  });

  test('any text is judged without a throw, and a change judged again stays what it is', () => {
    const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
    const anything = units.map(all => String.fromCharCode(...all));
    const record = fc.record(
      {
        name: anything,
        phone: fc.stringMatching(/^\+[1-9][0-9 -]{6,16}$/),
        countryCode: fc.oneof(fc.constantFrom('gb', 'CN', ' de'), anything),
        locale: fc.oneof(fc.constantFrom('zh-cn', 'sr-latn-rs', 'iw'), anything),
        timeZone: fc.oneof(fc.constantFrom('utc', 'asia/kolkata'), anything),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(record, input => {
        const { changes, problems } = judgeProfile(input);
        if (problems.length === 0) expect(judgeProfile(changes)).toEqual({ changes, problems });
      }),
    );
  });
});
