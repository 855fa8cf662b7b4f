import type { Actor } from '@stoa/contracts/actor.ts';
import { type InvalidInput, invalidInput, type PermissionDenied } from '@stoa/contracts/refusal.ts';
import { inRefusableTransaction } from '@stoa/postgres/transaction.ts';
import { lockImports } from '../data/import-lock.ts';
import type { CatalogImport } from '../domain/catalog-import.ts';
import { importProblems } from '../domain/import-rules.ts';
import { denyCatalogWrite } from '../domain/policy.ts';
import type { CatalogDeps } from './deps.ts';
import { importBrands, importCategories } from './import-classification.ts';
import { importProducts } from './import-products.ts';

export interface CatalogImported {
  readonly kind: 'ImportCatalogSuccess';
  readonly brandsWritten: number;
  readonly categoriesWritten: number;
  readonly productsCreated: number;
  readonly productsUpdated: number;
  readonly productsUnchanged: number;
  readonly variantsWritten: number;
}

/** Takes over brands, categories and products: all rows or none; the same rows again change nothing. */
export async function importCatalog(
  deps: CatalogDeps,
  actor: Actor,
  input: CatalogImport,
): Promise<CatalogImported | InvalidInput | PermissionDenied> {
  const denied = denyCatalogWrite(actor);
  if (denied) return denied;
  const problems = importProblems(input);
  if (problems.length > 0) return invalidInput(problems);
  const createdBy = actor.kind === 'account' ? actor.accountId : null;

  return inRefusableTransaction<CatalogImported, InvalidInput>(deps.db, async (tx, refuse) => {
    const unless = (found: Parameters<typeof invalidInput>[0]) =>
      found.length > 0 ? refuse(invalidInput(found)) : undefined;
    await lockImports(tx);
    const brandsWritten = await importBrands(tx, input.brands);
    const categories = await importCategories(tx, input.categories);
    unless(categories.problems);
    const products = await importProducts(tx, deps, { rows: input.products, createdBy });
    unless(products.problems);
    return {
      kind: 'ImportCatalogSuccess',
      brandsWritten,
      categoriesWritten: categories.written,
      ...products.counts,
    };
  });
}
