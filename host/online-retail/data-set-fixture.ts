import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { ReadRow } from './read-rows.ts';
import { columns, type RetailRow } from './retail-row.ts';

/** A sale of a thing that nobody sells, for tests to change what they are about. */
export const someRow: RetailRow = {
  invoiceNo: '900001',
  stockCode: '90001A',
  description: 'TIN ROBOT WITH DRUM',
  quantity: 2,
  invoicedAt: '2011-03-01T09:30:00',
  unitPriceMils: 4_250,
  customerId: '70001',
  country: 'United Kingdom',
};

/** The row as a line of the data set, written as it writes. */
export function csvLine(change: Partial<RetailRow> = {}): string {
  const row = { ...someRow, ...change };
  return [
    row.invoiceNo,
    row.stockCode,
    row.description,
    row.quantity,
    row.invoicedAt.replace('T', ' '),
    row.unitPriceMils / 1_000,
    row.customerId === null ? '' : `${row.customerId}.0`,
    row.country,
  ]
    .map(field => (/[",\n]/.test(String(field)) ? `"${String(field).replaceAll('"', '""')}"` : String(field)))
    .join(',');
}

export const header = columns.join(',');

/** Writes files of lines under a header into the folder; names that end in `.gz` are compressed. */
export function writeDataSet(directory: string, files: Readonly<Record<string, readonly string[]>>): void {
  mkdirSync(directory, { recursive: true });
  for (const [name, lines] of Object.entries(files)) {
    const text = [header, ...lines, ''].join('\n');
    writeFileSync(join(directory, name), name.endsWith('.gz') ? gzipSync(text) : text);
  }
}

/** Rows as if read from a file. */
export async function* asRead(rows: Iterable<RetailRow>, file = '2011-03.csv'): AsyncGenerator<ReadRow> {
  let line = 1;
  for (const row of rows) {
    line += 1;
    yield { file, line, row };
  }
}

export async function all<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}
