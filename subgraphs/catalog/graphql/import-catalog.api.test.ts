import { type Actor, anonymous } from '@stoa/contracts/actor.ts';
import { accountWith, useSubgraph } from '@stoa/testing/subgraph.ts';
import { beforeEach, describe, expect, test } from 'vitest';
import { catalog } from '../service.ts';
import { brandRow, categoryRow, importMutation, price, productRow, variantRow } from './import-fixture.ts';

const shop = useSubgraph(catalog);
const merchant = accountWith(['merchant']);

const importAs = async (actor: Actor, input: Record<string, unknown>) =>
  (await shop.data(importMutation, { input }, actor))['importCatalog'];
const run = (input: Record<string, unknown>) => importAs(merchant, input);

const success = (counts: Record<string, number>) => ({
  __typename: 'ImportCatalogSuccess',
  brandsWritten: 0,
  categoriesWritten: 0,
  productsCreated: 0,
  productsUpdated: 0,
  productsUnchanged: 0,
  variantsWritten: 0,
  ...counts,
});
const invalid = (...problems: string[]) => ({
  __typename: 'InvalidInput',
  code: 'INVALID_INPUT',
  message: expect.any(String),
  problems: problems.map(problem => {
    const [field, rule] = problem.split(' ');
    return { field, rule };
  }),
});

const tables = [
  'brand',
  'category',
  'product',
  'variant',
  'variant_option',
  'product_attribute',
  'media_file',
  'product_media',
  'outbox',
];
async function counts(): Promise<Record<string, number>> {
  const { sql } = shop.stores.postgres;
  const found = await Promise.all(
    tables.map(async table => [
      table,
      Number((await sql`select count(*) from ${sql(`catalog.${table}`)}`)[0]?.['count']),
    ]),
  );
  return Object.fromEntries(found.filter(([, count]) => count !== 0));
}
const priceEvents = async (sku: string) => {
  const { sql } = shop.stores.postgres;
  const [row] = await sql`select id from catalog.variant where sku = ${sku}`;
  return (await shop.events()).filter(event => event.aggregateId === row?.['id']);
};

beforeEach(async () => {
  const { sql } = shop.stores.postgres;
  await sql`truncate catalog.brand, catalog.category, catalog.product, catalog.variant, catalog.media_file, catalog.outbox cascade`;
});

const png = Buffer.from('not really a picture').toString('base64');
const whole = {
  brands: [brandRow('acme', { description: 'Makers' })],
  categories: [categoryRow('kitchen'), categoryRow('pans', { parentSlug: 'kitchen', position: 2 })],
  products: [
    productRow('pan', {
      brandSlug: 'acme',
      categorySlug: 'pans',
      productType: 'pan',
      description: 'A pan.',
      attributes: [
        { name: 'Material', kind: 'ENUM', values: ['Steel', 'Iron'] },
        { name: 'Depth', kind: 'NUMBER', values: ['7'], unit: 'cm' },
      ],
      media: [
        { altText: 'From above', contentType: 'image/png', data: png },
        { altText: 'From the side', contentType: 'image/png', data: png },
      ],
      variants: [
        variantRow('pan-20', { options: [{ name: 'Size', value: '20 cm' }], compareAt: price('12.00') }),
        variantRow('pan-24', {
          options: [
            { name: 'Size', value: '24 cm' },
            { name: 'Colour', value: 'Sage', hex: '#aabbcc' },
          ],
        }),
      ],
    }),
  ],
};

