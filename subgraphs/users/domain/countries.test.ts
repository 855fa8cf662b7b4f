import { expect, test } from 'vitest';
import { countriesWithRules } from './address-rules.ts';
import { countryCodes } from './countries.ts';

/** What Intl names beside ISO 3166: reserved and made-up codes, and countries that are no more. */
const namedButNoCountries =
  'AC CP CQ DG EA EU EZ IC TA UK UN XA XB XK ZZ AN BU CS DD DY FX HV NH NQ NT QO RH SU TP VD YD YU ZR'.split(
    ' ',
  );

test('the codes are those of ISO 3166: what Intl names, without reserved and withdrawn ones', () => {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const named = letters.flatMap(a => letters.map(b => a + b)).filter(code => names.of(code) !== undefined);
  expect([...countryCodes].sort()).toEqual(named.filter(code => !namedButNoCountries.includes(code)));
  expect(countryCodes.size).toBe(249);
});

test('every rule is of a country that exists', () => {
  expect(countriesWithRules.filter(code => !countryCodes.has(code))).toEqual([]);
  expect(countriesWithRules.length).toBeGreaterThanOrEqual(60);
});
