import type { RetailRow } from './retail-row.ts';

/** What was sold under one stock code, gathered row by row. */
export interface CodeSales {
  readonly code: string;
  /** How many sales rows carry each description. */
  readonly descriptions: Map<string, number>;
  readonly prices: Map<string, PriceSales>;
  /** Order lines and pieces sold. */
  lines: number;
  pieces: number;
  /** `2010-12`. */
  firstMonth: string;
  lastMonth: string;
}

/** The sales of one code at one price in one month, to customers or to guests. */
export interface PriceSales {
  readonly mils: number;
  readonly month: string;
  readonly guests: boolean;
  lines: number;
  pieces: number;
}

export const noSales = (code: string): CodeSales => ({
  code,
  descriptions: new Map(),
  prices: new Map(),
  lines: 0,
  pieces: 0,
  firstMonth: '9999-12',
  lastMonth: '0000-01',
});

/** Adds a row that is a sale of goods. */
export function addSale(sales: CodeSales, row: RetailRow): void {
  const month = row.invoicedAt.slice(0, 7);
  if (row.description !== '')
    sales.descriptions.set(row.description, (sales.descriptions.get(row.description) ?? 0) + 1);
  const price = priceSales(sales, row, month);
  price.lines += 1;
  price.pieces += row.quantity;
  sales.lines += 1;
  sales.pieces += row.quantity;
  if (month < sales.firstMonth) sales.firstMonth = month;
  if (month > sales.lastMonth) sales.lastMonth = month;
}

function priceSales({ prices }: CodeSales, row: RetailRow, month: string): PriceSales {
  const guests = row.customerId === null;
  const key = `${row.unitPriceMils} ${month} ${guests}`;
  const known = prices.get(key);
  if (known) return known;
  const fresh: PriceSales = { mils: row.unitPriceMils, month, guests, lines: 0, pieces: 0 };
  prices.set(key, fresh);
  return fresh;
}
