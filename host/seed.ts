import { currencyCode } from '@stoa/money/currency.ts';
import { formatDecimal } from '@stoa/money/decimal.ts';
import { money } from '@stoa/money/money.ts';
import type { Transport } from '@stoa/service/transport/transport.ts';
import { demoAccounts } from './demo-shop/accounts.ts';
import { demoShop } from './demo-shop/demo-shop.ts';
import type { DemoAttribute, DemoProduct, DemoVariant } from './demo-shop/shape.ts';

const seeder = { kind: 'service', name: 'host' } as const;
const batchSize = 40;

/**
 * Fills an empty shop: demo accounts, then brands, categories and products through the same mutation that
 * imports use. A shop with products is left alone, so people may delete and change what they like, unless its
 * newest product shows that an earlier start was cut off in the middle: then it goes on from there.
 */
export async function seedDemoShop(
  transports: ReadonlyMap<string, Transport>,
  say: (line: string) => void,
): Promise<void> {
  const users = need(transports, 'users');
  const catalog = need(transports, 'catalog');
  const newest = await newestProduct(catalog);
  const { brands, categories, products } = demoShop();
  const done = newest === null ? 0 : products.findIndex(product => product.slug === newest) + 1;
  if (newest !== null && (done === 0 || done === products.length)) return;

  await ask(users, 'mutation ($input: EnsureAccountsInput!) { ensureAccounts(input: $input) }', {
    input: { accounts: demoAccounts() },
  });
  await importRows(catalog, { brands, categories: categories.map(({ names: _, ...category }) => category) });
  for (let from = done; from < products.length; from += batchSize) {
    await importRows(catalog, { products: products.slice(from, from + batchSize).map(toInput) });
    say(`  ${Math.min(from + batchSize, products.length)} of ${products.length} products`);
  }
}

/** The slug of the product that came last; ids, and with them lists, follow the order of coming. */
async function newestProduct(catalog: Transport): Promise<string | null> {
  const found = await ask(catalog, '{ products(first: 1) { nodes { slug } } }', {});
  return Object(found)['products'].nodes[0]?.slug ?? null;
}

function need(transports: ReadonlyMap<string, Transport>, name: string): Transport {
  const transport = transports.get(name);
  if (!transport) throw new Error(`the demo shop needs the subgraph ${name}`);
  return transport;
}

async function ask(
  transport: Transport,
  query: string,
  variables: Record<string, unknown>,
): Promise<unknown> {
  const { data, errors } = await transport.execute({ query, variables }, seeder);
  if (errors?.length) throw new Error(`seeding failed: ${errors.map(error => error.message).join('; ')}`);
  return data;
}

const importMutation = `mutation ($input: ImportCatalogInput!) {
  importCatalog(input: $input) {
    __typename
    ... on UserError { message }
    ... on InvalidInput { problems { field rule message } }
  }
}`;

async function importRows(catalog: Transport, input: Record<string, unknown>): Promise<void> {
  const { importCatalog } = Object(await ask(catalog, importMutation, { input }));
  if (importCatalog.__typename !== 'ImportCatalogSuccess')
    throw new Error(`seeding failed: ${JSON.stringify(importCatalog)}`);
}

function toInput(product: DemoProduct) {
  return {
    externalRef: `demo:${product.slug}`,
    slug: product.slug,
    name: product.names.en,
    description: product.descriptions.en,
    productType: product.productType,
    brandSlug: product.brandSlug,
    categorySlug: product.categorySlug,
    attributes: product.attributes.map(toAttribute),
    media: product.pictures.map(({ altText, svg }) => ({
      altText,
      contentType: 'image/svg+xml',
      data: Buffer.from(svg).toString('base64'),
    })),
    variants: product.variants.map(variant => toVariant(product, variant)),
  };
}

function toAttribute({ name, kind, values, unit }: DemoAttribute) {
  return { name, kind, values: values.map(String), ...(unit !== undefined && { unit }) };
}

function toVariant(product: DemoProduct, variant: DemoVariant) {
  const amount = (minor: bigint) => ({
    amount: formatDecimal(money(minor, currencyCode(variant.currency))),
    currencyCode: variant.currency,
  });
  const options = product.options.map(({ name, values }) => {
    const value = variant.optionValues[name] ?? '';
    return { name, value, hex: values.find(({ label }) => label === value)?.hex ?? null };
  });
  return {
    sku: variant.sku,
    name: [product.names.en, ...options.map(option => option.value)].join(', '),
    barcode: variant.barcode,
    weightGrams: variant.weightGrams,
    price: amount(variant.price),
    compareAt: variant.compareAt === null ? null : amount(variant.compareAt),
    options,
  };
}
