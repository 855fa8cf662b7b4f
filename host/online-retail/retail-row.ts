/** One row of the data set: a line of an invoice, or an entry in the shop's books. */
export interface RetailRow {
  /** Starts with a letter when it is no sale: `C` cancels, `A` adjusts a debt. */
  readonly invoiceNo: string;
  /** In upper case: the source spells some codes both ways. */
  readonly stockCode: string;
  /** As in the source, without spaces around it; may be empty. */
  readonly description: string;
  /** A whole number, negative for what came back or was lost. */
  readonly quantity: number;
  /** Local time of the shop in London without a zone: `2010-12-01T08:26:00`. */
  readonly invoicedAt: string;
  /** Thousandths of a pound; 0 and below are entries in the books, not prices. */
  readonly unitPriceMils: number;
  /** Null for guests. */
  readonly customerId: string | null;
  /** An English name, not always of a country. */
  readonly country: string;
}

export const columns = [
  'InvoiceNo',
  'StockCode',
  'Description',
  'Quantity',
  'InvoiceDate',
  'UnitPrice',
  'CustomerID',
  'Country',
] as const;

const wholeNumber = /^-?\d{1,9}$/;
const price = /^(-?)(\d{1,9})(?:\.(\d{1,3})0*)?$/;
const instant = /^(\d{4}-\d\d-(\d\d))[ T](\d\d:\d\d:\d\d)$/;
const customer = /^(\d+)(?:\.0)?$/;

/** Reads the fields of one line; a text says why they are no row. */
export function parseRetailRow(fields: readonly string[]): RetailRow | string {
  if (fields.length !== columns.length) return `it has ${fields.length} columns, not ${columns.length}`;
  const [invoiceNo, code, description, quantity, date, unitPrice, customerId, country] = fields.map(field =>
    field.trim(),
  );
  if (!invoiceNo) return 'InvoiceNo is empty';
  if (!code) return 'StockCode is empty';
  if (!quantity || !wholeNumber.test(quantity)) return `Quantity "${quantity}" is not a whole number`;
  const invoicedAt = parseInstant(date ?? '');
  if (!invoicedAt) return `InvoiceDate "${date}" is not a date and time`;
  const unitPriceMils = parsePrice(unitPrice ?? '');
  if (unitPriceMils === null) return `UnitPrice "${unitPrice}" is not an amount with at most three decimals`;
  const customerDigits = customer.exec(customerId ?? '')?.[1];
  if (customerId && !customerDigits) return `CustomerID "${customerId}" is not a number`;
  return {
    invoiceNo,
    stockCode: code.toUpperCase(),
    description: description ?? '',
    quantity: Number(quantity),
    invoicedAt,
    unitPriceMils,
    customerId: customerDigits ?? null,
    country: country ?? '',
  };
}

function parseInstant(text: string): string | null {
  const [, date, day, time] = instant.exec(text) ?? [];
  const iso = `${date}T${time}`;
  // Date.parse takes 30 February for 2 March, and gives NaN, which equals nothing, for what is no date at all.
  return new Date(`${iso}Z`).getUTCDate() === Number(day) ? iso : null;
}

function parsePrice(text: string): number | null {
  const match = price.exec(text);
  if (!match) return null;
  const [, sign, whole = '', decimals = ''] = match;
  const mils = Number(whole) * 1_000 + Number(decimals.padEnd(3, '0'));
  return sign && mils !== 0 ? -mils : mils;
}
