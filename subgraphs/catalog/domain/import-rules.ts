import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type {
  CatalogImport,
  ImportedBrand,
  ImportedCategory,
  ImportedMedia,
  ImportedProduct,
  ImportedVariant,
} from './catalog-import.ts';

export const mostRowsPerImport = 200;
const mostVariants = 100;
const longestName = 300;
const longestDescription = 20_000;
const largestMedia = 1_000_000;
const mediaTypes = new Set(['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']);

const slugShape = /^[a-z0-9]+(-[a-z0-9]+)*$/;
const keyShape = /^[\w.:-]{1,100}$/;

/** Every rule that an import breaks on its own, before anything is looked up. */
export function importProblems(input: CatalogImport): InputProblem[] {
  const rows = input.brands.length + input.categories.length + input.products.length;
  if (rows > mostRowsPerImport) {
    return [
      {
        field: 'products',
        rule: 'TOO_MANY',
        message: `At most ${mostRowsPerImport} brands, categories and products at once.`,
      },
    ];
  }
  return [
    ...input.brands.flatMap((brand, index) => namedProblems(brand, `brands.${index}`)),
    ...input.categories.flatMap((category, index) => categoryProblems(category, `categories.${index}`)),
    ...input.products.flatMap((product, index) => productProblems(product, `products.${index}`)),
    ...duplicates(input.brands, 'brands', brand => ['slug', brand.slug]),
    ...duplicates(input.categories, 'categories', category => ['slug', category.slug]),
    ...duplicates(input.products, 'products', product => ['externalRef', product.externalRef]),
    ...duplicates(input.products, 'products', product => ['slug', product.slug]),
    ...duplicateSkus(input.products),
  ];
}

function namedProblems(named: ImportedBrand, field: string): InputProblem[] {
  const problems: InputProblem[] = [];
  if (!slugShape.test(named.slug) || named.slug.length > 120) {
    problems.push({
      field: `${field}.slug`,
      rule: 'FORMAT',
      message: 'Small letters, digits and single dashes, at most 120.',
    });
  }
  if (named.name.trim() === '')
    problems.push({ field: `${field}.name`, rule: 'REQUIRED', message: 'A name is needed.' });
  problems.push(
    ...tooLong(named.name, longestName, `${field}.name`),
    ...tooLong(named.description, longestDescription, `${field}.description`),
  );
  return problems;
}

function categoryProblems(category: ImportedCategory, field: string): InputProblem[] {
  const problems = namedProblems(category, field);
  if (category.parentSlug === category.slug) {
    problems.push({
      field: `${field}.parentSlug`,
      rule: 'CYCLE',
      message: 'A category is not its own parent.',
    });
  }
  return problems;
}

function productProblems(product: ImportedProduct, field: string): InputProblem[] {
  const problems = namedProblems(product, field);
  if (!keyShape.test(product.externalRef)) {
    problems.push({
      field: `${field}.externalRef`,
      rule: 'FORMAT',
      message: 'Letters, digits and . : _ - only, at most 100.',
    });
  }
  if (product.variants.length === 0)
    problems.push({
      field: `${field}.variants`,
      rule: 'REQUIRED',
      message: 'A product has at least one variant.',
    });
  if (product.variants.length > mostVariants) {
    problems.push({
      field: `${field}.variants`,
      rule: 'TOO_MANY',
      message: `At most ${mostVariants} variants.`,
    });
  }
  problems.push(
    ...product.variants.flatMap((variant, index) => variantProblems(variant, `${field}.variants.${index}`)),
  );
  problems.push(...product.media.flatMap((media, index) => mediaProblems(media, `${field}.media.${index}`)));
  return problems;
}

function variantProblems(variant: ImportedVariant, field: string): InputProblem[] {
  const problems = tooLong(variant.name, longestName, `${field}.name`);
  if (!keyShape.test(variant.sku)) {
    problems.push({
      field: `${field}.sku`,
      rule: 'FORMAT',
      message: 'Letters, digits and . : _ - only, at most 100.',
    });
  }
  if (variant.price.minor < 0n)
    problems.push({ field: `${field}.price`, rule: 'OUT_OF_RANGE', message: 'A price is not negative.' });
  const { compareAt } = variant;
  if (
    compareAt &&
    (compareAt.currency !== variant.price.currency || compareAt.minor <= variant.price.minor)
  ) {
    problems.push({
      field: `${field}.compareAt`,
      rule: 'OUT_OF_RANGE',
      message: 'The price to compare with is above the price, in its currency.',
    });
  }
  if (variant.weightGrams !== null && (variant.weightGrams < 0 || variant.weightGrams > 10_000_000)) {
    problems.push({
      field: `${field}.weightGrams`,
      rule: 'OUT_OF_RANGE',
      message: 'Between 0 and 10,000,000 grams.',
    });
  }
  for (const { hex } of variant.options) {
    if (hex !== null && !/^#[0-9a-f]{6}$/.test(hex))
      problems.push({ field: `${field}.options`, rule: 'FORMAT', message: 'A colour is written #1a2b3c.' });
  }
  return problems;
}

function mediaProblems(media: ImportedMedia, field: string): InputProblem[] {
  if (!mediaTypes.has(media.contentType)) {
    return [
      {
        field: `${field}.contentType`,
        rule: 'NOT_SUPPORTED',
        message: `One of ${[...mediaTypes].join(', ')}.`,
      },
    ];
  }
  if (media.bytes.length === 0)
    return [{ field: `${field}.data`, rule: 'FORMAT', message: 'The picture in Base64.' }];
  if (media.bytes.length > largestMedia)
    return [{ field: `${field}.data`, rule: 'TOO_LONG', message: 'A picture has at most 1 MB.' }];
  return [];
}

function tooLong(text: string, most: number, field: string): InputProblem[] {
  return text.length > most ? [{ field, rule: 'TOO_LONG', message: `At most ${most} characters.` }] : [];
}

function duplicates<T>(
  rows: readonly T[],
  list: string,
  key: (row: T) => readonly [string, string],
): InputProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const [name, value] = key(row);
    if (!seen.has(value)) {
      seen.add(value);
      return [];
    }
    return [
      {
        field: `${list}.${index}.${name}`,
        rule: 'DUPLICATE',
        message: `${value} stands twice in this import.`,
      },
    ];
  });
}

function duplicateSkus(products: readonly ImportedProduct[]): InputProblem[] {
  const skus = products.flatMap((product, at) =>
    product.variants.map((variant, index) => ({ sku: variant.sku, list: `products.${at}.variants`, index })),
  );
  const seen = new Set<string>();
  return skus.flatMap(({ sku, list, index }) => {
    if (!seen.has(sku)) {
      seen.add(sku);
      return [];
    }
    return [
      { field: `${list}.${index}.sku`, rule: 'DUPLICATE', message: `${sku} stands twice in this import.` },
    ];
  });
}
