import type { AccountId, BrandId, CategoryId, ProductId } from '@stoa/contracts/ids.ts';
import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { findBrandsBySlug } from '../data/brands.ts';
import { findCategoriesBySlug } from '../data/categories.ts';
import { type ImportState, lockForImport, type ProductRow } from '../data/products.ts';
import type { ImportedProduct } from '../domain/catalog-import.ts';
import { isSlug } from '../domain/keys.ts';
import { sha256 } from './sha256.ts';

/** An imported row that has to be written, with the product that it becomes. */
export interface Placed {
  /** Its place in the import. */
  readonly index: number;
  readonly source: ImportedProduct;
  readonly row: ProductRow;
  readonly isNew: boolean;
}

export interface Author {
  readonly createdBy: AccountId | null;
  readonly now: Date;
}

interface Surroundings {
  readonly brands: ReadonlyMap<string, BrandId>;
  readonly categories: ReadonlyMap<string, CategoryId>;
  readonly byRef: ReadonlyMap<string | null, ImportState>;
  readonly bySlug: ReadonlyMap<string, ImportState>;
}

/** Finds each row's brand, category and existing product; leaves out the rows that have not changed. */
export async function placeProducts(
  tx: Tx,
  rows: readonly ImportedProduct[],
  author: Author,
): Promise<{ placed: Placed[]; problems: InputProblem[] }> {
  const around = await lookAround(tx, rows);
  const problems = rows.flatMap((row, index) => unfit(row, `products.${index}`, around));
  const placed = rows.flatMap((source, index): Placed[] => {
    const before = around.byRef.get(source.externalRef);
    const importDigest = digest(source);
    if (before?.digest === importDigest) return [];
    const row = toRow(source, { before, importDigest, around, author });
    return [{ index, source, row, isNew: !before }];
  });
  return { placed, problems };
}

async function lookAround(tx: Tx, rows: readonly ImportedProduct[]): Promise<Surroundings> {
  const texts = (pick: (row: ImportedProduct) => string | null) => rows.flatMap(row => pick(row) ?? []);
  const brandSlugs = texts(row => row.brandSlug).filter(isSlug);
  const categorySlugs = texts(row => row.categorySlug).filter(isSlug);
  const refs = texts(row => row.externalRef);
  const slugs = texts(row => row.slug);
  const brands = await findBrandsBySlug(tx, brandSlugs);
  const categories = await findCategoriesBySlug(tx, categorySlugs);
  const existing = await lockForImport(tx, refs, slugs);
  return {
    brands: new Map(brands.map(({ slug, id }) => [slug, id])),
    categories: new Map(categories.map(({ slug, id }) => [slug, id])),
    byRef: new Map(existing.map(state => [state.externalRef, state])),
    bySlug: new Map(existing.map(state => [state.slug, state])),
  };
}

/** What a row names that is not there, or that is somebody else's. */
function unfit(row: ImportedProduct, field: string, around: Surroundings): InputProblem[] {
  const problems: InputProblem[] = [];
  if (row.brandSlug !== null && !around.brands.has(row.brandSlug)) {
    const message = `There is no brand ${row.brandSlug}.`;
    problems.push({ field: `${field}.brandSlug`, rule: 'UNKNOWN', message });
  }
  if (row.categorySlug !== null && !around.categories.has(row.categorySlug)) {
    const message = `There is no category ${row.categorySlug}.`;
    problems.push({ field: `${field}.categorySlug`, rule: 'UNKNOWN', message });
  }
  const holder = around.bySlug.get(row.slug);
  if (holder && holder.externalRef !== row.externalRef) {
    const message = `Another product has the slug ${row.slug}.`;
    problems.push({ field: `${field}.slug`, rule: 'DUPLICATE', message });
  }
  return problems;
}

interface Found {
  readonly before: ImportState | undefined;
  readonly importDigest: string;
  readonly around: Surroundings;
  readonly author: Author;
}

function toRow(source: ImportedProduct, { before, importDigest, around, author }: Found): ProductRow {
  const { externalRef, slug, name, description, productType, brandSlug, categorySlug } = source;
  return {
    id: before?.id ?? newId<ProductId>(),
    externalRef,
    slug,
    name,
    description,
    productType,
    brandId: (brandSlug && around.brands.get(brandSlug)) || null,
    categoryId: (categorySlug && around.categories.get(categorySlug)) || null,
    createdBy: author.createdBy,
    createdAt: author.now,
    updatedAt: author.now,
    importDigest,
  };
}

function digest(source: ImportedProduct): string {
  const text = JSON.stringify(source, (_, value: unknown) => {
    if (typeof value === 'bigint') return value.toString();
    return value instanceof Uint8Array ? sha256(value) : value;
  });
  return sha256(text);
}
