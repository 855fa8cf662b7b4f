import { type ImportCustomerRow, ImportCustomersDocument } from '@stoa/schema/operations.ts';
import { ImportProblem } from './import-problem.ts';
import type { Shop } from './shop.ts';
import { batches, nothingWritten, type Written, writeBatch } from './write-batches.ts';

/** The most that the shop takes in one call. */
const customersPerCall = 1_000;

/**
 * Writes customers; `onProgress` hears how many are done.
 * @throws ImportProblem when the account may not, or the shop stops answering
 */
export async function writeCustomers(
  shop: Shop,
  customers: readonly ImportCustomerRow[],
  onProgress: (done: number) => void,
): Promise<Written<ImportCustomerRow>> {
  const written = nothingWritten<ImportCustomerRow>();
  let done = 0;
  for (const batch of batches(customers, customersPerCall)) {
    await writeBatch(batch, written, async rows => {
      const { importCustomers: answer } = await shop.send(ImportCustomersDocument, { input: { rows } });
      if (answer.__typename === 'PermissionDenied')
        throw new ImportProblem(`The shop did not take the customers: ${answer.message}`);
      return answer;
    });
    done += batch.length;
    onProgress(done);
  }
  return written;
}
