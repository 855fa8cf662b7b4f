import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { ean13CheckDigit } from './barcode.ts';
import { brandBook } from './brands.ts';
import { colours } from './colours.ts';
import { demoShop } from './demo-shop.ts';
import type { DemoProduct, Locale } from './shape.ts';
import { chinese } from './translations/chinese.ts';
import { german } from './translations/german.ts';
import { japanese } from './translations/japanese.ts';

/** A new value means that what people see in the demo shop has changed: look at it, then commit the value. */
const committedDigest = 'eaeadd13dafb0f0eaf13b082922611c34b026db748ae907fa81079ea77c5d222';

const shop = demoShop();
const variants = shop.products.flatMap(product => product.variants);

const repeated = (values: readonly string[]): string[] =>
  values.filter((value, index) => values.indexOf(value) !== index);

const named = (locale: Locale): DemoProduct[] =>
  shop.products.filter(product => product.names[locale] !== undefined);

const allNames = (product: DemoProduct): string[] => Object.values(product.names);
const allDescriptions = (product: DemoProduct): string[] => Object.values(product.descriptions);

const canonicalJson = (value: unknown): string =>
  JSON.stringify(value, (_key, inner: unknown) => {
    if (typeof inner === 'bigint') return `${inner}n`;
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    return Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)));
  });

describe('the size of the demo shop', () => {
  it('has a few hundred products and about four variants of each', () => {
    expect(shop.products.length).toBeGreaterThanOrEqual(300);
    expect(shop.products.length).toBeLessThanOrEqual(400);
    expect(variants.length).toBeGreaterThanOrEqual(900);
    expect(variants.length).toBeLessThanOrEqual(1500);
  });

  it('has ten to fourteen brands and every one sells something', () => {
    expect(shop.brands.length).toBeGreaterThanOrEqual(10);
    expect(shop.brands.length).toBeLessThanOrEqual(14);
    const selling = new Set(shop.products.map(product => product.brandSlug));
    expect(shop.brands.filter(brand => !selling.has(brand.slug))).toEqual([]);
  });

  it('has products on sale, in several tax classes', () => {
    expect(variants.filter(variant => variant.compareAt !== null).length).toBeGreaterThan(100);
    expect(new Set(shop.products.map(product => product.taxClass)).size).toBeGreaterThan(1);
  });

  it('uses every kind of attribute, and attributes with several values', () => {
    const attributes = shop.products.flatMap(product => product.attributes);
    expect([...new Set(attributes.map(attribute => attribute.kind))].sort()).toEqual([
      'BOOLEAN',
      'COLOUR',
      'DATE',
      'ENUM',
      'NUMBER',
      'TEXT',
    ]);
    expect(attributes.some(({ kind, values }) => kind === 'ENUM' && values.length > 1)).toBe(true);
  });
});

describe('what must be unique', () => {
  it.each([
    ['brand slugs', shop.brands.map(brand => brand.slug)],
    ['brand codes', Object.values(brandBook).map(brand => brand.code)],
    ['colour codes', Object.values(colours).map(colour => colour.code)],
    ['category slugs', shop.categories.map(category => category.slug)],
    ['product slugs', shop.products.map(product => product.slug)],
    ['product names in any language', shop.products.flatMap(allNames)],
    ['descriptions in any language', shop.products.flatMap(allDescriptions)],
    ['picture slugs', shop.products.flatMap(product => product.pictures.map(picture => picture.slug))],
    [
      'article numbers (brand, family and code)',
      shop.products.flatMap(product => [
        ...new Set(product.variants.map(({ sku }) => sku.split('-').slice(0, 3).join('-'))),
      ]),
    ],
    ['SKUs', variants.map(variant => variant.sku)],
    ['barcodes', variants.map(variant => variant.barcode)],
  ])('%s do not repeat', (_what, values) => {
    expect(repeated(values)).toEqual([]);
  });
});

describe('references', () => {
  it('resolve from every product to its brand and its category', () => {
    const brands = new Set(shop.brands.map(brand => brand.slug));
    const categories = new Set(shop.categories.map(category => category.slug));
    const lost = shop.products.filter(
      product => !brands.has(product.brandSlug) || !categories.has(product.categorySlug),
    );
    expect(lost).toEqual([]);
  });

  it('lead only to categories without children, and leave none of those empty', () => {
    const parents = new Set(shop.categories.map(category => category.parentSlug));
    const leaves = shop.categories.map(category => category.slug).filter(slug => !parents.has(slug));
    expect(new Set(shop.products.map(product => product.categorySlug))).toEqual(new Set(leaves));
  });
});

