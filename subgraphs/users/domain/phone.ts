const longestInput = 40;
const separators = /[\s\u00AD\u2010-\u2015\u2212()-]/gu;
const e164 = /^\+[1-9]\d{6,14}$/;

/**
 * The number in E.164, `+442079460018`; null for anything else. Spaces, dashes and parentheses fall away, but not
 * `(0)`: the zero of "+44 (0)20 …" is dialled at home only, and keeping it would call somebody else.
 */
export function canonicalPhone(text: string): string | null {
  if (text.length > longestInput || text.includes('(0)')) return null;
  const digits = text.replace(separators, '');
  return e164.test(digits) ? digits : null;
}
