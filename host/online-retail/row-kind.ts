import type { RetailRow } from './retail-row.ts';

/** What a row is; every row is exactly one of these. */
export type RowKind =
  | 'sale to a customer'
  | 'sale to a guest'
  | 'cancellation'
  | 'stock adjustment'
  | `not goods: ${string}`;

/** Five digits, often with letters for a colour or size; `DCGS…` are goods of the shop's own web site. */
const goodsCode = /^(?:\d{5}[A-Z]{0,2}|DCGS\w+)$/;

/** Stock codes of the data set under which no goods are sold, as found in it. Some look like goods. */
const otherCodes: ReadonlyMap<string, string> = new Map([
  ['POST', 'postage'],
  ['DOT', 'postage'],
  ['C2', 'carriage'],
  ['23444', 'carriage'],
  ['23574', 'packing charge'],
  ['M', 'manual entry'],
  ['D', 'discount'],
  ['S', 'samples'],
  ['B', 'bad debt'],
  ['BANK CHARGES', 'bank charges'],
  ['AMAZONFEE', 'Amazon fee'],
  ['CRUK', 'charity commission'],
  ['PADS', 'cushion pads thrown in'],
  ['22016', 'gift voucher'],
  ['23702', 'picture file'],
]);

/**
 * Where a row belongs. Gift vouchers are left out: one is money paid ahead, redeemed as tender, and has neither
 * a stock nor a price list. A row under a code that is no stock code at all (`TEST001`) is "not goods: other code".
 */
export function rowKind(row: RetailRow): RowKind {
  const { stockCode, invoiceNo, quantity, unitPriceMils, customerId } = row;
  const other = otherCodes.get(stockCode) ?? (stockCode.startsWith('GIFT_') ? 'gift voucher' : null);
  if (other) return `not goods: ${other}`;
  if (!goodsCode.test(stockCode)) return 'not goods: other code';
  if (invoiceNo.startsWith('C')) return 'cancellation';
  if (quantity <= 0 || unitPriceMils <= 0) return 'stock adjustment';
  return customerId ? 'sale to a customer' : 'sale to a guest';
}
