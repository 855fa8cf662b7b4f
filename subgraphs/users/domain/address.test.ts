import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type AddressInput, type AddressPart, addressProblems, normaliseAddress } from './address.ts';
import { countriesWithRules, ruleOf } from './address-rules.ts';
import { countryCodes } from './countries.ts';

const base: AddressInput = { recipient: 'Ada Lovelace', line1: '12 High Street', city: 'Town' };
const problemsOf = (input: AddressInput) =>
  addressProblems(normaliseAddress(input)).map(({ field, rule }) => `${field} ${rule}`);
const inCountry = (countryCode: string, more: AddressInput = {}) =>
  problemsOf({ ...base, countryCode, ...more });

describe('what countries need', () => {
  test.each<[string, AddressInput]>([
    ['US', { province: 'ca', postalCode: '94103' }],
    ['US', { province: 'NY', postalCode: '10001-1234' }],
    ['CA', { province: 'ON', postalCode: 'k1a0b1' }],
    ['GB', { postalCode: 'sw1a1aa' }],
    ['IE', {}],
    ['IE', { postalCode: 'd6w xy00' }],
    ['DE', { postalCode: '10115' }],
    ['FR', { postalCode: '75001' }],
    ['IT', { province: 'RM', postalCode: '00184' }],
    ['ES', { province: 'Madrid', postalCode: '28013' }],
    ['NL', { postalCode: '1012js' }],
    ['SE', { postalCode: '11129' }],
    ['NO', { postalCode: '0150' }],
    ['CH', { postalCode: '8001' }],
    ['AT', { postalCode: '1010' }],
    ['PL', { postalCode: '00950' }],
    ['JP', { province: '東京都', city: '千代田区', postalCode: '〒１００−０００１' }],
    ['KR', { province: '서울', postalCode: '03051' }],
    ['CN', { province: '北京市', city: '北京市', district: '海淀区', postalCode: '100080' }],
    ['TW', { postalCode: '100' }],
    ['HK', { city: null, district: 'Central' }],
    ['SG', { city: null, postalCode: '018956' }],
    ['AE', { city: null, province: 'Dubai' }],
    ['AU', { province: 'nsw', postalCode: '2000' }],
    ['NZ', { postalCode: '6011' }],
    ['IN', { province: 'Delhi', postalCode: '110 001' }],
    ['BR', { province: 'SP', postalCode: '01310100' }],
    ['MX', { province: 'CDMX', postalCode: '06000' }],
    ['FJ', {}],
    ['FJ', { postalCode: 'any 12-3' }],
  ])('an address in %s with %j is complete', (country, parts) => {
    expect(inCountry(country, parts)).toEqual([]);
  });

  test.each<[string, AddressInput, string[]]>([
    ['US', { postalCode: '94103' }, ['province REQUIRED']],
    ['US', { province: 'California', postalCode: '94103' }, ['province UNKNOWN']],
    ['US', { province: 'ZZ', postalCode: '9410' }, ['province UNKNOWN', 'postalCode FORMAT']],
    ['CA', { province: 'ON', postalCode: 'D1A 0B1' }, ['postalCode FORMAT']],
    ['GB', {}, ['postalCode REQUIRED']],
    ['GB', { postalCode: '12345' }, ['postalCode FORMAT']],
    ['IE', { postalCode: '12345' }, ['postalCode FORMAT']],
    ['DE', { postalCode: '1011' }, ['postalCode FORMAT']],
    ['DE', { city: null, postalCode: '10115' }, ['city REQUIRED']],
    ['ES', { province: 'Madrid', postalCode: '53001' }, ['postalCode FORMAT']],
    ['CN', {}, ['province REQUIRED', 'district REQUIRED']],
    ['JP', { province: '東京都', postalCode: '100-001' }, ['postalCode FORMAT']],
    ['HK', {}, ['district REQUIRED']],
    ['SG', { city: null }, ['postalCode REQUIRED']],
    ['AE', {}, ['province REQUIRED']],
    ['AU', { province: 'CA', postalCode: '2000' }, ['province UNKNOWN']],
    ['BR', { province: 'SP', postalCode: '0131-0100' }, ['postalCode FORMAT']],
    ['FJ', { city: ' ' }, ['city REQUIRED']],
    ['XX', {}, ['countryCode UNKNOWN']],
    ['UK', {}, ['countryCode UNKNOWN']],
    ['constructor', {}, ['countryCode UNKNOWN']],
    ['', {}, ['countryCode REQUIRED']],
  ])('an address in %j with %j breaks %j', (country, parts, problems) => {
    expect(inCountry(country, parts)).toEqual(problems);
  });

  test.each(countriesWithRules)('%s keeps its own example of a postal code', country => {
    const { postalCode, required } = ruleOf(country);
    for (const example of postalCode.example.split(' or ')) {
      const address = normaliseAddress({ countryCode: country, postalCode: example });
      expect(address.postalCode).toBe(example);
      expect(addressProblems(address).map(problem => problem.field)).not.toContain('postalCode');
    }
    const missing = addressProblems(normaliseAddress({ countryCode: country })).map(({ field }) => field);
    expect(missing.sort()).toEqual(['recipient', 'line1', ...required].sort());
  });

  test('no country throws, and each names what it misses', () => {
    for (const countryCode of countryCodes)
      expect(problemsOf({ countryCode })).toEqual(
        expect.arrayContaining(['recipient REQUIRED', 'line1 REQUIRED']),
      );
  });
});

