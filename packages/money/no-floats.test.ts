import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';

const FORBIDDEN = {
  'a float': /(?<![\w.])Number\(|parseFloat|parseInt|toFixed|toPrecision|\bMath\./,
  'a promise': /\bPromise\b|\basync\b|\bawait\b/,
  'an import from outside the package': /\bfrom '(?!\.\/)|\bimport\(|\brequire\(/,
};

const files = (await readdir(import.meta.dirname)).filter(
  name => name.endsWith('.ts') && !name.endsWith('.test.ts'),
);

describe('the source of this package', () => {
  test('is what the rules below look at', () => {
    expect(files).toEqual(expect.arrayContaining(['allocate.ts', 'decimal.ts', 'money.ts', 'rounding.ts']));
  });

  describe.each(Object.entries(FORBIDDEN))('has no trace of %s', (_what, pattern) => {
    test.each(files)('in %s', async name => {
      const lines = (await readFile(join(import.meta.dirname, name), 'utf8')).split('\n');
      expect(lines.filter(line => pattern.test(line))).toEqual([]);
    });
  });

  test.each([
    ['a float', 'const price = Number(text);'],
    ['a float', 'return parseFloat(text);'],
    ['a float', 'return price.toFixed(2);'],
    ['a float', 'return Math.round(price);'],
    ['a promise', 'export async function convert() {'],
    ['an import from outside the package', "import { readFile } from 'node:fs/promises';"],
    ['an import from outside the package', "import Big from 'big.js';"],
  ] as const)('would be caught with %s: %s', (what, line) => {
    expect(line).toMatch(FORBIDDEN[what]);
  });
});
