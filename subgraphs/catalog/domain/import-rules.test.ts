import { currencyCode } from '@stoa/money/currency.ts';
import { money } from '@stoa/money/money.ts';
import { describe, expect, test } from 'vitest';
import type {
  CatalogImport,
  ImportedBrand,
  ImportedCategory,
  ImportedMedia,
  ImportedProduct,
  ImportedVariant,
} from './catalog-import.ts';
import { importProblems, mostRowsPerImport, mostVariantsPerImport } from './import-rules.ts';
import type { Attribute, AttributeKind, SelectedOption } from './product.ts';

const eur = (minor: bigint) => money(minor, currencyCode('EUR'));
const usd = (minor: bigint) => money(minor, currencyCode('USD'));

const brand = (changes: Partial<ImportedBrand> = {}): ImportedBrand => ({
  slug: 'acme',
  name: 'Acme',
  description: '',
  ...changes,
});
const category = (changes: Partial<ImportedCategory> = {}): ImportedCategory => ({
  ...brand(),
  parentSlug: null,
  position: 0,
  ...changes,
});
const variant = (changes: Partial<ImportedVariant> = {}): ImportedVariant => ({
  sku: 'PAN-20',
  name: 'Pan, 20 cm',
  barcode: null,
  weightGrams: null,
  price: eur(1_000n),
  compareAt: null,
  options: [],
  ...changes,
});
const product = (changes: Partial<ImportedProduct> = {}): ImportedProduct => ({
  externalRef: 'shop:1',
  slug: 'pan',
  name: 'Pan',
  description: '',
  productType: null,
  brandSlug: null,
  categorySlug: null,
  attributes: [],
  media: [],
  variants: [variant()],
  ...changes,
});
const attribute = (changes: Partial<Attribute> = {}): Attribute => ({
  name: 'Material',
  kind: 'TEXT',
  values: ['Steel'],
  unit: null,
  ...changes,
});
const picture = (changes: Partial<ImportedMedia> = {}): ImportedMedia => ({
  altText: '',
  contentType: 'image/png',
  bytes: new Uint8Array([1]),
  ...changes,
});
const option = (changes: Partial<SelectedOption> = {}): SelectedOption => ({
  name: 'Colour',
  value: 'Sage',
  hex: null,
  ...changes,
});

function broken(changes: Partial<CatalogImport>): string[] {
  const problems = importProblems({ brands: [], categories: [], products: [], ...changes });
  for (const { message } of problems) expect(message).toMatch(/\.$/);
  return problems.map(({ field, rule }) => `${field} ${rule}`);
}
const many = <T>(count: number, make: (index: number) => T) =>
  Array.from({ length: count }, (_, index) => make(index));

test('a good import breaks no rule', () => {
  const good = product({
    description: 'First line.\n\tSecond line.\r\n',
    productType: 'pan',
    brandSlug: 'acme',
    categorySlug: 'cookware',
    attributes: [
      attribute(),
      attribute({ name: 'Height', kind: 'NUMBER', values: ['-12.5', '3'], unit: 'cm' }),
      attribute({ name: 'Oven', kind: 'BOOLEAN', values: ['true'] }),
      attribute({ name: 'Tint', kind: 'COLOUR', values: ['#1a2b3c', 'Sage'] }),
      attribute({ name: 'Since', kind: 'DATE', values: ['2026-01-31'] }),
      attribute({ name: 'Hobs', kind: 'ENUM', values: ['Gas', 'Induction'] }),
    ],
    media: [picture(), picture({ contentType: 'image/svg+xml' })],
    variants: [
      variant({ barcode: '2001234567893', weightGrams: 0, compareAt: eur(1_001n), options: [option()] }),
      variant({ sku: 'a.b:c_d-1', price: eur(0n), options: [option(), option({ name: 'Size' })] }),
    ],
  });

  expect(broken({ brands: [brand()], categories: [category()], products: [good] })).toEqual([]);
});

describe('how much', () => {
  test('at most 200 rows', () => {
    const brands = many(mostRowsPerImport, index => brand({ slug: `b-${index}` }));

    expect(broken({ brands })).toEqual([]);
    expect(broken({ brands, products: [product()] })).toEqual(['products TOO_MANY']);
  });

  test('at most 5,000 variants', () => {
    const products = many(51, at =>
      product({
        externalRef: `shop:${at}`,
        slug: `p-${at}`,
        variants: many(100, index => variant({ sku: `${at}-${index}` })),
      }),
    );

    expect(products.length * 100).toBeGreaterThan(mostVariantsPerImport);
    expect(broken({ products: products.slice(1) })).toEqual([]);
    expect(broken({ products })).toEqual(['products TOO_MANY']);
  });
});