describe('importing a catalog', () => {
  test('writes everything and tells the world of the product and its prices', async () => {
    expect(await run(whole)).toEqual(
      success({ brandsWritten: 1, categoriesWritten: 2, productsCreated: 1, variantsWritten: 2 }),
    );
    expect(await counts()).toEqual({
      brand: 1,
      category: 2,
      product: 1,
      variant: 2,
      variant_option: 3,
      product_attribute: 3,
      media_file: 1,
      product_media: 2,
      outbox: 3,
    });
    const [published, ...prices] = await shop.events();
    expect(published).toMatchObject({
      type: 'ProductPublished',
      sequence: 1,
      data: { productId: published?.aggregateId, slug: 'pan' },
    });
    expect(published?.data['variantIds']).toEqual(prices.map(event => event.aggregateId));
    expect(prices).toMatchObject([
      {
        type: 'PriceChanged',
        sequence: 1,
        data: { previous: null, current: { minor: '1000', currency: 'EUR' } },
      },
      { type: 'PriceChanged', sequence: 1 },
    ]);
  });

  test('again changes nothing', async () => {
    await run(whole);
    const before = await counts();

    expect(await run(whole)).toEqual(success({ productsUnchanged: 1 }));
    expect(await counts()).toEqual(before);
  });

  test('takes over what has changed, under the same ids', async () => {
    const { sql } = shop.stores.postgres;
    await run(whole);
    const before = await sql`select id, created_at from catalog.product`;
    const [pan] = whole.products;

    expect(
      await run({
        brands: [brandRow('acme', { name: 'Acme & Co' })],
        products: [{ ...pan, name: 'Better pan', slug: 'better-pan', attributes: [], media: [] }],
      }),
    ).toEqual(success({ brandsWritten: 1, productsUpdated: 1, variantsWritten: 2 }));
    expect([...(await sql`select id, created_at from catalog.product`)]).toEqual([...before]);
    expect(await sql`select slug, name from catalog.product`).toMatchObject([
      { slug: 'better-pan', name: 'Better pan' },
    ]);
    const { product_attribute, product_media, outbox } = await counts();
    expect([product_attribute, product_media, outbox]).toEqual([undefined, undefined, 3]);
  });

  test('keeps who brought a product in, and a service is nobody', async () => {
    const { sql } = shop.stores.postgres;
    await run({ products: [productRow('a')] });
    await importAs(
      { kind: 'service', name: 'host' },
      { products: [productRow('a', { name: 'New' }), productRow('b')] },
    );
    const rows = await sql`select slug, created_by from catalog.product order by slug`;

    expect([...rows]).toEqual([
      { slug: 'a', created_by: merchant.accountId },
      { slug: 'b', created_by: null },
    ]);
  });

  test('leaves variants that are left out as they are', async () => {
    await run(whole);
    await run({ products: [productRow('pan', { variants: [variantRow('pan-20')] })] });

    const { sql } = shop.stores.postgres;
    const rows = await sql`
      select sku, count(o.name)::int as options from catalog.variant v
      left join catalog.variant_option o on o.variant_id = v.id group by sku order by sku`;
    expect([...rows]).toEqual([
      { sku: 'pan-20', options: 0 },
      { sku: 'pan-24', options: 2 },
    ]);
  });

  test('does not move a known category in the tree', async () => {
    await run(whole);
    await run({ categories: [categoryRow('pans', { name: 'Pots and pans', position: 3 })] });

    const { sql } = shop.stores.postgres;
    expect(
      await sql`select name, position, cardinality(path) as depth from catalog.category where slug = 'pans'`,
    ).toMatchObject([{ name: 'Pots and pans', position: 3, depth: 2 }]);
  });

  test('keeps five thousand variants with options in one go', async () => {
    const products = Array.from({ length: 50 }, (_, at) =>
      productRow(`p-${at}`, {
        variants: Array.from({ length: 100 }, (_, index) =>
          variantRow(`${at}-${index}`, {
            options: [
              { name: 'Size', value: String(index) },
              { name: 'Colour', value: 'Sage' },
              { name: 'Cut', value: 'Wide' },
            ],
          }),
        ),
      }),
    );

    expect(await run({ products })).toEqual(success({ productsCreated: 50, variantsWritten: 5_000 }));
    expect(await counts()).toMatchObject({ variant: 5_000, variant_option: 15_000, outbox: 5_050 });
  });
});

describe('a changed price', () => {
  test('is told with the one before, and counted without a gap', async () => {
    for (const amount of ['10.00', '12.50', '12.50', '9.99']) {
      const variants = [variantRow('v', { price: price(amount) })];
      await run({ products: [productRow('a', { variants, description: `at ${amount}` })] });
    }

    expect(
      (await priceEvents('v')).map(({ sequence, data }) => [sequence, data['previous'], data['current']]),
    ).toEqual([
      [1, null, { minor: '1000', currency: 'EUR' }],
      [2, { minor: '1000', currency: 'EUR' }, { minor: '1250', currency: 'EUR' }],
      [3, { minor: '1250', currency: 'EUR' }, { minor: '999', currency: 'EUR' }],
    ]);
  });

  test('of many imports at once is counted without a gap', async () => {
    const amounts = Array.from({ length: 12 }, (_, index) => `${index + 1}.00`);
    await Promise.all(
      amounts.map(amount =>
        run({ products: [productRow('a', { variants: [variantRow('v', { price: price(amount) })] })] }),
      ),
    );
    const events = await priceEvents('v');

    expect(events.map(event => event.sequence)).toEqual(events.map((_, index) => index + 1));
    for (const [index, { data }] of events.entries()) {
      expect(data['previous']).toEqual(events[index - 1]?.data['current'] ?? null);
    }
  });
});

