import { describe, expect, test } from 'vitest';
import { someRow } from './data-set-fixture.ts';
import type { RetailRow } from './retail-row.ts';
import { rowKind } from './row-kind.ts';

const kindOf = (change: Partial<RetailRow>) => rowKind({ ...someRow, ...change });

describe('a row is', () => {
  test('a sale of goods to a customer or to a guest', () => {
    expect(kindOf({})).toBe('sale to a customer');
    expect(kindOf({ customerId: null })).toBe('sale to a guest');
  });

  test.each(['12345', '12345A', '12345BL', 'DCGS0042', 'DCGSSBOY'])(
    'about goods with the code %s',
    stockCode => {
      expect(kindOf({ stockCode })).toBe('sale to a customer');
    },
  );

  test('a cancellation when its invoice starts with C', () => {
    expect(kindOf({ invoiceNo: 'C900001', quantity: -2 })).toBe('cancellation');
  });

  test.each([
    [{ unitPriceMils: 0 }],
    [{ unitPriceMils: -1_000 }],
    [{ quantity: 0 }],
    [{ quantity: -5, unitPriceMils: 0, customerId: null }],
  ])('a stock adjustment when price or quantity is not above 0: %j', change => {
    expect(kindOf(change)).toBe('stock adjustment');
  });

  test.each([
    ['POST', 'postage'],
    ['DOT', 'postage'],
    ['C2', 'carriage'],
    ['M', 'manual entry'],
    ['D', 'discount'],
    ['S', 'samples'],
    ['B', 'bad debt'],
    ['BANK CHARGES', 'bank charges'],
    ['AMAZONFEE', 'Amazon fee'],
    ['CRUK', 'charity commission'],
    ['PADS', 'cushion pads thrown in'],
    ['GIFT_0001_20', 'gift voucher'],
    ['23444', 'carriage'],
    ['TEST001', 'other code'],
    ['123456', 'other code'],
  ])('not goods with the code %s: %s, cancelled or not', (stockCode, what) => {
    expect(kindOf({ stockCode })).toBe(`not goods: ${what}`);
    expect(kindOf({ stockCode, invoiceNo: 'C900001', quantity: -1 })).toBe(`not goods: ${what}`);
  });
});
