import type { Actor } from '@stoa/contracts/actor.ts';
import type { AccountId } from '@stoa/contracts/ids.ts';
import { accountWith, useSubgraph } from '@stoa/testing/subgraph.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { catalog } from '../service.ts';
import { brandRow, categoryRow, importMutation, price, productRow, variantRow } from './import-fixture.ts';

const shop = useSubgraph(catalog);
const merchant = accountWith(['merchant']);

const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));
const svg = Buffer.from('<svg xmlns="http://www.w3.org/2000/svg"/>');
/** Six categories below each other, and one beside them. */
const branch = ['home', 'kitchen', 'cooking', 'pans', 'iron-pans', 'small-iron-pans'];

/** p-59 is the newest; every third stands beside the branch, and each has 1 to 3 variants of two options. */
const products = many(60, index =>
  productRow(`p-${index}`, {
    brandSlug: `b-${index % 5}`,
    categorySlug: index % 3 === 0 ? 'garden' : branch[index % branch.length],
    attributes: [
      { name: 'Material', kind: 'ENUM', values: ['Steel', 'Iron'] },
      { name: 'Depth', kind: 'NUMBER', values: ['7'], unit: 'cm' },
      { name: 'Colour', kind: 'COLOUR', values: ['#aabbcc'] },
    ],
    media: [
      {
        altText: `Picture of ${index}`,
        contentType: 'image/svg+xml',
        data: Buffer.from(`<svg id="${index}"/>`).toString('base64'),
      },
      { altText: 'Another', contentType: 'image/svg+xml', data: svg.toString('base64') },
    ],
    variants: many(1 + (index % 3), at =>
      variantRow(`p-${index}-${at}`, {
        price: price(`${index + 1}.${at}0`),
        weightGrams: 100,
        barcode: '123',
        options: [
          { name: 'Size', value: String(at) },
          { name: 'Colour', value: 'Sage', hex: '#aabbcc' },
        ],
      }),
    ),
  }),
);

beforeAll(async () => {
  const brands = many(5, index => brandRow(`b-${index}`));
  const categories = [
    ...branch.map((slug, index) => categoryRow(slug, { parentSlug: branch[index - 1] ?? null })),
    categoryRow('garden', { position: 1 }),
  ];
  const { importCatalog } = await shop.data(
    importMutation,
    { input: { brands, categories, products } },
    merchant,
  );
  expect(importCatalog).toMatchObject({ __typename: 'ImportCatalogSuccess', productsCreated: 60 });
});

interface Page {
  readonly nodes: readonly { readonly slug: string }[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string };
}

async function counted(query: string, variables: Record<string, unknown> = {}) {
  const before = shop.stores.statements();
  const data = await shop.data(query, variables);
  return { data: Object(data), statements: shop.stores.statements() - before };
}

const card = `
  id slug name brand { name } media { url altText }
  priceRange { min { amount currencyCode } max { amount currencyCode } }
  variants { sku name price { amount } compareAt { amount } barcode weightGrams options { name value hex } }
  category { name breadcrumbs { slug } parent { slug } }`;

describe('a product', () => {
  test('in all its detail takes at most six statements', async () => {
    const { data, statements } = await counted(
      `query ($slug: String!) { product(slug: $slug) { ${card} description productType attributes { name kind values unit } createdAt updatedAt } }`,
      { slug: 'p-5' },
    );

    expect(data.product).toMatchObject({
      slug: 'p-5',
      brand: { name: 'Brand b-0' },
      category: {
        name: 'Category small-iron-pans',
        breadcrumbs: branch.map(slug => ({ slug })),
        parent: { slug: 'iron-pans' },
      },
      priceRange: { min: { amount: '6.00', currencyCode: 'EUR' }, max: { amount: '6.20' } },
      attributes: [
        { name: 'Material', kind: 'ENUM', values: ['Steel', 'Iron'], unit: null },
        { name: 'Depth', kind: 'NUMBER', values: ['7'], unit: 'cm' },
        { name: 'Colour', kind: 'COLOUR', values: ['#aabbcc'], unit: null },
      ],
    });
    expect(data.product.variants).toMatchObject(
      many(3, at => ({
        sku: `p-5-${at}`,
        options: [
          { name: 'Size', value: String(at), hex: null },
          { name: 'Colour', value: 'Sage', hex: '#aabbcc' },
        ],
      })),
    );
    expect(data.product.media[0]).toEqual({
      url: expect.stringMatching(/^\/media\/[0-9a-f]{64}$/),
      altText: 'Picture of 5',
    });
    expect(statements).toBeLessThanOrEqual(6);
  });

  test('is found by id and by slug, and not by both or neither', async () => {
    const { product } = await shop.data('{ product(slug: "p-7") { id } }');
    const { id } = Object(product);
    const { data } = await counted(
      `query ($id: ID!) {
        byId: product(id: $id) { slug } upper: product(id: "${id.toUpperCase()}") { slug }
        both: product(id: $id, slug: "p-7") { slug } neither: product { slug } nulls: product(id: null, slug: null) { slug }
      }`,
      { id },
    );

    expect(data).toEqual({
      byId: { slug: 'p-7' },
      upper: { slug: 'p-7' },
      both: null,
      neither: null,
      nulls: null,
    });
  });

  test.each(['\u0000', "'; drop table catalog.product; --", '', 'P-7', 'p-7 ', 'x'.repeat(10_000)])(
    'that cannot be there is null, without a statement: %j',
    async text => {
      const { data, statements } = await counted(
        `query ($text: String!, $id: ID!) {
          bySlug: product(slug: $text) { id } byId: product(id: $id) { id } category(slug: $text) { id } brand(slug: $text) { id }
        }`,
        { text, id: text },
      );

      expect(data).toEqual({ bySlug: null, byId: null, category: null, brand: null });
      expect(statements).toBe(0);
    },
  );

  test('that is not there is null', async () => {
    const query = `{ product(slug: "none") { id } variant(sku: "none") { id } category(slug: "none") { id } brand(slug: "none") { id } odd: variant(sku: "a b") { id } }`;
    expect(await shop.data(query)).toEqual({
      product: null,
      variant: null,
      category: null,
      brand: null,
      odd: null,
    });
  });

  test('is reached from its variant', async () => {
    expect(await shop.data('{ variant(sku: "p-9-0") { sku product { slug } price { amount } } }')).toEqual({
      variant: { sku: 'p-9-0', product: { slug: 'p-9' }, price: { amount: '10.00' } },
    });
  });
});