describe('variants', () => {
  it('choose exactly one known value for each option of their product', () => {
    const wrong = shop.products.flatMap(product =>
      product.variants.filter(variant => {
        const chosen = Object.entries(variant.optionValues);
        return !(
          chosen.length === product.options.length &&
          product.options.every(option =>
            option.values.some(value => value.label === variant.optionValues[option.name]),
          )
        );
      }),
    );
    expect(wrong).toEqual([]);
  });

  it('are each another combination', () => {
    const alike = shop.products.filter(
      product => repeated(product.variants.map(({ optionValues }) => canonicalJson(optionValues))).length > 0,
    );
    expect(alike).toEqual([]);
  });

  it('cover every value that their product offers', () => {
    const unmade = shop.products.flatMap(product =>
      product.options.flatMap(option =>
        option.values.filter(
          value => !product.variants.some(({ optionValues }) => optionValues[option.name] === value.label),
        ),
      ),
    );
    expect(unmade).toEqual([]);
  });

  it('have a readable SKU that starts with the brand and the family', () => {
    expect(variants.filter(({ sku }) => !/^[A-Z]{3}(-[A-Z0-9]+){2,4}$/.test(sku))).toEqual([]);
    expect(variants.map(({ sku }) => sku)).toContain('TRN-PAN-TARN-24-IRN');
  });

  it('cost something, and less than their list price when they are on sale', () => {
    expect(variants.filter(({ price }) => price <= 0n)).toEqual([]);
    expect(variants.filter(({ price, compareAt }) => compareAt !== null && compareAt <= price)).toEqual([]);
  });

  it('weigh something, in whole grams', () => {
    expect(variants.filter(({ weightGrams }) => !(Number.isInteger(weightGrams) && weightGrams > 0))).toEqual(
      [],
    );
  });

  it('carry an EAN-13 with the in-house prefix and the right check digit', () => {
    expect(ean13CheckDigit('400638133393')).toBe(1);
    expect(ean13CheckDigit('978030640615')).toBe(7);
    const wrong = variants.filter(
      ({ barcode }) =>
        !/^200\d{10}$/.test(barcode) || ean13CheckDigit(barcode.slice(0, 12)) !== Number(barcode[12]),
    );
    expect(wrong).toEqual([]);
  });
});

describe('texts', () => {
  it('describe every product in two to four sentences', () => {
    const sentences = (text: string): number => (text.match(/[.!?]”?(?= |$)/g) ?? []).length;
    const odd = shop.products
      .map(product => product.descriptions.en)
      .filter(text => sentences(text) < 2 || sentences(text) > 4);
    expect(odd).toEqual([]);
  });

  it('never name an attribute of a product twice', () => {
    const twice = shop.products.filter(
      product => repeated(product.attributes.map(attribute => attribute.name)).length > 0,
    );
    expect(twice).toEqual([]);
  });

  it('exist in enough languages to try search on', () => {
    expect(named('de').length).toBeGreaterThanOrEqual(30);
    expect(named('zh').length).toBeGreaterThanOrEqual(30);
    expect(named('ja').length).toBeGreaterThanOrEqual(15);
    expect(named('zh').filter(product => product.names.zh?.includes('手机壳')).length).toBeGreaterThan(5);
  });

  it('are in the script of their language, description included', () => {
    expect(named('zh').filter(({ names }) => !/\p{Script=Han}/u.test(names.zh ?? ''))).toEqual([]);
    expect(named('zh').filter(({ names }) => /[\p{Script=Hiragana}]/u.test(names.zh ?? ''))).toEqual([]);
    expect(
      named('ja').filter(({ descriptions }) => !/\p{Script=Hiragana}/u.test(descriptions.ja ?? '')),
    ).toEqual([]);
    expect(named('de').filter(({ descriptions }) => descriptions.de === undefined)).toEqual([]);
  });

  it('are translated for products that exist', () => {
    const slugs = new Set(shop.products.map(product => product.slug));
    const orphans = [german, chinese, japanese].flatMap(Object.keys).filter(slug => !slugs.has(slug));
    expect(orphans).toEqual([]);
  });
});

describe('determinism', () => {
  it('gives the same shop on every call', () => {
    expect(demoShop()).toEqual(shop);
  });

  it('gives the shop that was committed', () => {
    expect(createHash('sha256').update(canonicalJson(shop)).digest('hex')).toBe(committedDigest);
  });
});
