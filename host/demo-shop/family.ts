import { type AttributeRules, attributesFrom, type Facts } from './attributes.ts';
import { barcodeFor } from './barcode.ts';
import { type BrandSlug, brandBook } from './brands.ts';
import type { CategorySlug } from './categories.ts';
import { type ColourName, colours } from './colours.ts';
import { framedPicture, type Scene } from './drawing/frame.ts';
import { type Ink, inkFor } from './drawing/ink.ts';
import type { DemoAttribute, DemoOption, DemoPicture, DemoProduct, DemoVariant, TaxClass } from './shape.ts';
import { slugOf } from './slug.ts';
import { stableHash } from './stable-hash.ts';

/** One product as its merchandiser writes it down. */
export interface ProductSheet<Rules extends AttributeRules, Look, Size extends string | number> {
  name: string;
  /** The code is unique within brand and family; it is part of the SKU, so it never changes. */
  article: { brand: BrandSlug; code: string };
  /** One or two sentences that are true of this product alone. */
  lead: string;
  /** Of the first size: what it costs, what it cost before the sale; and what each further size adds. */
  price: { cents: number; was?: number; step?: number };
  weight: { grams: number; step?: number };
  /** The first colour is the one drawn; `notMade` lists combinations that do not exist. */
  range: {
    colours: readonly [ColourName, ...ColourName[]];
    sizes?: readonly [Size, ...Size[]];
    notMade?: readonly (readonly [Size, ColourName])[];
  };
  facts: Facts<Rules>;
  picture: { look: Look; accent?: ColourName };
}

/** What all products of a family share. */
export interface Family<Rules extends AttributeRules, Look, Size extends string | number> {
  productType: string;
  category: CategorySlug;
  /** Two or three letters: the family's part of a SKU. */
  stem: string;
  taxClass: TaxClass;
  scene: Scene | ((look: Look) => Scene);
  rules: Rules;
  /** The option beside colour: its name, and for each size its label and SKU code. */
  size?: { option: string; values: Readonly<Record<Size, readonly [label: string, code: string]>> };
  /** The sentences on material, use and care that follow a product's own lead. */
  sentences: (facts: Facts<Rules>, code: string) => string[];
  draw: (ink: Ink, look: Look) => string;
  sheets: readonly ProductSheet<NoInfer<Rules>, NoInfer<Look>, NoInfer<Size>>[];
}

interface SizeChoice<Size> {
  size: Size;
  label: string;
  code: string;
}

const sizeChoices = <Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
  sheet: ProductSheet<Rules, Look, Size>,
): SizeChoice<Size>[] =>
  (sheet.range.sizes ?? []).flatMap(size => {
    const value = family.size?.values[size];
    return value ? [{ size, label: value[0], code: value[1] }] : [];
  });

const variantsOf = <Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
  sheet: ProductSheet<Rules, Look, Size>,
): DemoVariant[] => {
  const { article, price, weight, range } = sheet;
  const sizes = sizeChoices(family, sheet);
  const stem = `${brandBook[article.brand].code}-${family.stem}-${article.code}`;
  return (sizes.length > 0 ? sizes : [null]).flatMap((choice, index) =>
    range.colours
      .filter(name => !range.notMade?.some(([size, colour]) => size === choice?.size && colour === name))
      .map(name => {
        const colour = colours[name];
        const sku = [stem, choice?.code, colour.code].filter(part => part !== undefined).join('-');
        const dearer = index * (price.step ?? 0);
        return {
          sku,
          optionValues: {
            ...(choice && sizes.length > 1 ? { [family.size?.option ?? '']: choice.label } : {}),
            ...(range.colours.length > 1 ? { Colour: colour.label } : {}),
          },
          price: BigInt(price.cents + dearer),
          compareAt: price.was === undefined ? null : BigInt(price.was + dearer),
          currency: 'USD' as const,
          weightGrams: weight.grams + index * (weight.step ?? 0),
          barcode: barcodeFor(sku),
        };
      }),
  );
};

/** What a buyer chooses between; a single size or colour is no choice. */
const optionsOf = <Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
  sheet: ProductSheet<Rules, Look, Size>,
): DemoOption[] => {
  const sizes = sizeChoices(family, sheet);
  const options: DemoOption[] = [];
  if (family.size && sizes.length > 1) {
    options.push({ name: family.size.option, values: sizes.map(({ label }) => ({ label })) });
  }
  if (sheet.range.colours.length > 1) {
    options.push({
      name: 'Colour',
      values: sheet.range.colours.map(name => ({ label: colours[name].label, hex: colours[name].hex })),
    });
  }
  return options;
};

/** The first of a month between January 2019 and August 2026. */
const inRangeSince = (slug: string): string => {
  const month = stableHash(`since ${slug}`) % 92;
  return `${2019 + Math.floor(month / 12)}-${String((month % 12) + 1).padStart(2, '0')}-01`;
};

const attributesOf = <Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
  sheet: ProductSheet<Rules, Look, Size>,
): DemoAttribute[] => {
  const labels = sizeChoices(family, sheet).map(({ label }) => label);
  const names = sheet.range.colours;
  return [
    ...attributesFrom(family.rules, sheet.facts),
    ...(family.size && labels.length > 0
      ? [{ name: family.size.option, kind: 'ENUM' as const, values: labels }]
      : []),
    {
      name: 'Colour',
      kind: 'COLOUR',
      values: names.map(name => colours[name].hex),
      labels: names.map(name => colours[name].label),
    },
    { name: 'In the range since', kind: 'DATE', values: [inRangeSince(slugOf(sheet.name))] },
  ];
};

const pictureOf = <Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
  { name, range, picture: { look, accent = 'oak' } }: ProductSheet<Rules, Look, Size>,
): DemoPicture => {
  const slug = slugOf(name);
  const colour = colours[range.colours[0]];
  const scene = typeof family.scene === 'string' ? family.scene : family.scene(look);
  const ink = inkFor(slug, colour.hex, colours[accent].hex);
  return {
    slug,
    altText: `${name} in ${colour.label.toLowerCase()}`,
    svg: framedPicture(name, ink, scene, family.draw(ink, look)),
  };
};

/** A family's products, in the order of its sheets; English only. */
export const productsOf = <const Rules extends AttributeRules, Look, Size extends string | number>(
  family: Family<Rules, Look, Size>,
): DemoProduct[] =>
  family.sheets.map(sheet => ({
    slug: slugOf(sheet.name),
    names: { en: sheet.name },
    descriptions: { en: [sheet.lead, ...family.sentences(sheet.facts, sheet.article.code)].join(' ') },
    brandSlug: sheet.article.brand,
    categorySlug: family.category,
    productType: family.productType,
    taxClass: family.taxClass,
    attributes: attributesOf(family, sheet),
    options: optionsOf(family, sheet),
    variants: variantsOf(family, sheet),
    pictures: [pictureOf(family, sheet)],
  }));
