import { addSale, type CodeSales, noSales } from './code-sales.ts';
import { type CustomerCountries, countCustomer } from './customers.ts';
import { type ReadRow, readRows } from './read-rows.ts';
import type { RetailRow } from './retail-row.ts';
import { type RowKind, rowKind } from './row-kind.ts';
import { countMalformed, countRow, emptyTally, type Tally } from './tally.ts';

/** What an import keeps of the rows: sums per stock code and per customer, never the rows. */
export interface DataSet {
  readonly tally: Tally;
  readonly sales: ReadonlyMap<string, CodeSales>;
  readonly customers: CustomerCountries;
}

/**
 * Reads files of the data set to their end; `onRow` hears of every row.
 * @throws ImportProblem when a file can't be read or too many lines are malformed
 */
export async function readDataSet(
  paths: readonly string[],
  onRow: (tally: Tally) => void = () => undefined,
): Promise<DataSet> {
  return gather(readRows(paths), onRow);
}

/** The same over rows from anywhere. */
export async function gather(
  rows: AsyncIterable<ReadRow>,
  onRow: (tally: Tally) => void = () => undefined,
): Promise<DataSet> {
  const tally = emptyTally();
  const sales = new Map<string, CodeSales>();
  const customers: CustomerCountries = new Map();
  for await (const read of rows) {
    if ('problem' in read) countMalformed(tally, read);
    else {
      const kind = rowKind(read.row);
      countRow(tally, read.file, kind);
      addToSales(sales, read.row, kind);
      if (read.row.customerId) countCustomer(customers, read.row.customerId, read.row.country);
    }
    onRow(tally);
  }
  return { tally, sales, customers };
}

function addToSales(sales: Map<string, CodeSales>, row: RetailRow, kind: RowKind): void {
  if (kind.startsWith('not goods')) return;
  const ofCode = sales.get(row.stockCode) ?? noSales(row.stockCode);
  sales.set(row.stockCode, ofCode);
  if (kind === 'sale to a customer' || kind === 'sale to a guest') addSale(ofCode, row);
}