describe('texts', () => {
  const inFiji = (more: AddressInput) => inCountry('FJ', more);

  test.each<AddressPart>(['recipient', 'company', 'province', 'city', 'district', 'line1', 'line2'])(
    '%s of 10,000 characters, or with characters that no printer prints, is refused',
    part => {
      expect(inFiji({ [part]: 'x'.repeat(10_000) })).toEqual([`${part} TOO_LONG`]);
      for (const character of ['\u0000', '\n', '\u001b', '\u202e', '\u2028', '\ud800'])
        expect(inFiji({ [part]: `a${character}b` })).toEqual([`${part} FORMAT`]);
    },
  );

  test('a postal code and a phone that are absurd are refused too', () => {
    expect(inFiji({ postalCode: '1'.repeat(10_000) })).toEqual(['postalCode TOO_LONG']);
    expect(inFiji({ postalCode: '1\u00002' })).toEqual(['postalCode FORMAT']);
    expect(inFiji({ phone: '1'.repeat(10_000) })).toEqual(['phone FORMAT']);
  });

  test('SQL and script are texts like any other', () => {
    const line1 = `'); drop table users.address;-- <script>alert("1")</script>`;
    expect(normaliseAddress({ ...base, countryCode: 'FJ', line1 })).toMatchObject({ line1 });
    expect(inFiji({ line1 })).toEqual([]);
  });

  test('are trimmed, composed, and empty ones are none', () => {
    expect(
      normaliseAddress({
        ...base,
        countryCode: ' gb',
        recipient: ' Jose\u0301 ',
        company: '  ',
        phone: '+44 20 7946 0018',
        postalCode: ' sw1a  1aa ',
      }),
    ).toMatchObject({
      countryCode: 'GB',
      recipient: 'José',
      company: null,
      phone: '+442079460018',
      postalCode: 'SW1A 1AA',
    });
  });

  test('what is left out stays, null takes away', () => {
    const before = normaliseAddress({ ...base, countryCode: 'FJ', company: 'Firm', line2: 'Flat 2' });
    expect(normaliseAddress({ company: null, city: 'Suva' }, before)).toEqual({
      ...before,
      company: null,
      city: 'Suva',
    });
  });
});

test('normalising twice is normalising once, whatever people type', () => {
  const units = fc.array(fc.integer({ min: 0, max: 0xffff }));
  const text = fc.option(
    fc.oneof(
      units.map(all => String.fromCharCode(...all)),
      fc.stringMatching(/^[A-Z0-9 -]{0,10}$/),
    ),
  );
  const country = fc.oneof(fc.constantFrom(...countryCodes), fc.string());
  const address = fc.record({
    recipient: text,
    phone: text,
    countryCode: country,
    province: text,
    city: text,
    line1: text,
    postalCode: text,
  });
  fc.assert(
    fc.property(address, input => {
      const once = normaliseAddress(input);
      expect(normaliseAddress(once)).toEqual(once);
      const fields = addressProblems(once).map(problem => problem.field);
      expect(new Set(fields).size).toBe(fields.length);
    }),
    { numRuns: 500 },
  );
});