describe('all or nothing', () => {
  const good = [productRow('a'), productRow('b')];

  test.each<[string, Record<string, unknown>, string]>([
    ['a row that breaks a rule', { products: [...good, productRow('C')] }, 'products.2.slug FORMAT'],
    [
      'a brand that is not there',
      { products: [...good, productRow('c', { brandSlug: 'gone' })] },
      'products.2.brandSlug UNKNOWN',
    ],
    [
      'a brand that cannot be',
      { products: [...good, productRow('c', { brandSlug: '\u0000' })] },
      'products.2.brandSlug UNKNOWN',
    ],
    [
      'a category that is not there',
      { products: [...good, productRow('c', { categorySlug: 'gone' })] },
      'products.2.categorySlug UNKNOWN',
    ],
    [
      'a parent that is not there',
      { products: good, categories: [categoryRow('c', { parentSlug: 'gone' })] },
      'categories.0.parentSlug UNKNOWN',
    ],
    [
      'a parent that cannot be',
      { products: good, categories: [categoryRow('c', { parentSlug: '\u0000' })] },
      'categories.0.parentSlug UNKNOWN',
    ],
    [
      'a parent after its child',
      { products: good, categories: [categoryRow('c', { parentSlug: 'd' }), categoryRow('d')] },
      'categories.0.parentSlug UNKNOWN',
    ],
    [
      'two categories below each other',
      { categories: [categoryRow('c', { parentSlug: 'd' }), categoryRow('d', { parentSlug: 'c' })] },
      'categories.0.parentSlug UNKNOWN categories.1.parentSlug UNKNOWN',
    ],
    [
      'a picture that is no Base64',
      { products: [productRow('c', { media: [{ altText: '', contentType: 'image/png', data: '<svg/>' }] })] },
      'products.0.media.0.data FORMAT',
    ],
  ])('%s leaves nothing behind', async (_, input, problems) => {
    const pairs = problems.match(/\S+ \S+/g) ?? [];

    expect(await run({ brands: [brandRow('new')], ...input })).toEqual(invalid(...pairs));
    expect(await counts()).toEqual({});
  });

  test('a SKU of another product is refused', async () => {
    await run({ products: [productRow('a', { variants: [variantRow('taken')] })] });
    const before = await counts();

    expect(
      await run({
        products: [productRow('b'), productRow('c', { variants: [variantRow('x'), variantRow('taken')] })],
      }),
    ).toEqual(invalid('products.1.variants.1.sku DUPLICATE'));
    expect(await counts()).toEqual(before);
  });

  test('a slug of another product is refused', async () => {
    await run({ products: [productRow('a')] });

    expect(
      await run({
        products: [productRow('b'), productRow('a', { externalRef: 'other:1', variants: [variantRow('x')] })],
      }),
    ).toEqual(invalid('products.1.slug DUPLICATE'));
  });

  test('another currency than that of the variants that stay is refused', async () => {
    await run({ products: [productRow('a', { variants: [variantRow('one'), variantRow('two')] })] });
    const dollars = (...skus: string[]) =>
      run({
        products: [
          productRow('a', { variants: skus.map(sku => variantRow(sku, { price: price('9.00', 'USD') })) }),
        ],
      });

    expect(await dollars('one')).toEqual(invalid('products.0.variants.0.price CURRENCY'));
    expect(await dollars('three')).toEqual(invalid('products.0.variants.0.price CURRENCY'));
    expect(await dollars('one', 'two')).toMatchObject({ __typename: 'ImportCatalogSuccess' });
  });

  test.each([
    [{ amount: '1.234', currencyCode: 'EUR' }],
    [{ amount: '1.5', currencyCode: 'JPY' }],
    [{ amount: '99999999999999999', currencyCode: 'EUR' }],
  ])('an amount that the currency cannot have is refused: %j', async wrong => {
    const { data, errors } = await shop.ask(
      importMutation,
      { input: { products: [productRow('a', { variants: [variantRow('v', { price: wrong })] })] } },
      merchant,
    );

    expect(data).toBeNull();
    expect(errors).toMatchObject([{ extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(await counts()).toEqual({});
  });
});

describe('many at once', () => {
  test('with the same new rows make each of them once', async () => {
    const outcomes = await Promise.all(Array.from({ length: 10 }, () => run(whole)));

    expect(outcomes.map(outcome => Object(outcome).productsCreated).toSorted()).toEqual([
      ...Array(9).fill(0),
      1,
    ]);
    expect(await counts()).toMatchObject({ brand: 1, category: 2, product: 1, variant: 2, outbox: 3 });
  });

  test('that want one slug for different products: one gets it, the others are told', async () => {
    const outcomes = await Promise.all(
      Array.from({ length: 10 }, (_, index) =>
        run({
          products: [
            productRow('pan', { externalRef: `shop:${index}`, variants: [variantRow(`v-${index}`)] }),
          ],
        }),
      ),
    );

    const kinds = outcomes.map(outcome => Object(outcome).__typename).toSorted();
    expect(kinds).toEqual(['ImportCatalogSuccess', ...Array(9).fill('InvalidInput')]);
    expect(outcomes.filter(outcome => Object(outcome).problems)[0]).toEqual(
      invalid('products.0.slug DUPLICATE'),
    );
    expect(await counts()).toMatchObject({ product: 1, variant: 1 });
  });
});

test.each<[string, Actor]>([
  ['nobody in particular', anonymous],
  ['a customer', accountWith(['customer'])],
  ['support', accountWith(['support'])],
])('an import is refused to %s before the rows are looked at', async (_, actor) => {
  expect(await importAs(actor, { products: [productRow('BAD')] })).toEqual({
    __typename: 'PermissionDenied',
    code: 'PERMISSION_DENIED',
    message: expect.any(String),
    permission: 'product:write',
  });
});
