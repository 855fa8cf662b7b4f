import { formatDecimal } from '@stoa/money/decimal.ts';
import type { Money } from '@stoa/money/money.ts';
import type { ImportCategoryInput, ImportProductInput } from '@stoa/schema/operations.ts';
import { chooseDescription } from './choose-description.ts';
import { choosePrice } from './choose-price.ts';
import type { CodeSales } from './code-sales.ts';
import { colourHex, optionName } from './option.ts';
import { groupCodes, type ProductGroup } from './product-groups.ts';
import { spellOut, titleCase } from './spelling.ts';
import { type Theme, themeOf, themes } from './theme.ts';

/** What a shop gets from the data set. */
export interface Catalogue {
  readonly categories: readonly ImportCategoryInput[];
  readonly products: readonly ImportProductInput[];
  /** Stock codes that became no variant, by the reason. */
  readonly skippedCodes: ReadonlyMap<string, number>;
}

type Offer = { readonly sales: CodeSales; readonly name: string; readonly price: Money };

const root = 'online-retail';

/** Makes products with variants of what was sold under each stock code; a code that never sold has no sales. */
export function toCatalogue(sales: ReadonlyMap<string, CodeSales>): Catalogue {
  const skippedCodes = new Map<string, number>();
  const offers = new Map<string, Offer>();
  for (const [code, codeSales] of sales) {
    const offer = toOffer(codeSales);
    if (typeof offer === 'string') skippedCodes.set(offer, (skippedCodes.get(offer) ?? 0) + 1);
    else offers.set(code, offer);
  }
  const groups = groupCodes([...offers].map(([code, { name }]) => ({ code, name })));
  return {
    categories: toCategories(new Set(groups.map(({ name }) => themeOf(name)))),
    products: groups.map(group => toProduct(group, offers)),
    skippedCodes,
  };
}

/** A text says why the code can't be sold. */
function toOffer(sales: CodeSales): Offer | string {
  if (sales.lines === 0) return 'never sold at a price above 0';
  const price = choosePrice(sales.prices.values());
  if (!price) return 'price rounds to 0.00';
  const description = chooseDescription(sales.descriptions);
  return description
    ? { sales, price, name: spellOut(description) }
    : 'no description that reads like a name';
}

function toCategories(used: ReadonlySet<Theme>): ImportCategoryInput[] {
  return [
    {
      slug: root,
      name: 'Online Retail',
      description: 'The goods of a British online gift shop.',
    },
    ...themes
      .filter(theme => used.has(theme))
      .map(theme => ({
        slug: `${root}-${theme.slug}`,
        name: theme.name,
        description: theme.description,
        parentSlug: root,
        position: themes.indexOf(theme),
      })),
  ];
}

function toProduct(group: ProductGroup, offers: ReadonlyMap<string, Offer>): ImportProductInput {
  const name = titleCase(group.name);
  const members = group.variants.flatMap(({ code, value }) => {
    const offer = offers.get(code);
    return offer ? [{ ...offer, value }] : [];
  });
  const option = optionName(members.flatMap(({ value }) => value ?? []));
  return {
    externalRef: `${root}:${group.key}`,
    slug: slugOf(name, group.key),
    name,
    description: describe(members.map(({ sales }) => sales)),
    categorySlug: `${root}-${themeOf(group.name).slug}`,
    variants: members.map(({ sales, price, value }) => ({
      sku: sales.code,
      name: value === null ? name : `${name}, ${titleCase(value)}`,
      price: { amount: formatDecimal(price), currencyCode: price.currency },
      options: value === null ? [] : [{ name: option, value: titleCase(value), hex: colourHex(value) }],
    })),
  };
}

/** Letters without accents and digits; the key at the end makes it unique. */
function slugOf(name: string, key: string): string {
  const plain = name
    .normalize('NFKD')
    .toLowerCase()
    .replace(/['"]|\p{M}/gu, '');
  return `${plain} ${key.toLowerCase()}`
    .split(/[^a-z0-9]+/)
    .filter(Boolean)
    .join('-');
}

function describe(sales: readonly CodeSales[]): string {
  const pieces = sales.reduce((sum, one) => sum + one.pieces, 0);
  const lines = sales.reduce((sum, one) => sum + one.lines, 0);
  const from = monthName(sales.map(one => one.firstMonth).sort()[0] ?? '');
  const to = monthName(
    sales
      .map(one => one.lastMonth)
      .sort()
      .at(-1) ?? '',
  );
  const when = from === to ? `in ${from}` : `from ${from} to ${to}`;
  const codes = sales.map(({ code }) => code).join(', ');
  return `${count(pieces, 'piece')} sold in ${count(lines, 'order line')} ${when}. Stock code${sales.length === 1 ? '' : 's'} ${codes}.`;
}

/** Made once: each formatter takes tens of kilobytes outside of the heap. */
const numbers = new Intl.NumberFormat('en-GB');
const months = new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC' });

const count = (number: number, noun: string) => `${numbers.format(number)} ${noun}${number === 1 ? '' : 's'}`;
const monthName = (month: string) => months.format(new Date(`${month}-01T00:00:00Z`));
