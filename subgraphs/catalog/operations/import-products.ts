import type { AccountId, ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { equals } from '@stoa/money/money.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { replaceAttributes } from '../data/attributes.ts';
import { replaceMedia } from '../data/media.ts';
import { upsertProducts } from '../data/products.ts';
import { type KnownVariant, lockVariants, upsertVariants, type VariantRow } from '../data/variants.ts';
import type { ImportedMedia, ImportedProduct } from '../domain/catalog-import.ts';
import { priceChanged, productPublished } from '../domain/events.ts';
import { otherCurrency } from '../domain/variant-rules.ts';
import type { CatalogDeps } from './deps.ts';
import { type Placed, placeProducts } from './place-products.ts';
import { sha256 } from './sha256.ts';

interface Counts {
  readonly productsCreated: number;
  readonly productsUpdated: number;
  readonly productsUnchanged: number;
  readonly variantsWritten: number;
}

type Outcome = { readonly problems: readonly InputProblem[]; readonly counts: Counts };

/** Writes the products that are new or whose row has changed since the last import. */
export async function importProducts(
  tx: Tx,
  deps: CatalogDeps,
  { rows, createdBy }: { rows: readonly ImportedProduct[]; createdBy: AccountId | null },
): Promise<Outcome> {
  const now = deps.clock();
  const { placed, problems } = await placeProducts(tx, rows, { createdBy, now });
  const variants = await lockVariants(
    tx,
    placed.flatMap(({ source }) => source.variants.map(variant => variant.sku)),
    placed.map(({ row }) => row.id),
  );
  problems.push(...foreignSkus(placed, variants), ...foreignCurrencies(placed, variants));
  const counts = countsOf(rows, placed);
  if (problems.length > 0) return { problems, counts };

  const rowsToWrite = placed.map(({ row }) => row);
  if ((await upsertProducts(tx, rowsToWrite)) === 'taken') return { problems: [slugJustTaken], counts };
  await replaceAttributes(
    tx,
    placed.map(({ row, source }) => ({ id: row.id, attributes: source.attributes })),
  );
  await replaceMedia(
    tx,
    placed.map(({ row, source }) => ({ id: row.id, media: source.media.map(toFile) })),
  );
  const known = bySku(variants);
  const written = placed.flatMap(each => toVariantRows(each, known));
  await upsertVariants(tx, written);
  await deps.outbox.append(tx, now, eventsOf(placed, written, known));
  return { problems, counts };
}

const slugJustTaken: InputProblem = {
  field: 'products',
  rule: 'DUPLICATE',
  message: 'Somebody has just taken one of these slugs. Send the import again.',
};

function countsOf(rows: readonly ImportedProduct[], placed: readonly Placed[]): Counts {
  const productsCreated = placed.filter(({ isNew }) => isNew).length;
  return {
    productsCreated,
    productsUpdated: placed.length - productsCreated,
    productsUnchanged: rows.length - placed.length,
    variantsWritten: placed.reduce((sum, { source }) => sum + source.variants.length, 0),
  };
}

const bySku = (variants: readonly KnownVariant[]) => new Map(variants.map(variant => [variant.sku, variant]));

function foreignSkus(placed: readonly Placed[], variants: readonly KnownVariant[]): InputProblem[] {
  const known = bySku(variants);
  return placed.flatMap(({ index, row, source }) =>
    source.variants.flatMap(({ sku }, at) => {
      const holder = known.get(sku);
      if (!holder || holder.productId === row.id) return [];
      const field = `products.${index}.variants.${at}.sku`;
      return [{ field, rule: 'DUPLICATE', message: `Another product has the SKU ${sku}.` }];
    }),
  );
}

/** A variant that the import leaves out stays as it is, with the currency that it has. */
function foreignCurrencies(placed: readonly Placed[], variants: readonly KnownVariant[]): InputProblem[] {
  const byProduct = Map.groupBy(variants, variant => variant.productId);
  return placed.flatMap(({ index, row, source }) => {
    const skus = new Set(source.variants.map(variant => variant.sku));
    const staying = byProduct.get(row.id)?.find(variant => !skus.has(variant.sku));
    const fits = !staying || staying.price.currency === source.variants[0]?.price.currency;
    return fits ? [] : [otherCurrency(`products.${index}.variants.0.price`)];
  });
}

function toVariantRows({ row, source }: Placed, known: ReadonlyMap<string, KnownVariant>): VariantRow[] {
  return source.variants.map((variant, position) => {
    const before = known.get(variant.sku);
    const changed = !before || !equals(before.price, variant.price);
    return {
      ...variant,
      id: before?.id ?? newId<VariantId>(),
      productId: row.id,
      position,
      sequence: (before?.sequence ?? 0) + (changed ? 1 : 0),
    };
  });
}

function eventsOf(
  placed: readonly Placed[],
  written: readonly VariantRow[],
  known: ReadonlyMap<string, KnownVariant>,
) {
  const byProduct = Map.groupBy(written, variant => variant.productId);
  const variantIds = (id: ProductId) => (byProduct.get(id) ?? []).map(variant => variant.id);
  const published = placed
    .filter(({ isNew }) => isNew)
    .map(({ row }) => productPublished(row, variantIds(row.id), 1));
  const priced = written.flatMap(variant => {
    const before = known.get(variant.sku);
    return before?.sequence === variant.sequence
      ? []
      : [priceChanged(variant, before?.price ?? null, variant.sequence)];
  });
  return [...published, ...priced];
}

function toFile({ altText, contentType, bytes }: ImportedMedia) {
  return { altText, contentType, bytes, sha256: sha256(bytes) };
}
