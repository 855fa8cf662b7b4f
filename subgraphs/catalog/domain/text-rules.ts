import type { InputProblem } from '@stoa/contracts/refusal.ts';
import { isKey, isSlug } from './keys.ts';

/** Line breaks and tabs are text; other control characters are not, and Postgres cannot hold the first of them. */
const control = /[^\P{Cc}\n\r\t]/u;

interface TextRule {
  readonly most: number;
  readonly required?: boolean;
}

/** Every rule that a text breaks: it must be there, not too long, and free of control characters. */
export function textProblems(
  text: string | null,
  field: string,
  { most, required = false }: TextRule,
): InputProblem[] {
  if (text === null) return [];
  const problems: InputProblem[] = [];
  if (required && text.trim() === '')
    problems.push({ field, rule: 'REQUIRED', message: 'This must not be empty.' });
  if (text.length > most) problems.push({ field, rule: 'TOO_LONG', message: `At most ${most} characters.` });
  if (control.test(text))
    problems.push({ field, rule: 'FORMAT', message: 'No control characters but line breaks and tabs.' });
  return problems;
}

export function slugProblems(text: string, field: string): InputProblem[] {
  const message = 'Small letters, digits and single dashes, at most 120.';
  return isSlug(text) ? [] : [{ field, rule: 'FORMAT', message }];
}

export function keyProblems(text: string, field: string): InputProblem[] {
  const message = 'Letters, digits and . : _ - only, at most 100.';
  return isKey(text) ? [] : [{ field, rule: 'FORMAT', message }];
}

export function tooMany(list: readonly unknown[], most: number, field: string): InputProblem[] {
  return list.length > most ? [{ field, rule: 'TOO_MANY', message: `At most ${most}.` }] : [];
}

/** The second and later rows with the same value; `field` names the place of a row. */
export function duplicates<T>(
  rows: readonly T[],
  value: (row: T) => string,
  field: (index: number, row: T) => string,
): InputProblem[] {
  const seen = new Set<string>();
  return rows.flatMap((row, index) => {
    const key = value(row);
    if (!seen.has(key)) {
      seen.add(key);
      return [];
    }
    return [{ field: field(index, row), rule: 'DUPLICATE', message: `${key} stands here twice.` }];
  });
}
