import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type { ImportedVariant } from './catalog-import.ts';
import type { SelectedOption } from './product.ts';
import { duplicates, keyProblems, textProblems, tooMany } from './text-rules.ts';

const mostVariants = 100;
const mostOptions = 20;
const longestName = 300;
const longestOption = 100;
const longestBarcode = 50;
const heaviest = 10_000_000;

export function variantsProblems(variants: readonly ImportedVariant[], field: string): InputProblem[] {
  const none = { field, rule: 'REQUIRED', message: 'A product has at least one variant.' };
  return [
    ...(variants.length === 0 ? [none] : tooMany(variants, mostVariants, field)),
    ...variants.flatMap((variant, index) => variantProblems(variant, `${field}.${index}`)),
    ...variants.flatMap((variant, index) =>
      variant.price.currency === variants[0]?.price.currency
        ? []
        : [otherCurrency(`${field}.${index}.price`)],
    ),
  ];
}

/** Without one currency there is no least and no greatest price of a product. */
export function otherCurrency(field: string): InputProblem {
  return { field, rule: 'CURRENCY', message: 'The variants of a product have their prices in one currency.' };
}

function variantProblems(variant: ImportedVariant, field: string): InputProblem[] {
  return [
    ...keyProblems(variant.sku, `${field}.sku`),
    ...textProblems(variant.name, `${field}.name`, { most: longestName, required: true }),
    ...textProblems(variant.barcode, `${field}.barcode`, { most: longestBarcode, required: true }),
    ...priceProblems(variant, field),
    ...weightProblems(variant.weightGrams, `${field}.weightGrams`),
    ...optionsProblems(variant.options, `${field}.options`),
  ];
}

function priceProblems({ price, compareAt }: ImportedVariant, field: string): InputProblem[] {
  const problems: InputProblem[] = [];
  if (price.minor < 0n)
    problems.push({ field: `${field}.price`, rule: 'OUT_OF_RANGE', message: 'A price is not negative.' });
  if (compareAt && (compareAt.currency !== price.currency || compareAt.minor <= price.minor)) {
    problems.push({
      field: `${field}.compareAt`,
      rule: 'OUT_OF_RANGE',
      message: 'The price to compare with is above the price, in its currency.',
    });
  }
  return problems;
}

function weightProblems(grams: number | null, field: string): InputProblem[] {
  if (grams === null || (grams >= 0 && grams <= heaviest)) return [];
  return [{ field, rule: 'OUT_OF_RANGE', message: 'Between 0 and 10,000,000 grams.' }];
}

function optionsProblems(options: readonly SelectedOption[], field: string): InputProblem[] {
  return [
    ...tooMany(options, mostOptions, field),
    ...options.flatMap(({ name, value, hex }, index) => {
      const problems = [
        ...textProblems(name, `${field}.${index}.name`, { most: longestOption, required: true }),
        ...textProblems(value, `${field}.${index}.value`, { most: longestOption, required: true }),
      ];
      if (hex !== null && !/^#[0-9a-f]{6}$/.test(hex)) {
        const message = 'A colour is written #1a2b3c.';
        problems.push({ field: `${field}.${index}.hex`, rule: 'FORMAT', message });
      }
      return problems;
    }),
    ...duplicates(
      options,
      option => option.name,
      index => `${field}.${index}.name`,
    ),
  ];
}
