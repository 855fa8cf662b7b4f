import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { nameProblems } from './credentials.ts';

/** A customer as another system knows them. */
export interface ImportedCustomer {
  /** The other system's own key, unique for ever: `online-retail:17850`. */
  readonly externalRef: string;
  readonly name: string;
  readonly countryCode: string | null;
}

export const mostRowsPerImport = 1_000;

/** Every rule that the rows break; a row of the batch is named by its place. */
export function importProblems(rows: readonly ImportedCustomer[]): InputProblem[] {
  if (rows.length > mostRowsPerImport) {
    return [{ field: 'rows', rule: 'TOO_MANY', message: `At most ${mostRowsPerImport} rows at once.` }];
  }
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const field = `rows.${index}`;
    const problems = nameProblems(row.name, `${field}.name`);
    if (!/^[\w.:-]{1,100}$/.test(row.externalRef)) {
      problems.push({
        field: `${field}.externalRef`,
        rule: 'FORMAT',
        message: 'Letters, digits and . : _ - only, at most 100.',
      });
    }
    if (row.countryCode !== null && !/^[A-Z]{2}$/.test(row.countryCode)) {
      problems.push({
        field: `${field}.countryCode`,
        rule: 'FORMAT',
        message: 'Two capital letters, as in ISO 3166.',
      });
    }
    if (seen.has(row.externalRef)) {
      problems.push({
        field: `${field}.externalRef`,
        rule: 'DUPLICATE',
        message: 'The same customer stands twice in this batch.',
      });
    }
    seen.add(row.externalRef);
    return problems;
  });
}