describe('lists', () => {
  test('of fifty with everything on a card take at most eight statements, however deep the categories', async () => {
    const { data, statements } = await counted(
      `{ products(first: 50) { nodes { ${card} } pageInfo { hasNextPage } } }`,
    );

    expect(data.products.nodes.map((node: { slug: string }) => node.slug)).toEqual(
      many(50, index => `p-${59 - index}`),
    );
    expect(data.products.pageInfo).toEqual({ hasNextPage: true });
    expect(
      Math.max(
        ...data.products.nodes.map(
          (node: { category: { breadcrumbs: [] } }) => node.category.breadcrumbs.length,
        ),
      ),
    ).toBe(6);
    expect(statements).toBeLessThanOrEqual(8);
  });

  test('of a hundred take no more than lists of five', async () => {
    const list = (first: number) =>
      counted(`{ products(first: ${first}) { nodes { ${card} attributes { name } } } }`);

    expect((await list(100)).statements).toBe((await list(5)).statements);
  });

  test('of the category tree take a statement per level', async () => {
    const { data, statements } = await counted('{ categories { slug children { slug children { slug } } } }');

    expect(data.categories).toEqual([
      { slug: 'home', children: [{ slug: 'kitchen', children: [{ slug: 'cooking' }] }] },
      { slug: 'garden', children: [] },
    ]);
    expect(statements).toBe(3);
  });

  test('of a category hold everything below it', async () => {
    const slugs = async (categorySlug: string) => {
      const { products } = await shop.data(
        'query ($filter: ProductFilter) { products(first: 100, filter: $filter) { nodes { slug } } }',
        { filter: { categorySlug } },
      );
      return Object(products).nodes.map((node: { slug: string }) => Number(node.slug.slice(2)));
    };
    const under = (from: number) =>
      many(60, index => 59 - index).filter(index => index % 3 !== 0 && index % branch.length >= from);

    expect(await slugs('home')).toEqual(under(0));
    expect(await slugs('pans')).toEqual(under(3));
    expect(await slugs('small-iron-pans')).toEqual(under(5));
    expect(await slugs('garden')).toHaveLength(20);
    for (const none of ['none', '', '\u0000']) expect(await slugs(none)).toEqual([]);
  });

  test('of a brand, and of a brand in a category', async () => {
    const query = `query ($filter: ProductFilter) { products(first: 100, filter: $filter) { nodes { slug brand { slug } } } }`;
    const list = async (filter: object) => Object((await shop.data(query, { filter }))['products']).nodes;

    expect(await list({ brandSlug: 'b-1' })).toHaveLength(12);
    expect(await list({ brandSlug: 'b-1', categorySlug: 'garden' })).toHaveLength(4);
    expect(await list({ brandSlug: 'none' })).toEqual([]);
    expect(await list({ brandSlug: null, categorySlug: null })).toHaveLength(60);
  });

  test('hang below a brand and a category too', async () => {
    const { data, statements } = await counted(
      '{ brand(slug: "b-2") { products(first: 2) { nodes { slug } pageInfo { hasNextPage } } } category(slug: "garden") { products(first: 1) { nodes { slug } } } }',
    );

    expect(data).toEqual({
      brand: { products: { nodes: [{ slug: 'p-57' }, { slug: 'p-52' }], pageInfo: { hasNextPage: true } } },
      category: { products: { nodes: [{ slug: 'p-57' }] } },
    });
    expect(statements).toBe(4);
  });

  test('walked page by page give every product once, whatever comes in meanwhile', async () => {
    const query =
      'query ($after: String) { products(first: 7, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }';
    const seen: string[] = [];
    let after: string | null = null;
    for (let turn = 0; ; turn++) {
      const page: Page = Object(await shop.data(query, { after }))['products'];
      seen.push(...page.nodes.map(node => node.slug));
      if (!page.pageInfo.hasNextPage) break;
      after = page.pageInfo.endCursor;
      await shop.data(importMutation, { input: { products: [productRow(`late-${turn}`)] } }, merchant);
    }
    await shop.stores.postgres
      .sql`delete from catalog.variant where product_id in (select id from catalog.product where slug like 'late-%')`;
    await shop.stores.postgres.sql`delete from catalog.product where slug like 'late-%'`;

    expect(seen).toEqual(many(60, index => `p-${59 - index}`));
  });

  test.each([
    ['first: 0'],
    ['first: 101'],
    ['first: -1'],
    ['after: "abc"'],
    [`after: "${Buffer.from('["abc"]').toString('base64url')}"`],
    [`after: "${Buffer.from('["\\u0000"]').toString('base64url')}"`],
  ])('refuse %s with a code and no statement', async argument => {
    const before = shop.stores.statements();
    const { errors } = await shop.ask(`{ products(${argument}) { nodes { id } } }`);

    expect(errors).toMatchObject([{ path: ['products'], extensions: { code: 'BAD_USER_INPUT' } }]);
    expect(shop.stores.statements()).toBe(before);
  });
});

