import type { BrandId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, inArray, sql } from 'drizzle-orm';
import type { Brand } from '../domain/product.ts';
import { brand } from './tables.ts';

type Row = typeof brand.$inferSelect;
const toBrand = (row: Row): Brand => ({ ...row, id: row.id as BrandId });

export async function findBrands(executor: Executor, ids: readonly BrandId[]): Promise<Brand[]> {
  return (
    await executor
      .select()
      .from(brand)
      .where(inArray(brand.id, [...ids]))
  ).map(toBrand);
}

export async function findBrandsBySlug(executor: Executor, slugs: readonly string[]): Promise<Brand[]> {
  return (
    await executor
      .select()
      .from(brand)
      .where(inArray(brand.slug, [...slugs]))
  ).map(toBrand);
}

export async function listBrands(executor: Executor): Promise<Brand[]> {
  return (await executor.select().from(brand).orderBy(asc(brand.name), asc(brand.slug))).map(toBrand);
}

/** Writes brands by slug; answers how many were new or different. */
export async function upsertBrands(tx: Tx, brands: readonly Brand[]): Promise<number> {
  if (brands.length === 0) return 0;
  const written = await tx
    .insert(brand)
    .values([...brands])
    .onConflictDoUpdate({
      target: brand.slug,
      set: { name: sql`excluded.name`, description: sql`excluded.description` },
      setWhere: sql`(${brand.name}, ${brand.description}) is distinct from (excluded.name, excluded.description)`,
    })
    .returning({ id: brand.id });
  return written.length;
}
