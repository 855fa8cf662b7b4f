import { ImportProblem } from './import-problem.ts';

/** What became of rows that were sent to the shop. */
export interface Written<Row> {
  created: number;
  updated: number;
  unchanged: number;
  /** Rows that the shop refused, with its reason. */
  readonly refused: { readonly row: Row; readonly reason: string }[];
}

export const nothingWritten = <Row>(): Written<Row> => ({
  created: 0,
  updated: 0,
  unchanged: 0,
  refused: [],
});

/** What the shop answers to a batch: counts, or what is wrong with which rows. */
export type BatchAnswer =
  | { readonly created: number; readonly updated: number; readonly unchanged: number }
  | { readonly message: string; readonly problems: readonly RowProblem[] };

export interface RowProblem {
  /** `products.3.variants.0.sku` is about row 3. */
  readonly field: string;
  readonly message: string;
}

/**
 * Sends a batch that the shop takes whole or not at all. Rows that it refuses are counted and left out, and the
 * others are sent again, so that one SKU that belongs to another product does not cost the 199 beside it.
 * @throws ImportProblem when the shop refuses the batch without saying which rows are wrong
 */
export async function writeBatch<Row>(
  rows: readonly Row[],
  written: Written<Row>,
  send: (rows: readonly Row[]) => Promise<BatchAnswer>,
): Promise<void> {
  if (rows.length === 0) return;
  const answer = await send(rows);
  if ('created' in answer) {
    written.created += answer.created;
    written.updated += answer.updated;
    written.unchanged += answer.unchanged;
    return;
  }
  const reasons = new Map(answer.problems.flatMap(problem => rowOf(problem, rows.length)));
  if (reasons.size === 0)
    throw new ImportProblem(`The shop refused the rows: ${answer.message} Run the import again.`);
  const accepted: Row[] = [];
  for (const [index, row] of rows.entries()) {
    const reason = reasons.get(index);
    if (reason === undefined) accepted.push(row);
    else written.refused.push({ row, reason });
  }
  await writeBatch(accepted, written, send);
}

function rowOf({ field, message }: RowProblem, rows: number): [number, string][] {
  const index = Number(field.split('.')[1]);
  return Number.isInteger(index) && index < rows ? [[index, message]] : [];
}

export function* batches<Row>(rows: readonly Row[], size: number): Generator<readonly Row[]> {
  for (let start = 0; start < rows.length; start += size) yield rows.slice(start, start + size);
}