describe('what other subgraphs ask for', () => {
  const query = `query ($representations: [_Any!]!) { _entities(representations: $representations) {
    __typename ... on Product { slug } ... on Variant { sku } ... on Brand { slug } ... on Category { slug }
  } }`;
  const entities = (representations: object[]) => counted(query, { representations });
  const absent = crypto.randomUUID();

  test.each([
    ['Product', 'product', 'slug', 'p-1'],
    ['Variant', 'variant', 'sku', 'p-1-0'],
    ['Brand', 'brand', 'slug', 'b-1'],
    ['Category', 'category', 'slug', 'pans'],
  ])(
    'a %s is found by each of its keys; what is not there is null',
    async (__typename, table, key, value) => {
      const { sql } = shop.stores.postgres;
      const [row] = await sql`select id from ${sql(`catalog.${table}`)} where ${sql(key)} = ${value}`;
      const found = { __typename, [key]: value };
      const wanted: object[] = [
        { id: row?.['id'] },
        { [key]: value },
        { id: absent },
        { id: 'no id' },
        { id: '\u0000' },
        { [key]: 'none' },
        { [key]: '\u0000' },
      ];
      const { data, statements } = await entities(wanted.map(reference => ({ __typename, ...reference })));

      expect(data['_entities']).toEqual([found, found, null, null, null, null, null]);
      expect(statements).toBe(2);
    },
  );

  test('a hundred by slug are one statement', async () => {
    const { statements } = await entities(products.map(({ slug }) => ({ __typename: 'Product', slug })));
    expect(statements).toBe(1);
  });
});

describe('who brought a product in', () => {
  const createdBy = async (actor?: Actor) => {
    const { product } = await shop.data('{ product(slug: "p-1") { createdBy { id } } }', {}, actor);
    return Object(product).createdBy;
  };

  test.each<[string, Actor | undefined, boolean]>([
    ['nobody in particular', undefined, false],
    ['a customer', accountWith(['customer']), false],
    ['support', accountWith(['support']), true],
    ['a merchant', accountWith(['merchant']), true],
    ['another subgraph', { kind: 'service', name: 'search' }, true],
  ])('is known or not to %s', async (_, actor, known) => {
    expect(await createdBy(actor)).toEqual(known ? { id: merchant.accountId as AccountId } : null);
  });
});

describe('a picture', () => {
  const get = async (path: string) => {
    const route = shop.subgraph.routes.find(candidate => candidate.path === '/media/');
    return route?.handle({ method: 'GET', path, headers: {}, body: new Uint8Array() });
  };

  test('comes byte for byte, for ever, and cannot run anything', async () => {
    const { product } = await shop.data('{ product(slug: "p-1") { media { url } } }');
    const answer = await get(Object(product).media[1].url);

    expect(answer).toMatchObject({
      status: 200,
      headers: {
        'content-type': 'image/svg+xml',
        'cache-control': 'public, max-age=31536000, immutable',
        'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'; sandbox",
        'x-content-type-options': 'nosniff',
      },
    });
    expect(Buffer.from(answer?.body as Uint8Array)).toEqual(svg);
  });

  test.each([
    '/media/',
    '/media/abc',
    `/media/${'0'.repeat(64)}`,
    `/media/${'A'.repeat(64)}`,
    '/media/../graphql',
    "/media/'",
  ])('that is not there is 404: %s', async path => {
    expect((await get(path))?.status).toBe(404);
  });
});
