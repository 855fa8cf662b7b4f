import { describe, expect, test } from 'vitest';
import { type BatchAnswer, batches, nothingWritten, writeBatch } from './write-batches.ts';

const problem = (field: string, message: string) => ({ field, message });

async function write(rows: readonly string[], ...answers: readonly BatchAnswer[]) {
  const sent: (readonly string[])[] = [];
  const written = nothingWritten<string>();
  await writeBatch(rows, written, async batch => {
    sent.push(batch);
    const answer = answers[sent.length - 1];
    if (!answer) throw new Error('one batch too many');
    return answer;
  });
  return { sent, written };
}

describe('a batch', () => {
  test('that the shop takes is counted', async () => {
    const { written } = await write(['a', 'b', 'c'], { created: 1, updated: 1, unchanged: 1 });
    expect(written).toEqual({ created: 1, updated: 1, unchanged: 1, refused: [] });
  });

  test('loses the rows that the shop refuses, with its reason, and no others', async () => {
    const { sent, written } = await write(
      ['a', 'b', 'c'],
      {
        message: 'b is taken.',
        problems: [
          problem('products.1.variants.0.sku', 'b is taken.'),
          problem('products.1.slug', 'And its slug.'),
        ],
      },
      { created: 2, updated: 0, unchanged: 0 },
    );
    expect(sent).toEqual([
      ['a', 'b', 'c'],
      ['a', 'c'],
    ]);
    expect(written.created).toBe(2);
    expect(written.refused.map(({ row }) => row)).toEqual(['b']);
  });

  test('may lose all of its rows', async () => {
    const { sent, written } = await write(['a'], { message: 'no', problems: [problem('rows.0.name', 'no')] });
    expect(sent).toHaveLength(1);
    expect(written.refused).toEqual([{ row: 'a', reason: 'no' }]);
  });

  test.each(['products', 'rows.7.name', 'rows.x'])('refused as a whole (%s) ends the import', async field => {
    await expect(
      write(['a'], { message: 'It is closed.', problems: [problem(field, 'closed')] }),
    ).rejects.toThrow('The shop refused the rows: It is closed. Run the import again.');
  });

  test('without rows is not sent', async () => {
    expect((await write([])).sent).toEqual([]);
  });
});

test('batches have all rows in order and at most their size', () => {
  expect([...batches([1, 2, 3, 4, 5], 2)]).toEqual([[1, 2], [3, 4], [5]]);
  expect([...batches([], 2)]).toEqual([]);
});
