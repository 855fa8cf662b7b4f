import type { CategoryId } from '@stoa/contracts/ids.ts';
import type { Executor, Tx } from '@stoa/postgres/database.ts';
import { asc, inArray, isNull, sql } from 'drizzle-orm';
import type { Category } from '../domain/product.ts';
import { category } from './tables.ts';

type Row = typeof category.$inferSelect;
const toCategory = (row: Row): Category => ({
  ...row,
  id: row.id as CategoryId,
  parentId: row.parentId as CategoryId | null,
  path: row.path as CategoryId[],
});

/** Categories with all that stand above them, so that their breadcrumbs need nothing more. */
export async function findBranches(executor: Executor, ids: readonly CategoryId[]): Promise<Category[]> {
  const above = executor
    .select({ id: sql<string>`unnest(${category.path})` })
    .from(category)
    .where(inArray(category.id, [...ids]));
  return (await executor.select().from(category).where(inArray(category.id, above))).map(toCategory);
}

export async function findCategoriesBySlug(
  executor: Executor,
  slugs: readonly string[],
): Promise<Category[]> {
  return (
    await executor
      .select()
      .from(category)
      .where(inArray(category.slug, [...slugs]))
  ).map(toCategory);
}

export async function listRootCategories(executor: Executor): Promise<Category[]> {
  const rows = await executor
    .select()
    .from(category)
    .where(isNull(category.parentId))
    .orderBy(asc(category.position), asc(category.slug));
  return rows.map(toCategory);
}

export async function findChildren(executor: Executor, parents: readonly CategoryId[]): Promise<Category[]> {
  const rows = await executor
    .select()
    .from(category)
    .where(inArray(category.parentId, [...parents]))
    .orderBy(asc(category.position), asc(category.slug));
  return rows.map(toCategory);
}

/** Adds a category, or changes name, description and position of the one with its slug; true when anything changed. */
export async function upsertCategory(tx: Tx, fresh: Category): Promise<boolean> {
  const written = await tx
    .insert(category)
    .values({ ...fresh, path: [...fresh.path] })
    .onConflictDoUpdate({
      target: category.slug,
      set: {
        name: sql`excluded.name`,
        description: sql`excluded.description`,
        position: sql`excluded.position`,
      },
      setWhere: sql`(${category.name}, ${category.description}, ${category.position}) is distinct from (excluded.name, excluded.description, excluded.position)`,
    })
    .returning({ id: category.id });
  return written.length > 0;
}
