import { ImportProblem } from './import-problem.ts';
import type { ReadRow } from './read-rows.ts';
import type { RowKind } from './row-kind.ts';

/** How many rows were read, by file and by what they were; the counts of each of the two add up to `rows`. */
export interface Tally {
  rows: number;
  readonly byFile: Map<string, number>;
  readonly byKind: Map<RowKind | 'malformed', number>;
  /** The first malformed lines, as sentences. */
  readonly malformed: string[];
}

const shownMalformed = 10;

/** Past these two the file is broken, or another one, and an import would be a mutilated one. */
const mostMalformed = { share: 0.05, rows: 100 };

export const emptyTally = (): Tally => ({ rows: 0, byFile: new Map(), byKind: new Map(), malformed: [] });

export function countRow(tally: Tally, file: string, kind: RowKind | 'malformed'): void {
  tally.rows += 1;
  tally.byFile.set(file, (tally.byFile.get(file) ?? 0) + 1);
  tally.byKind.set(kind, (tally.byKind.get(kind) ?? 0) + 1);
}

/** Counts a line that is no row. @throws ImportProblem when there are too many of them */
export function countMalformed(
  tally: Tally,
  { file, line, problem }: Extract<ReadRow, { problem: string }>,
): void {
  countRow(tally, file, 'malformed');
  const where = `${file}, line ${line}: ${problem}`;
  if (tally.malformed.length < shownMalformed) tally.malformed.push(where);
  const count = tally.byKind.get('malformed') ?? 0;
  if (count > mostMalformed.rows && count > tally.rows * mostMalformed.share) {
    throw new ImportProblem(
      `${count} of the first ${tally.rows} rows can't be read, so nothing was written; the latest is ${where}.`,
    );
  }
}
