import { toCatalogue } from './catalogue.ts';
import { toCustomers } from './customers.ts';
import { createProgress, type ProgressOutput } from './progress.ts';
import { readDataSet } from './read-data-set.ts';
import { findCsvFiles } from './read-rows.ts';
import type { ImportResult } from './report.ts';
import { enterShop, type ShopAccess } from './shop.ts';
import { writeCatalogue } from './write-catalogue.ts';
import { writeCustomers } from './write-customers.ts';

export interface ImportOptions {
  /** The folder with the files of the data set. */
  readonly directory: string;
  readonly shop: ShopAccess;
  /** Where progress is told. */
  readonly output: ProgressOutput;
  readonly signal?: AbortSignal;
}

/**
 * Loads the UCI Online Retail data set into a running shop, through its public API. Nothing is written before all
 * is read. Run again, it changes nothing; interrupted and run again, it completes.
 * @throws ImportProblem for what the person who started it has to mend
 * @throws the signal's reason when it is aborted, between two calls of the shop
 */
export async function importOnlineRetail({
  directory,
  shop: access,
  output,
  signal,
}: ImportOptions): Promise<ImportResult> {
  const begun = performance.now();
  const files = await findCsvFiles(directory);
  const shop = await enterShop(access);

  const reading = stage('rows read', output);
  const {
    tally,
    sales,
    customers: countries,
  } = await readDataSet(files, ({ rows }) => {
    if (rows % 256 !== 0) return;
    signal?.throwIfAborted();
    reading.update(rows);
  });
  reading.done(tally.rows);

  const catalogue = toCatalogue(sales);
  const writingProducts = stage('products written', output, catalogue.products.length);
  const writtenCatalogue = await writeCatalogue(shop, catalogue, done => {
    signal?.throwIfAborted();
    writingProducts.update(done);
  });
  writingProducts.done(catalogue.products.length);

  const customers = toCustomers(countries);
  const writingCustomers = stage('customers written', output, customers.rows.length);
  const writtenCustomers = await writeCustomers(shop, customers.rows, done => {
    signal?.throwIfAborted();
    writingCustomers.update(done);
  });
  writingCustomers.done(customers.rows.length);

  return {
    tally,
    catalogue,
    customers,
    writtenCatalogue,
    writtenCustomers,
    seconds: (performance.now() - begun) / 1_000,
    peakMemoryMb: process.resourceUsage().maxRSS / 1_024,
  };
}

const numbers = new Intl.NumberFormat('en-GB');

/** A part of the work with its count and rate. */
function stage(what: string, output: ProgressOutput, all?: number) {
  const progress = createProgress(output);
  const begun = performance.now();
  const line = (done: number) => {
    const rate = Math.round(done / Math.max((performance.now() - begun) / 1_000, 0.001));
    const of = all === undefined ? '' : ` of ${numbers.format(all)}`;
    return `${numbers.format(done)}${of} ${what}, ${numbers.format(rate)}/s`;
  };
  return {
    update: (done: number) => progress.update(() => line(done)),
    done: (done: number) => progress.done(line(done)),
  };
}