describe('a name, a slug, a description', () => {
  test.each<[Partial<ImportedBrand>, string]>([
    [{ slug: '' }, 'slug FORMAT'],
    [{ slug: 'Acme' }, 'slug FORMAT'],
    [{ slug: 'a--b' }, 'slug FORMAT'],
    [{ slug: '-a' }, 'slug FORMAT'],
    [{ slug: 'a\n' }, 'slug FORMAT'],
    [{ slug: 'ä' }, 'slug FORMAT'],
    [{ slug: 'a'.repeat(121) }, 'slug FORMAT'],
    [{ name: ' ' }, 'name REQUIRED'],
    [{ name: 'x'.repeat(301) }, 'name TOO_LONG'],
    [{ name: 'a\u0000b' }, 'name FORMAT'],
    [{ description: 'x'.repeat(20_001) }, 'description TOO_LONG'],
    [{ description: 'bell\u0007' }, 'description FORMAT'],
  ])('%j', (changes, problem) => {
    expect(broken({ brands: [brand(changes)] })).toEqual([`brands.0.${problem}`]);
    expect(broken({ categories: [category(changes)] })).toEqual([`categories.0.${problem}`]);
    expect(broken({ products: [product(changes)] })).toEqual([`products.0.${problem}`]);
  });
});

describe('a category', () => {
  test.each<[Partial<ImportedCategory>, string]>([
    [{ parentSlug: 'acme' }, 'categories.0.parentSlug CYCLE'],
    [{ position: -1 }, 'categories.0.position OUT_OF_RANGE'],
  ])('%j', (changes, problem) => {
    expect(broken({ categories: [category(changes)] })).toEqual([problem]);
  });
});

describe('a product', () => {
  test.each<[string, Partial<ImportedProduct>]>([
    ['externalRef FORMAT', { externalRef: '' }],
    ['externalRef FORMAT', { externalRef: 'a b' }],
    ['externalRef FORMAT', { externalRef: 'x'.repeat(101) }],
    ['productType REQUIRED', { productType: ' ' }],
    ['productType TOO_LONG', { productType: 'x'.repeat(101) }],
    ['variants REQUIRED', { variants: [] }],
    ['variants TOO_MANY', { variants: many(101, index => variant({ sku: `s-${index}` })) }],
    ['variants.1.price CURRENCY', { variants: [variant(), variant({ sku: 'b', price: usd(1n) })] }],
    ['attributes TOO_MANY', { attributes: many(101, index => attribute({ name: `a${index}` })) }],
    ['media TOO_MANY', { media: many(51, () => picture()) }],
  ])('breaks %s (%#)', (problem, changes) => {
    expect(broken({ products: [product(changes)] })).toEqual([`products.0.${problem}`]);
  });
});

describe('a variant', () => {
  test.each<[string, Partial<ImportedVariant>, string]>([
    ['no SKU', { sku: '' }, 'sku FORMAT'],
    ['a SKU with a space', { sku: 'a b' }, 'sku FORMAT'],
    ['no name', { name: '' }, 'name REQUIRED'],
    ['a long name', { name: 'x'.repeat(301) }, 'name TOO_LONG'],
    ['a control character in its name', { name: 'a\u0000' }, 'name FORMAT'],
    ['an empty barcode', { barcode: '' }, 'barcode REQUIRED'],
    ['a long barcode', { barcode: '1'.repeat(51) }, 'barcode TOO_LONG'],
    ['a negative price', { price: eur(-1n) }, 'price OUT_OF_RANGE'],
    ['a comparison with its own price', { compareAt: eur(1_000n) }, 'compareAt OUT_OF_RANGE'],
    ['a comparison with less', { compareAt: eur(1n) }, 'compareAt OUT_OF_RANGE'],
    ['a comparison in another currency', { compareAt: usd(2_000n) }, 'compareAt OUT_OF_RANGE'],
    ['less than no weight', { weightGrams: -1 }, 'weightGrams OUT_OF_RANGE'],
    ['more than ten tons', { weightGrams: 10_000_001 }, 'weightGrams OUT_OF_RANGE'],
    ['an option without a name', { options: [option({ name: ' ' })] }, 'options.0.name REQUIRED'],
    ['an option without a value', { options: [option({ value: '' })] }, 'options.0.value REQUIRED'],
    [
      'an option with a long value',
      { options: [option({ value: 'x'.repeat(101) })] },
      'options.0.value TOO_LONG',
    ],
    ['a colour in words', { options: [option({ hex: 'red' })] }, 'options.0.hex FORMAT'],
    ['a colour in capitals', { options: [option({ hex: '#AABBCC' })] }, 'options.0.hex FORMAT'],
    ['one option twice', { options: [option(), option({ value: 'Rust' })] }, 'options.1.name DUPLICATE'],
    ['21 options', { options: many(21, index => option({ name: `o${index}` })) }, 'options TOO_MANY'],
  ])('with %s', (_, changes, problem) => {
    expect(broken({ products: [product({ variants: [variant(changes)] })] })).toEqual([
      `products.0.variants.0.${problem}`,
    ]);
  });
});

