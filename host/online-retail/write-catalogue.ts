import {
  ImportCatalogDocument,
  type ImportCatalogInput,
  type ImportProductInput,
} from '@stoa/schema/operations.ts';
import type { Catalogue } from './catalogue.ts';
import { ImportProblem } from './import-problem.ts';
import type { Shop } from './shop.ts';
import { type BatchAnswer, batches, nothingWritten, type Written, writeBatch } from './write-batches.ts';

export interface CatalogueWritten {
  readonly categories: { readonly written: number; readonly unchanged: number };
  readonly products: Written<ImportProductInput>;
  /** Variants of the products that were created or updated. */
  readonly variantsWritten: number;
}

/** The most that the shop takes in one call. */
const productsPerCall = 200;

/**
 * Writes categories, then products in calls of 200; `onProgress` hears how many products are done.
 * @throws ImportProblem when the account may not, or the shop stops answering
 */
export async function writeCatalogue(
  shop: Shop,
  { categories, products }: Catalogue,
  onProgress: (done: number) => void,
): Promise<CatalogueWritten> {
  const { categoriesWritten } = expectSuccess(await importCatalog(shop, { categories }));
  const written = nothingWritten<ImportProductInput>();
  let variantsWritten = 0;
  let done = 0;
  const send = async (rows: readonly ImportProductInput[]): Promise<BatchAnswer> => {
    const answer = await importCatalog(shop, { products: rows });
    if (answer.__typename === 'InvalidInput') return answer;
    const success = expectSuccess(answer);
    variantsWritten += success.variantsWritten;
    return {
      created: success.productsCreated,
      updated: success.productsUpdated,
      unchanged: success.productsUnchanged,
    };
  };
  for (const batch of batches(products, productsPerCall)) {
    await writeBatch(batch, written, send);
    done += batch.length;
    onProgress(done);
  }
  return {
    categories: { written: categoriesWritten, unchanged: categories.length - categoriesWritten },
    products: written,
    variantsWritten,
  };
}

async function importCatalog(shop: Shop, input: ImportCatalogInput) {
  const { importCatalog: answer } = await shop.send(ImportCatalogDocument, { input });
  return answer;
}

function expectSuccess(answer: Awaited<ReturnType<typeof importCatalog>>) {
  if (answer.__typename === 'ImportCatalogSuccess') return answer;
  throw new ImportProblem(`The shop did not take the catalogue: ${answer.message}`);
}
