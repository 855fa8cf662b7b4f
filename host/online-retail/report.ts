import type { ImportCustomerRow } from '@stoa/schema/operations.ts';
import type { Catalogue } from './catalogue.ts';
import type { Customers } from './customers.ts';
import type { Tally } from './tally.ts';
import type { Written } from './write-batches.ts';
import type { CatalogueWritten } from './write-catalogue.ts';

export interface ImportResult {
  readonly tally: Tally;
  readonly catalogue: Catalogue;
  readonly customers: Customers;
  readonly writtenCatalogue: CatalogueWritten;
  readonly writtenCustomers: Written<ImportCustomerRow>;
  readonly seconds: number;
  readonly peakMemoryMb: number;
}

type Line = readonly [label: string, ...numbers: (number | string)[]];

const number = (value: number | string) =>
  typeof value === 'number' ? value.toLocaleString('en-GB') : value;

/** The end of an import: what was read, what it was, what became of it. */
export function report(result: ImportResult): string {
  const { tally, customers, catalogue, writtenCatalogue, writtenCustomers } = result;
  const sections = [
    table('Rows read', [...byName(tally.byFile), ['all', tally.rows]]),
    table('What they were', [...kinds(tally), ['all', sum(tally.byKind.values())]]),
    malformed(tally),
    table('Written to the shop', [
      ['', 'created', 'updated', 'unchanged', 'skipped'],
      ['products', ...counts(writtenCatalogue.products)],
      ['customers', ...counts(writtenCustomers)],
    ]),
    table('', [
      ['', 'written', 'unchanged', 'skipped'],
      ['categories', writtenCatalogue.categories.written, writtenCatalogue.categories.unchanged, 0],
      ['variants', ...variantCounts(catalogue, writtenCatalogue)],
    ]),
    table('Skipped, and why', skipped(result)),
    table('Customers without a country code', byName(customers.withoutCountry)),
  ];
  return [
    ...sections.filter(section => section !== ''),
    summary(result),
    `Took ${result.seconds.toFixed(1)} s, at most ${Math.round(result.peakMemoryMb)} MB of memory.`,
  ].join('\n\n');
}

function kinds(tally: Tally): Line[] {
  return [...tally.byKind].sort(([, left], [, right]) => right - left);
}

function malformed({ malformed: lines, byKind }: Tally): string {
  const more = (byKind.get('malformed') ?? 0) - lines.length;
  return [
    ...(lines.length > 0 ? ['Malformed lines'] : []),
    ...lines.map(line => `  ${line}`),
    ...(more > 0 ? [`  and ${number(more)} more`] : []),
  ].join('\n');
}

function counts({ created, updated, unchanged, refused }: Written<unknown>): number[] {
  return [created, updated, unchanged, refused.length];
}

/** The shop counts the variants that it wrote; those of unchanged products are what is left. */
function variantCounts({ products, skippedCodes }: Catalogue, written: CatalogueWritten): number[] {
  const all = variantsOf(products);
  const refused = variantsOf(written.products.refused.map(({ row }) => row));
  const unchanged = all - refused - written.variantsWritten;
  return [written.variantsWritten, unchanged, refused + sum(skippedCodes.values())];
}

const variantsOf = (products: Catalogue['products']) => sum(products.map(({ variants }) => variants.length));

function skipped({ catalogue, writtenCatalogue, writtenCustomers }: ImportResult): Line[] {
  return [
    ...[...catalogue.skippedCodes].map(([reason, codes]): Line => [`stock codes: ${reason}`, codes]),
    ...refusals('products', writtenCatalogue.products),
    ...refusals('customers', writtenCustomers),
  ];
}

function refusals(what: string, { refused }: Written<unknown>): Line[] {
  return [...Map.groupBy(refused, ({ reason }) => reason)].map(([reason, rows]) => [
    `${what}: ${reason}`,
    rows.length,
  ]);
}

function summary({ writtenCatalogue: { products, categories }, writtenCustomers }: ImportResult): string {
  const written =
    products.created +
    products.updated +
    categories.written +
    writtenCustomers.created +
    writtenCustomers.updated;
  return written === 0
    ? 'Everything was in the shop already: nothing was written.'
    : 'Run it again at any time: what is in the shop already is left as it is.';
}

function byName(counted: ReadonlyMap<string, number>): Line[] {
  return [...counted].sort(([left], [right]) => (left < right ? -1 : 1));
}

function sum(numbers: Iterable<number>): number {
  return [...numbers].reduce((total, one) => total + one, 0);
}

/** Empty when there is nothing to tell. */
function table(title: string, lines: readonly Line[]): string {
  if (lines.length === 0) return '';
  const labels = Math.max(...lines.map(([label]) => label.length));
  const rows = lines.map(([label, ...numbers]) =>
    ['  ', label.padEnd(labels), ...numbers.map(value => number(value).padStart(11))].join('').trimEnd(),
  );
  return [...(title ? [title] : []), ...rows].join('\n');
}
