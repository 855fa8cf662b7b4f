import { describe, expect, test } from 'vitest';
import { countryCode } from './country.ts';
import { type CustomerCountries, countCustomer, toCustomers } from './customers.ts';

describe('the country', () => {
  test.each([
    ['United Kingdom', 'GB'],
    ['EIRE', 'IE'],
    ['RSA', 'ZA'],
    ['USA', 'US'],
    ['Germany', 'DE'],
    ['Hong Kong', 'HK'],
    ['Czech Republic', 'CZ'],
    ['United Arab Emirates', 'AE'],
    ['Netherlands', 'NL'],
    ['Channel Islands', null],
    ['European Community', null],
    ['Unspecified', null],
    ['', null],
    ['Atlantis', null],
  ])('%s has the letters %s', (name, code) => {
    expect(countryCode(name)).toBe(code);
  });
});

function customersOf(...bought: readonly [id: string, country: string][]) {
  const customers: CustomerCountries = new Map();
  for (const [id, country] of bought) countCustomer(customers, id, country);
  return toCustomers(customers);
}

describe('customers', () => {
  test('are one for each number, in the order of the numbers', () => {
    expect(customersOf(['70010', 'Germany'], ['9001', 'France'], ['70010', 'Germany']).rows).toEqual([
      { externalRef: 'online-retail:9001', name: 'Customer 9001', countryCode: 'FR' },
      { externalRef: 'online-retail:70010', name: 'Customer 70010', countryCode: 'DE' },
    ]);
  });

  test('who bought from several countries get the one with most rows', () => {
    const { rows } = customersOf(['70001', 'Spain'], ['70001', 'Cyprus'], ['70001', 'Cyprus']);
    expect(rows).toMatchObject([{ countryCode: 'CY' }]);
  });

  test('get a country that has letters before one that has none', () => {
    const { rows } = customersOf(['70001', 'Unspecified'], ['70001', 'Unspecified'], ['70001', 'Malta']);
    expect(rows).toMatchObject([{ countryCode: 'MT' }]);
  });

  test('without a country code are counted by what the data set says', () => {
    const { rows, withoutCountry } = customersOf(
      ['70001', 'Unspecified'],
      ['70002', 'Unspecified'],
      ['70003', 'EIRE'],
    );
    expect(rows.map(row => row.countryCode)).toEqual([null, null, 'IE']);
    expect(withoutCountry).toEqual(new Map([['Unspecified', 2]]));
  });
});
