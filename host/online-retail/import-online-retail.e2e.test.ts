import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CategoryTreeDocument,
  ImportCatalogDocument,
  ProductDetailDocument,
} from '@stoa/schema/operations.ts';
import { dataOf } from '@stoa/testing/client.ts';
import { useShop } from '@stoa/testing/shop.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { csvLine, writeDataSet } from './data-set-fixture.ts';
import { importOnlineRetail } from './import-online-retail.ts';
import { ensureFixtureAccounts, merchant } from './merchant-fixture.ts';
import { enterShop } from './shop.ts';

const shop = useShop('one process');
const directory = mkdtempSync(join(tmpdir(), 'stoa-online-retail-'));
const silent = { write: () => true };

const january = [
  csvLine({ stockCode: '90001R', description: 'TIN ROBOT RED', unitPriceMils: 4_250 }),
  csvLine({
    stockCode: '90001p',
    description: 'TIN ROBOT PINK',
    unitPriceMils: 4_255,
    customerId: '70002',
    country: 'EIRE',
  }),
  csvLine({ stockCode: '90002', description: 'GLASS BOWL, LARGE', customerId: null }),
  csvLine({ stockCode: '90002', description: 'damaged', quantity: -1, unitPriceMils: 0, customerId: null }),
  csvLine({ stockCode: '90002', description: 'GLASS BOWL, LARGE', quantity: -1, invoiceNo: 'C900002' }),
  csvLine({ stockCode: 'POST', description: 'POSTAGE' }),
  'a broken line',
];
const february = [csvLine({ stockCode: '90001G', description: 'TIN ROBOT GREEN', customerId: '70003' })];

const access = () => ({ url: shop.origin, ...merchant });
const run = (folder: string) =>
  importOnlineRetail({ directory: join(directory, folder), shop: access(), output: silent });
const product = async (slug: string) =>
  dataOf(await shop.client.send(ProductDetailDocument, { slug })).product;

beforeAll(async () => {
  await ensureFixtureAccounts(shop.transports);
  writeDataSet(join(directory, 'january'), { '2011-01.csv.gz': january });
  writeDataSet(join(directory, 'both'), { '2011-01.csv.gz': january, '2011-02.csv': february });
});
afterAll(() => rmSync(directory, { recursive: true }));

describe('an import', () => {
  test('brings products, variants, categories and customers into the shop', async () => {
    const { tally, catalogue, writtenCatalogue, writtenCustomers } = await run('january');

    expect(Object.fromEntries(tally.byKind)).toEqual({
      'sale to a customer': 2,
      'sale to a guest': 1,
      'stock adjustment': 1,
      cancellation: 1,
      'not goods: postage': 1,
      malformed: 1,
    });
    expect(catalogue.products).toHaveLength(2);
    expect(writtenCatalogue).toMatchObject({
      products: { created: 2, unchanged: 0, refused: [] },
      variantsWritten: 3,
    });
    expect(writtenCustomers).toMatchObject({ created: 2, unchanged: 0, refused: [] });
    expect(await product('tin-robot-90001')).toMatchObject({
      name: 'Tin Robot',
      category: { breadcrumbs: [{ slug: 'online-retail' }, { slug: 'online-retail-children' }] },
      priceRange: { min: { amount: '4.25', currencyCode: 'GBP' }, max: { amount: '4.26' } },
      variants: [
        { sku: '90001P', name: 'Tin Robot, Pink', options: [{ name: 'Colour', value: 'Pink' }] },
        { sku: '90001R', name: 'Tin Robot, Red' },
      ],
    });
    const { categories } = dataOf(await shop.client.send(CategoryTreeDocument, {}));
    expect(categories).toMatchObject([
      { slug: 'online-retail', children: [{ name: 'Kitchen & Dining' }, { name: 'Children & Toys' }] },
    ]);
  });

  test('of the same files again writes nothing', async () => {
    const { writtenCatalogue, writtenCustomers } = await run('january');
    expect(writtenCatalogue).toEqual({
      categories: { written: 0, unchanged: 3 },
      products: { created: 0, updated: 0, unchanged: 2, refused: [] },
      variantsWritten: 0,
    });
    expect(writtenCustomers).toEqual({ created: 0, updated: 0, unchanged: 2, refused: [] });
  });

  test('with another month adds what the month brought', async () => {
    const { writtenCatalogue, writtenCustomers } = await run('both');
    expect(writtenCatalogue.products).toEqual({ created: 0, updated: 1, unchanged: 1, refused: [] });
    expect(writtenCustomers).toMatchObject({ created: 1, unchanged: 2 });
    expect((await product('tin-robot-90001'))?.variants.map(variant => variant.sku)).toEqual([
      '90001G',
      '90001P',
      '90001R',
    ]);
  });

  test('that was interrupted completes when it is run again', async () => {
    writeDataSet(join(directory, 'interrupted'), {
      '2011-05.csv': [csvLine({ stockCode: '90005', description: 'ZINC TRAY', customerId: '70005' })],
    });
    const stopping = new AbortController();
    const output = { write: () => stopping.abort(new Error('stopped by hand')) };
    await expect(
      importOnlineRetail({
        directory: join(directory, 'interrupted'),
        shop: access(),
        output,
        signal: stopping.signal,
      }),
    ).rejects.toThrow('stopped by hand');

    const { writtenCatalogue, writtenCustomers } = await run('interrupted');
    expect(writtenCatalogue.products).toMatchObject({ created: 0, unchanged: 1 });
    expect(writtenCustomers).toMatchObject({ created: 1 });
    expect(await product('zinc-tray-90005')).toMatchObject({ name: 'Zinc Tray' });
  });

  test('leaves out a product whose SKU another one has, and writes those beside it', async () => {
    const entered = await enterShop(access());
    const price = { amount: '1.00', currencyCode: 'GBP' };
    await entered.send(ImportCatalogDocument, {
      input: {
        products: [
          {
            externalRef: 'other:1',
            slug: 'other',
            name: 'Other',
            variants: [{ sku: '90007', name: 'Other', price }],
          },
        ],
      },
    });
    writeDataSet(join(directory, 'taken'), {
      '2011-07.csv': [
        csvLine({ stockCode: '90007', description: 'TIN DRUM' }),
        csvLine({ stockCode: '90008', description: 'ZINC BUCKET' }),
      ],
    });

    const { writtenCatalogue } = await run('taken');
    expect(writtenCatalogue.products).toMatchObject({
      created: 1,
      refused: [{ row: { slug: 'tin-drum-90007' }, reason: 'Another product has the SKU 90007.' }],
    });
    expect(await product('zinc-bucket-90008')).not.toBeNull();
    expect(await product('tin-drum-90007')).toBeNull();
  });
});
