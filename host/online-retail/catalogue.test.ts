import { describe, expect, test } from 'vitest';
import { toCatalogue } from './catalogue.ts';
import { asRead, someRow } from './data-set-fixture.ts';
import { gather } from './read-data-set.ts';
import type { RetailRow } from './retail-row.ts';

const catalogueOf = async (...rows: readonly Partial<RetailRow>[]) =>
  toCatalogue((await gather(asRead(rows.map(row => ({ ...someRow, ...row }))))).sales);

describe('a catalogue made of sales', () => {
  test('has a product with its variants, prices and choices', async () => {
    const { products } = await catalogueOf(
      { stockCode: '90001P', description: 'TIN ROBOT PINK', unitPriceMils: 4_255 },
      { stockCode: '90001R', description: 'TIN ROBOT RED', quantity: 1, invoicedAt: '2011-05-01T10:00:00' },
    );
    expect(products).toEqual([
      {
        externalRef: 'online-retail:90001',
        slug: 'tin-robot-90001',
        name: 'Tin Robot',
        description:
          '3 pieces sold in 2 order lines from March 2011 to May 2011. Stock codes 90001P, 90001R.',
        categorySlug: 'online-retail-children',
        variants: [
          {
            sku: '90001P',
            name: 'Tin Robot, Pink',
            price: { amount: '4.26', currencyCode: 'GBP' },
            options: [{ name: 'Colour', value: 'Pink', hex: expect.stringMatching(/^#/) }],
          },
          {
            sku: '90001R',
            name: 'Tin Robot, Red',
            price: { amount: '4.25', currencyCode: 'GBP' },
            options: [{ name: 'Colour', value: 'Red', hex: expect.stringMatching(/^#/) }],
          },
        ],
      },
    ]);
  });

  test('takes both spellings of a code for one, and gives a single variant no choices', async () => {
    const { products } = await catalogueOf({ stockCode: '90001A' }, { stockCode: '90001A', quantity: 1 });
    expect(products).toMatchObject([
      {
        name: 'Tin Robot with Drum',
        description: '3 pieces sold in 2 order lines in March 2011. Stock code 90001A.',
        variants: [{ sku: '90001A', name: 'Tin Robot with Drum', options: [] }],
      },
    ]);
  });

  test('has slugs that the shop takes, whatever the name', async () => {
    const { products } = await catalogueOf({
      description: `CAFÉ "ROBOT'S" 42" & 50% / ${'LONG '.repeat(6)}`,
    });
    expect(products[0]?.slug).toBe('cafe-robots-42-50-long-long-long-long-long-long-90001');
  });

  test('counts the codes that it can make nothing of, by the reason', async () => {
    const { products, skippedCodes } = await catalogueOf(
      { stockCode: '90001', unitPriceMils: 0 },
      { stockCode: '90002', invoiceNo: 'C900002', quantity: -1 },
      { stockCode: '90003', unitPriceMils: 4 },
      { stockCode: '90004', description: 'check' },
      { stockCode: '90005' },
    );
    expect(products.map(product => product.externalRef)).toEqual(['online-retail:90005']);
    expect(skippedCodes).toEqual(
      new Map([
        ['never sold at a price above 0', 2],
        ['price rounds to 0.00', 1],
        ['no description that reads like a name', 1],
      ]),
    );
  });

  test('has the categories that its products stand in, under one root', async () => {
    const { categories } = await catalogueOf(
      { stockCode: '90001', description: 'TIN ROBOT' },
      { stockCode: '90002', description: 'FLY SWAT' },
    );
    expect(categories.map(({ slug, parentSlug }) => [slug, parentSlug])).toEqual([
      ['online-retail', undefined],
      ['online-retail-children', 'online-retail'],
      ['online-retail-other', 'online-retail'],
    ]);
  });
});
