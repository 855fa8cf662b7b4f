import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { canonicalPhone } from './phone.ts';

const anyText = fc.array(fc.integer({ min: 0, max: 0xffff })).map(units => String.fromCharCode(...units));

describe('a phone number', () => {
  test.each([
    ['+442079460018', '+442079460018'],
    [' +44 20 7946-0018 ', '+442079460018'],
    ['+1 (415) 555-2671', '+14155552671'],
    ['+49\u00a030\u2011901820', '+4930901820'],
    ['+8613800138000', '+8613800138000'],
  ])('%j becomes %s', (text, expected) => {
    expect(canonicalPhone(text)).toBe(expected);
  });

  test.each([
    '',
    '+',
    '020 7946 0018',
    '0044 20 7946 0018',
    '+44 (0)20 7946 0018',
    '+0123456789',
    '+12345',
    '+1234567890123456',
    '+44 20 7946 0018 ext. 5',
    '++442079460018',
    '4420+79460018',
    '+４４２０７９４６００１８',
    "+442079460018'; drop table account;--",
  ])('%j is refused', text => {
    expect(canonicalPhone(text)).toBeNull();
  });

  test('with thousands of spaces is refused', () => {
    expect(canonicalPhone(`+44${' '.repeat(10_000)}2079460018`)).toBeNull();
  });

  test('what comes out goes in again unchanged, wherever people put spaces, dashes and parentheses', () => {
    const number = fc.stringMatching(/^[1-9][0-9]{6,14}$/);
    const separator = fc.constantFrom('', ' ', '-', '(', ')');
    fc.assert(
      fc.property(number, fc.array(separator, { minLength: 15, maxLength: 15 }), (digits, between) => {
        const written = `+${[...digits].map((digit, at) => `${digit}${between[at] ?? ''}`).join('')}`;
        fc.pre(!written.includes('(0)'));
        expect(canonicalPhone(written)).toBe(`+${digits}`);
        expect(canonicalPhone(`+${digits}`)).toBe(`+${digits}`);
      }),
    );
  });

  test('any text becomes E.164 or nothing', () => {
    fc.assert(
      fc.property(anyText, text => {
        expect(canonicalPhone(text) ?? '+1234567').toMatch(/^\+[1-9][0-9]{6,14}$/);
      }),
    );
  });
});
