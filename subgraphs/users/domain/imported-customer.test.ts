import { expect, test } from 'vitest';
import { importProblems, mostRowsPerImport } from './imported-customer.ts';

const row = { externalRef: 'online-retail:17850', name: 'Customer 17850', countryCode: 'GB' };

test('good rows have no problems', () => {
  expect(importProblems([row, { ...row, externalRef: 'online-retail:1', countryCode: null }])).toEqual([]);
});

test('each broken rule is named with its row', () => {
  const rows = [row, { externalRef: 'a b', name: '', countryCode: 'gb' }, row];
  expect(importProblems(rows).map(({ field, rule }) => [field, rule])).toEqual([
    ['rows.1.name', 'REQUIRED'],
    ['rows.1.externalRef', 'FORMAT'],
    ['rows.1.countryCode', 'FORMAT'],
    ['rows.2.externalRef', 'DUPLICATE'],
  ]);
});

test('a batch has a limit', () => {
  const rows = Array.from({ length: mostRowsPerImport + 1 }, (_, index) => ({
    ...row,
    externalRef: `r:${index}`,
  }));
  expect(importProblems(rows)).toMatchObject([{ field: 'rows', rule: 'TOO_MANY' }]);
});
