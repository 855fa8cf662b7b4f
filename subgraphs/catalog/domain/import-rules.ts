import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { attributesProblems } from './attribute-rules.ts';
import type {
  CatalogImport,
  ImportedBrand,
  ImportedCategory,
  ImportedMedia,
  ImportedProduct,
} from './catalog-import.ts';
import { duplicates, keyProblems, slugProblems, textProblems, tooMany } from './text-rules.ts';
import { variantsProblems } from './variant-rules.ts';

export const mostRowsPerImport = 200;
/** One statement takes 65,534 values, and an event is eight of them. */
export const mostVariantsPerImport = 5_000;

const longestName = 300;
const longestDescription = 20_000;
const longestType = 100;
const longestAltText = 1_000;
const mostMedia = 50;
const largestMedia = 1_000_000;
const mediaTypes = new Set(['image/svg+xml', 'image/png', 'image/jpeg', 'image/webp']);

/** Every rule that an import breaks on its own, before anything is looked up. */
export function importProblems(input: CatalogImport): InputProblem[] {
  const { brands, categories, products } = input;
  const tooLarge = sizeProblems(input);
  if (tooLarge.length > 0) return tooLarge;
  return [
    ...brands.flatMap((brand, index) => namedProblems(brand, `brands.${index}`)),
    ...categories.flatMap((category, index) => categoryProblems(category, `categories.${index}`)),
    ...products.flatMap((product, index) => productProblems(product, `products.${index}`)),
    ...duplicates(
      brands,
      brand => brand.slug,
      index => `brands.${index}.slug`,
    ),
    ...duplicates(
      categories,
      category => category.slug,
      index => `categories.${index}.slug`,
    ),
    ...duplicates(
      products,
      product => product.externalRef,
      index => `products.${index}.externalRef`,
    ),
    ...duplicates(
      products,
      product => product.slug,
      index => `products.${index}.slug`,
    ),
    ...duplicates(
      skusOf(products),
      ({ sku }) => sku,
      (_, { field }) => field,
    ),
  ];
}

function sizeProblems({ brands, categories, products }: CatalogImport): InputProblem[] {
  const rule = 'TOO_MANY';
  if (brands.length + categories.length + products.length > mostRowsPerImport) {
    const message = `At most ${mostRowsPerImport} brands, categories and products at once.`;
    return [{ field: 'products', rule, message }];
  }
  const variants = products.reduce((sum, product) => sum + product.variants.length, 0);
  return variants > mostVariantsPerImport
    ? [{ field: 'products', rule, message: `At most ${mostVariantsPerImport} variants at once.` }]
    : [];
}

function skusOf(products: readonly ImportedProduct[]): { sku: string; field: string }[] {
  return products.flatMap(({ variants }, at) =>
    variants.map(({ sku }, index) => ({ sku, field: `products.${at}.variants.${index}.sku` })),
  );
}

function namedProblems({ slug, name, description }: ImportedBrand, field: string): InputProblem[] {
  return [
    ...slugProblems(slug, `${field}.slug`),
    ...textProblems(name, `${field}.name`, { most: longestName, required: true }),
    ...textProblems(description, `${field}.description`, { most: longestDescription }),
  ];
}

function categoryProblems(category: ImportedCategory, field: string): InputProblem[] {
  const problems = namedProblems(category, field);
  if (category.parentSlug === category.slug) {
    const message = 'A category is not its own parent.';
    problems.push({ field: `${field}.parentSlug`, rule: 'CYCLE', message });
  }
  if (category.position < 0) {
    const message = 'Places are counted from 0.';
    problems.push({ field: `${field}.position`, rule: 'OUT_OF_RANGE', message });
  }
  return problems;
}

function productProblems(product: ImportedProduct, field: string): InputProblem[] {
  return [
    ...namedProblems(product, field),
    ...keyProblems(product.externalRef, `${field}.externalRef`),
    ...textProblems(product.productType, `${field}.productType`, { most: longestType, required: true }),
    ...variantsProblems(product.variants, `${field}.variants`),
    ...attributesProblems(product.attributes, `${field}.attributes`),
    ...tooMany(product.media, mostMedia, `${field}.media`),
    ...product.media.flatMap((media, index) => mediaProblems(media, `${field}.media.${index}`)),
  ];
}

function mediaProblems({ altText, contentType, bytes }: ImportedMedia, field: string): InputProblem[] {
  const problems = textProblems(altText, `${field}.altText`, { most: longestAltText });
  if (!mediaTypes.has(contentType)) {
    const message = `One of ${[...mediaTypes].join(', ')}.`;
    problems.push({ field: `${field}.contentType`, rule: 'NOT_SUPPORTED', message });
  }
  if (bytes.length === 0)
    problems.push({ field: `${field}.data`, rule: 'FORMAT', message: 'The picture in Base64.' });
  if (bytes.length > largestMedia)
    problems.push({ field: `${field}.data`, rule: 'TOO_LONG', message: 'A picture has at most 1 MB.' });
  return problems;
}
