import type { AccountId, BrandId, CategoryId, ProductId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { violatedConstraint } from '@stoa/postgres/errors.ts';
import { and, asc, desc, eq, exists, getTableColumns, inArray, lt, type SQL, sql } from 'drizzle-orm';
import type { Product } from '../domain/product.ts';
import { category, product } from './tables.ts';

const {
  externalRef: _externalRef,
  importDigest: _importDigest,
  sequence: _sequence,
  ...columns
} = getTableColumns(product);
type Row = Omit<typeof product.$inferSelect, 'externalRef' | 'importDigest' | 'sequence'>;

const toProduct = (row: Row): Product => ({
  ...row,
  id: row.id as ProductId,
  brandId: row.brandId as BrandId | null,
  categoryId: row.categoryId as CategoryId | null,
  createdBy: row.createdBy as AccountId | null,
});

export async function findProducts(executor: Executor, ids: readonly ProductId[]): Promise<Product[]> {
  return (
    await executor
      .select(columns)
      .from(product)
      .where(inArray(product.id, [...ids]))
  ).map(toProduct);
}

export async function findProductsBySlug(executor: Executor, slugs: readonly string[]): Promise<Product[]> {
  return (
    await executor
      .select(columns)
      .from(product)
      .where(inArray(product.slug, [...slugs]))
  ).map(toProduct);
}

export interface ProductFilter {
  /** This category and everything below it. */
  readonly branch: CategoryId | null;
  readonly brandId: BrandId | null;
}

/** A page of products, newest first: ids are sortable by time, so the id alone is the key. */
export async function listProducts(
  executor: Executor,
  filter: ProductFilter,
  after: ProductId | null,
  limit: number,
): Promise<Product[]> {
  const conditions: SQL[] = [];
  if (filter.brandId) conditions.push(eq(product.brandId, filter.brandId));
  if (after) conditions.push(lt(product.id, after));
  if (filter.branch) {
    const inBranch = and(
      eq(category.id, product.categoryId),
      sql`${category.path} @> array[${filter.branch}]::uuid[]`,
    );
    conditions.push(exists(executor.select({ one: sql`1` }).from(category).where(inBranch)));
  }
  const rows = await executor
    .select(columns)
    .from(product)
    .where(and(...conditions))
    .orderBy(desc(product.id))
    .limit(limit);
  return rows.map(toProduct);
}

export interface ImportState {
  readonly id: ProductId;
  readonly slug: string;
  readonly externalRef: string | null;
  readonly digest: string | null;
}

/** Locks, in key order, the products that an import will touch: by its keys and by the slugs it wants. */
export async function lockForImport(
  tx: Tx,
  externalRefs: readonly string[],
  slugs: readonly string[],
): Promise<ImportState[]> {
  const rows = await tx
    .select({
      id: product.id,
      slug: product.slug,
      externalRef: product.externalRef,
      digest: product.importDigest,
    })
    .from(product)
    .where(sql`${inArray(product.externalRef, [...externalRefs])} or ${inArray(product.slug, [...slugs])}`)
    .orderBy(asc(product.id))
    .for('update');
  return rows.map(row => ({ ...row, id: row.id as ProductId }));
}

export type ProductRow = Product & { readonly externalRef: string; readonly importDigest: string };

/** 'taken' when another import has meanwhile used a slug or key of these. */
export async function upsertProducts(tx: Tx, rows: readonly ProductRow[]): Promise<'written' | 'taken'> {
  if (rows.length === 0) return 'written';
  try {
    await tx
      .insert(product)
      .values(rows.map(row => ({ ...row, sequence: 1 })))
      .onConflictDoUpdate({
        target: product.externalRef,
        set: {
          slug: sql`excluded.slug`,
          importDigest: sql`excluded.import_digest`,
          name: sql`excluded.name`,
          description: sql`excluded.description`,
          productType: sql`excluded.product_type`,
          brandId: sql`excluded.brand_id`,
          categoryId: sql`excluded.category_id`,
          updatedAt: sql`excluded.updated_at`,
        },
      });
    return 'written';
  } catch (error) {
    if (violatedConstraint(error) === 'product_slug_once') return 'taken';
    throw error;
  }
}
