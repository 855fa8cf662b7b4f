import { describe, expect, test } from 'vitest';
import { csvLine, someRow } from './data-set-fixture.ts';
import { parseRetailRow } from './retail-row.ts';

const fields = csvLine().split(',');
const withField = (index: number, value: string) => parseRetailRow(fields.with(index, value));

describe('a row of the data set', () => {
  test('is read with its types', () => {
    expect(parseRetailRow(fields)).toEqual(someRow);
  });

  test('has its stock code in upper case and no spaces around its texts', () => {
    expect(withField(1, ' 90001a ')).toMatchObject({ stockCode: '90001A' });
    expect(withField(2, ' TIN ROBOT ')).toMatchObject({ description: 'TIN ROBOT' });
  });

  test('belongs to a guest when it has no customer', () => {
    expect(withField(6, '')).toMatchObject({ customerId: null });
  });

  test.each([
    ['4.25', 4_250],
    ['4', 4_000],
    ['0.055', 55],
    ['0.0', 0],
    ['-0.0', 0],
    ['-11062.06', -11_062_060],
    ['4.250000', 4_250],
  ])('with the price %s has %i thousandths', (text, mils) => {
    expect(withField(5, text)).toMatchObject({ unitPriceMils: mils });
  });

  test('may give back', () => {
    expect(withField(3, '-12')).toMatchObject({ quantity: -12 });
  });

  test.each([
    [0, '', 'InvoiceNo is empty'],
    [1, ' ', 'StockCode is empty'],
    [3, '', 'Quantity "" is not a whole number'],
    [3, '1.5', 'Quantity "1.5" is not a whole number'],
    [3, 'many', 'Quantity "many" is not a whole number'],
    [4, '01/03/2011 09:30', 'InvoiceDate "01/03/2011 09:30" is not a date and time'],
    [4, '2011-02-30 09:30:00', 'InvoiceDate "2011-02-30 09:30:00" is not a date and time'],
    [4, '2011-03-01 25:30:00', 'InvoiceDate "2011-03-01 25:30:00" is not a date and time'],
    [5, '', 'UnitPrice "" is not an amount with at most three decimals'],
    [5, '4,25', 'UnitPrice "4,25" is not an amount with at most three decimals'],
    [5, '4.2501', 'UnitPrice "4.2501" is not an amount with at most three decimals'],
    [5, '1e3', 'UnitPrice "1e3" is not an amount with at most three decimals'],
    [6, 'Jane', 'CustomerID "Jane" is not a number'],
  ])('whose field %i is "%s" is none', (index, value, why) => {
    expect(withField(index, value)).toBe(why);
  });

  test('has eight columns', () => {
    expect(parseRetailRow(fields.slice(1))).toBe('it has 7 columns, not 8');
    expect(parseRetailRow([...fields, ''])).toBe('it has 9 columns, not 8');
  });
});
