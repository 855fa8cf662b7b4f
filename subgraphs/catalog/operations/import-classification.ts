import type { BrandId, CategoryId } from '@stoa/contracts/ids.ts';
import type { InputProblem } from '@stoa/contracts/refusal.ts';
import type { Tx } from '@stoa/postgres/database.ts';
import { newId } from '@stoa/postgres/new-id.ts';
import { upsertBrands } from '../data/brands.ts';
import { findCategoriesBySlug, upsertCategory } from '../data/categories.ts';
import type { ImportedBrand, ImportedCategory } from '../domain/catalog-import.ts';
import { isSlug } from '../domain/keys.ts';
import type { Category } from '../domain/product.ts';

export function importBrands(tx: Tx, rows: readonly ImportedBrand[]): Promise<number> {
  const inLockOrder = [...rows].sort((a, b) => (a.slug < b.slug ? -1 : 1));
  return upsertBrands(
    tx,
    inLockOrder.map(row => ({ ...row, id: newId<BrandId>() })),
  );
}

/** Writes categories, parents first. A known category keeps its place in the tree: an import does not move it. */
export async function importCategories(
  tx: Tx,
  rows: readonly ImportedCategory[],
): Promise<{ written: number; problems: InputProblem[] }> {
  const slugs = rows.flatMap(row => [row.slug, row.parentSlug ?? row.slug]).filter(isSlug);
  const known = new Map((await findCategoriesBySlug(tx, slugs)).map(category => [category.slug, category]));
  const problems: InputProblem[] = [];
  let written = 0;
  for (const [index, row] of rows.entries()) {
    const parent = row.parentSlug === null ? null : known.get(row.parentSlug);
    if (parent === undefined) {
      problems.push({
        field: `categories.${index}.parentSlug`,
        rule: 'UNKNOWN',
        message: `There is no category ${row.parentSlug} before this one.`,
      });
      continue;
    }
    const category = known.get(row.slug) ?? fresh(row, parent);
    if (
      await upsertCategory(tx, {
        ...category,
        name: row.name,
        description: row.description,
        position: row.position,
      })
    )
      written += 1;
    known.set(row.slug, category);
  }
  return { written, problems };
}

function fresh(row: ImportedCategory, parent: Category | null): Category {
  const id = newId<CategoryId>();
  const { slug, name, description, position } = row;
  return {
    id,
    slug,
    name,
    description,
    position,
    parentId: parent?.id ?? null,
    path: [...(parent?.path ?? []), id],
  };
}