describe('an attribute', () => {
  test.each<[string, Partial<Attribute>, string]>([
    ['no name', { name: '' }, 'name REQUIRED'],
    ['a long name', { name: 'x'.repeat(101) }, 'name TOO_LONG'],
    ['a long unit', { unit: 'x'.repeat(21) }, 'unit TOO_LONG'],
    ['no value', { values: [] }, 'values REQUIRED'],
    ['101 values', { values: many(101, String) }, 'values TOO_MANY'],
    ['an empty value', { values: ['a', ' '] }, 'values.1 REQUIRED'],
    ['a long value', { values: ['x'.repeat(1_001)] }, 'values.0 TOO_LONG'],
    ['a control character', { values: ['\u0000'] }, 'values.0 FORMAT'],
  ])('with %s', (_, changes, problem) => {
    expect(broken({ products: [product({ attributes: [attribute(changes)] })] })).toEqual([
      `products.0.attributes.0.${problem}`,
    ]);
  });

  test.each<[AttributeKind, string]>([
    ['NUMBER', 'many'],
    ['NUMBER', '1e3'],
    ['NUMBER', '1,5'],
    ['BOOLEAN', 'yes'],
    ['COLOUR', '#12345'],
    ['DATE', '31.1.2026'],
    ['DATE', '2026-13-01'],
  ])('of kind %s with the value %j', (kind, value) => {
    const attributes = [attribute({ kind, values: [value] })];
    expect(broken({ products: [product({ attributes })] })).toEqual([
      'products.0.attributes.0.values.0 FORMAT',
    ]);
  });

  test('stands once in a product', () => {
    expect(broken({ products: [product({ attributes: [attribute(), attribute()] })] })).toEqual([
      'products.0.attributes.1.name DUPLICATE',
    ]);
  });
});

describe('a picture', () => {
  test.each<[string, Partial<ImportedMedia>, string]>([
    ['another type', { contentType: 'text/html' }, 'contentType NOT_SUPPORTED'],
    ['another type by capitals', { contentType: 'IMAGE/PNG' }, 'contentType NOT_SUPPORTED'],
    ['no bytes', { bytes: new Uint8Array() }, 'data FORMAT'],
    ['more than a megabyte', { bytes: new Uint8Array(1_000_001) }, 'data TOO_LONG'],
    ['a long description', { altText: 'x'.repeat(1_001) }, 'altText TOO_LONG'],
    ['a control character', { altText: '\u0000' }, 'altText FORMAT'],
  ])('with %s', (_, changes, problem) => {
    expect(broken({ products: [product({ media: [picture(changes)] })] })).toEqual([
      `products.0.media.0.${problem}`,
    ]);
  });
});

test('nothing stands twice in one import', () => {
  const other = product({ externalRef: 'shop:2', slug: 'lid', variants: [variant({ sku: 'LID' })] });

  expect(
    broken({
      brands: [brand(), brand()],
      categories: [category(), category()],
      products: [
        product(),
        other,
        { ...other, slug: 'lid-2' },
        { ...other, externalRef: 'shop:3', variants: [variant()] },
      ],
    }),
  ).toEqual([
    'brands.1.slug DUPLICATE',
    'categories.1.slug DUPLICATE',
    'products.2.externalRef DUPLICATE',
    'products.3.slug DUPLICATE',
    'products.2.variants.0.sku DUPLICATE',
    'products.3.variants.0.sku DUPLICATE',
  ]);
});

test('everything that is wrong is said at once', () => {
  expect(
    broken({
      brands: [brand({ name: '' })],
      products: [product({ slug: 'A', variants: [variant({ sku: '!', price: eur(-1n) })] })],
    }),
  ).toEqual([
    'brands.0.name REQUIRED',
    'products.0.slug FORMAT',
    'products.0.variants.0.sku FORMAT',
    'products.0.variants.0.price OUT_OF_RANGE',
  ]);
});
