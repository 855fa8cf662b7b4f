import { createHash } from 'node:crypto';
import type { AccountId, ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { equals } from '@stoa/money/money.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { replaceAttributes } from '../data/attributes.ts';
import { findBrandIds } from '../data/brands.ts';
import { findCategoriesBySlug } from '../data/categories.ts';
import { replaceMedia } from '../data/media.ts';
import { lockForImport, type ProductRow, upsertProducts } from '../data/products.ts';
import { type KnownVariant, lockVariantsBySku, upsertVariants, type VariantRow } from '../data/variants.ts';
import type { ImportedMedia, ImportedProduct } from '../domain/catalog-import.ts';
import { priceChanged, productPublished } from '../domain/events.ts';
import type { CatalogDeps } from './deps.ts';

interface Counts {
  readonly productsCreated: number;
  readonly productsUpdated: number;
  readonly productsUnchanged: number;
  readonly variantsWritten: number;
}

interface Placed extends ProductRow {
  readonly source: ImportedProduct;
  readonly isNew: boolean;
}

type Outcome = { readonly problems: readonly InputProblem[]; readonly counts: Counts };

/** Writes the products that are new or whose row has changed since the last import. */
export async function importProducts(
  tx: Tx,
  deps: CatalogDeps,
  { rows, createdBy }: { rows: readonly ImportedProduct[]; createdBy: AccountId | null },
): Promise<Outcome> {
  const now = deps.clock();
  const { placed, problems } = await place(tx, rows, createdBy, now);
  const variants = await lockVariantsBySku(
    tx,
    placed.flatMap(row => row.source.variants.map(variant => variant.sku)),
  );
  const known = new Map(variants.map(variant => [variant.sku, variant]));
  problems.push(...foreignSkus(rows, placed, known));
  if (problems.length === 0 && (await upsertProducts(tx, placed.map(toRow))) === 'taken') {
    problems.push({
      field: 'products',
      rule: 'DUPLICATE',
      message: 'Another import has just taken one of these slugs. Send the import again.',
    });
  }
  const created = placed.filter(row => row.isNew);
  const counts = {
    productsCreated: created.length,
    productsUpdated: placed.length - created.length,
    productsUnchanged: rows.length - placed.length,
    variantsWritten: placed.reduce((sum, row) => sum + row.source.variants.length, 0),
  };
  if (problems.length > 0) return { problems, counts };

  await replaceAttributes(
    tx,
    placed.map(({ id, source }) => ({ id, attributes: source.attributes })),
  );
  await replaceMedia(
    tx,
    placed.map(({ id, source }) => ({ id, media: source.media.map(toFile) })),
  );
  const written = placed.flatMap(row => toVariantRows(row, known));
  await upsertVariants(tx, written);
  await deps.outbox.append(tx, now, [
    ...created.map(row =>
      productPublished(
        row,
        written.filter(variant => variant.productId === row.id).map(({ id }) => id),
        1,
      ),
    ),
    ...written.flatMap(variant => priceEvent(variant, known.get(variant.sku))),
  ]);
  return { problems, counts };
}

/** Finds each row's brand, category and existing product; leaves out the rows that have not changed. */
async function place(tx: Tx, rows: readonly ImportedProduct[], createdBy: AccountId | null, now: Date) {
  const problems: InputProblem[] = [];
  const slugs = (pick: (row: ImportedProduct) => string | null) => rows.flatMap(row => pick(row) ?? []);
  const brands = await findBrandIds(
    tx,
    slugs(row => row.brandSlug),
  );
  const categories = new Map(
    (
      await findCategoriesBySlug(
        tx,
        slugs(row => row.categorySlug),
      )
    ).map(({ slug, id }) => [slug, id]),
  );
  const existing = await lockForImport(
    tx,
    slugs(row => row.externalRef),
    slugs(row => row.slug),
  );
  const byRef = new Map(existing.map(state => [state.externalRef, state]));
  const bySlug = new Map(existing.map(state => [state.slug, state]));
  const placed: Placed[] = [];
  for (const [index, source] of rows.entries()) {
    const field = (name: string) => `products.${index}.${name}`;
    const brandId = source.brandSlug ? brands.get(source.brandSlug) : null;
    const categoryId = source.categorySlug ? categories.get(source.categorySlug) : null;
    if (brandId === undefined)
      problems.push({
        field: field('brandSlug'),
        rule: 'UNKNOWN',
        message: `There is no brand ${source.brandSlug}.`,
      });
    if (categoryId === undefined)
      problems.push({
        field: field('categorySlug'),
        rule: 'UNKNOWN',
        message: `There is no category ${source.categorySlug}.`,
      });
    const holder = bySlug.get(source.slug);
    if (holder && holder.externalRef !== source.externalRef) {
      problems.push({
        field: field('slug'),
        rule: 'DUPLICATE',
        message: `Another product has the slug ${source.slug}.`,
      });
    }
    const before = byRef.get(source.externalRef);
    const importDigest = digest(source);
    if (before?.digest === importDigest) continue;
    const { externalRef, slug, name, description, productType } = source;
    const id = before?.id ?? newId<ProductId>();
    placed.push({
      id,
      externalRef,
      slug,
      name,
      description,
      productType,
      brandId: brandId ?? null,
      categoryId: categoryId ?? null,
      createdBy,
      createdAt: now,
      updatedAt: now,
      importDigest,
      source,
      isNew: !before,
    });
  }
  return { placed, problems };
}

const toRow = ({ source: _, isNew: __, ...row }: Placed): ProductRow => row;

function foreignSkus(
  rows: readonly ImportedProduct[],
  placed: readonly Placed[],
  known: ReadonlyMap<string, KnownVariant>,
): InputProblem[] {
  return placed.flatMap(({ id, source }) =>
    source.variants.flatMap((variant, index) => {
      const holder = known.get(variant.sku);
      if (!holder || holder.productId === id) return [];
      const field = `products.${rows.indexOf(source)}.variants.${index}.sku`;
      return [{ field, rule: 'DUPLICATE', message: `Another product has the SKU ${variant.sku}.` }];
    }),
  );
}

function toVariantRows(
  { id: productId, source }: Placed,
  known: ReadonlyMap<string, KnownVariant>,
): VariantRow[] {
  return source.variants.map((variant, position) => {
    const before = known.get(variant.sku);
    const changed = !before || !equals(before.price, variant.price);
    return {
      ...variant,
      id: before?.id ?? newId<VariantId>(),
      productId,
      position,
      sequence: (before?.sequence ?? 0) + (changed ? 1 : 0),
    };
  });
}

function priceEvent(variant: VariantRow, before: KnownVariant | undefined) {
  return before?.sequence === variant.sequence
    ? []
    : [priceChanged(variant, before?.price ?? null, variant.sequence)];
}

function toFile({ altText, contentType, bytes }: ImportedMedia) {
  return { altText, contentType, bytes, sha256: sha256(bytes) };
}

function digest(source: ImportedProduct): string {
  return sha256(
    JSON.stringify(source, (_, value: unknown) =>
      typeof value === 'bigint' ? value.toString() : value instanceof Uint8Array ? sha256(value) : value,
    ),
  );
}

function sha256(content: string | Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
