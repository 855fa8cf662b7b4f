import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ProductDetailDocument } from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { useShop } from '@stoa/testing/shop.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { importOnlineRetail } from './import-online-retail.ts';
import { ensureFixtureAccounts, merchant } from './merchant-fixture.ts';

const directory =
  process.env['ONLINE_RETAIL_DIRECTORY'] ??
  fileURLToPath(new URL('../../../shared/data/online-retail', import.meta.url));
const isHere = existsSync(directory);

function theRealMonths() {
  const shop = useShop('one process');
  beforeAll(() => ensureFixtureAccounts(shop.transports));
  const run = () =>
    importOnlineRetail({ directory, shop: { url: shop.origin, ...merchant }, output: { write: () => true } });
  const sum = (counts: Iterable<number>) => [...counts].reduce((total, one) => total + one, 0);

  test('have 431,673 rows in eleven files, each of them counted once', async () => {
    const { tally, catalogue, customers, writtenCatalogue, writtenCustomers } = await run();
    expect(tally.rows).toBe(431_673);
    expect(tally.byFile.size).toBe(11);
    expect(sum(tally.byFile.values())).toBe(431_673);
    expect(sum(tally.byKind.values())).toBe(431_673);
    expect(tally.byKind.get('malformed')).toBeUndefined();
    expect(tally.byKind.get('not goods: other code')).toBeUndefined();

    const variants = sum(catalogue.products.map(product => product.variants.length));
    expect(variants + sum(catalogue.skippedCodes.values())).toBe(3_893);
    expect(writtenCatalogue.variantsWritten).toBe(variants);
    expect(writtenCatalogue.products).toMatchObject({ created: catalogue.products.length, refused: [] });
    expect(customers.rows).toHaveLength(4_010);
    expect(writtenCustomers).toMatchObject({ created: 4_010, refused: [] });
  }, 120_000);

  test('are real products at the gateway', async () => {
    const product = async (slug: string) =>
      dataOf(await shop.client.send(ProductDetailDocument, { slug })).product;
    expect(await product('white-hanging-heart-t-light-holder-85123')).toMatchObject({
      name: 'White Hanging Heart T-Light Holder',
      category: { name: 'Candles & Lights' },
      variants: [{ sku: '85123A', price: { amount: '2.95', currencyCode: 'GBP' } }],
    });
    expect(await product('edwardian-parasol-15056')).toMatchObject({
      name: 'Edwardian Parasol',
      variants: [{ sku: '15056BL' }, { sku: '15056N' }, { sku: '15056P' }],
    });
  });

  test('write nothing a second time', async () => {
    const { writtenCatalogue, writtenCustomers } = await run();
    expect(writtenCatalogue).toMatchObject({ variantsWritten: 0, products: { created: 0, updated: 0 } });
    expect(writtenCustomers).toMatchObject({ created: 0, updated: 0, unchanged: 4_010 });
  }, 120_000);
}

if (isHere) describe('the real months of Online Retail', theRealMonths);
else
  test('the real months of Online Retail are NOT imported here: ../shared/data/online-retail is absent', () => {
    process.stdout.write(`Not run: the import of the real data set, because there is no ${directory}.\n`);
    expect(isHere).toBe(false);
  });
