import { Readable } from 'node:stream';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type CsvLine, readCsv } from './csv-lines.ts';

async function read(...chunks: readonly (string | Buffer)[]): Promise<CsvLine[]> {
  const lines: CsvLine[] = [];
  for await (const block of readCsv(Readable.from(chunks.map(chunk => Buffer.from(chunk))), 'some.csv'))
    lines.push(...block);
  return lines;
}

const problem = `its quotes don't match`;

describe('lines of a CSV file', () => {
  test('have their fields and their number', async () => {
    expect(await read('a,b\n1,2\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 2, fields: ['1', '2'] },
    ]);
  });

  test('may quote commas and quotes', async () => {
    expect(await read('1,"tea, coffee","24"" string"')).toEqual([
      { line: 1, fields: ['1', 'tea, coffee', '24" string'] },
    ]);
  });

  test('may end the Windows way, begin with a byte order mark, and have empty lines between them', async () => {
    expect(await read('\uFEFFa,b\r\n\r\n1,2\r\n')).toEqual([
      { line: 1, fields: ['a', 'b'] },
      { line: 3, fields: ['1', '2'] },
    ]);
  });

  test.each([
    ['a quote that is never closed', '1,"two,3'],
    ['a quote inside of a field', '1,t"wo,3'],
    ['letters after a closing quote', '1,"two"x,3'],
  ])('with %s cost that line alone', async (_, broken) => {
    expect(await read(`a,b,c\n${broken}\n4,"five, or so",6\n7,8,9\n`)).toEqual([
      { line: 1, fields: ['a', 'b', 'c'] },
      { line: 2, problem },
      { line: 3, fields: ['4', 'five, or so', '6'] },
      { line: 4, fields: ['7', '8', '9'] },
    ]);
  });

  test('that are broken twice in a way that fits together are still two broken lines', async () => {
    expect(await read('1,"two\nthree",4\n5,6\n')).toEqual([
      { line: 1, problem },
      { line: 2, problem },
      { line: 3, fields: ['5', '6'] },
    ]);
  });

  test('are the same however the bytes arrive, letters of several bytes included', async () => {
    const field = fc.constantFrom('tea', 'café £2', '"a, b"', '', '"', 'x"y');
    const text = fc
      .array(fc.array(field, { minLength: 1, maxLength: 4 }), { maxLength: 30 })
      .map(rows => Buffer.from(rows.map(row => row.join(',')).join('\n')));
    await fc.assert(
      fc.asyncProperty(text, fc.integer({ min: 1, max: 7 }), async (bytes, size) => {
        const pieces = Array.from({ length: Math.ceil(bytes.length / size) }, (_, index) =>
          bytes.subarray(index * size, (index + 1) * size),
        );
        expect(await read(...pieces)).toEqual(await read(bytes));
      }),
    );
  });

  test('of more than one block keep their numbers', async () => {
    const lines = await read(Array.from({ length: 1_203 }, (_, index) => `${index + 1},x`).join('\n'));
    expect(lines).toHaveLength(1_203);
    expect(lines.every(one => 'fields' in one && one.fields[0] === String(one.line))).toBe(true);
  });

  test('are not looked for in a file that has none', async () => {
    await expect(read('x'.repeat(1_000_001))).rejects.toThrow('some.csv is not text in lines.');
  });
});
