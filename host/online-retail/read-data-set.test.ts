import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { all, asRead, someRow } from './data-set-fixture.ts';
import { gather } from './read-data-set.ts';
import type { ReadRow } from './read-rows.ts';
import type { Tally } from './tally.ts';

const sum = (counts: Iterable<number>) => [...counts].reduce((total, one) => total + one, 0);
const expectPartition = (tally: Tally, rows: number) => {
  expect(tally.rows).toBe(rows);
  expect(sum(tally.byKind.values())).toBe(rows);
  expect(sum(tally.byFile.values())).toBe(rows);
};

describe('what is gathered from the rows', () => {
  test('are the sales of each stock code with its descriptions and prices', async () => {
    const { sales } = await gather(
      asRead([
        someRow,
        { ...someRow, quantity: 10, unitPriceMils: 3_950, description: 'ROBOT' },
        { ...someRow, customerId: null, invoicedAt: '2011-04-01T10:00:00' },
      ]),
    );
    const robot = sales.get('90001A');
    expect(robot).toMatchObject({ lines: 3, pieces: 14, firstMonth: '2011-03', lastMonth: '2011-04' });
    expect(robot?.descriptions).toEqual(
      new Map([
        ['TIN ROBOT WITH DRUM', 2],
        ['ROBOT', 1],
      ]),
    );
    expect([...(robot?.prices.values() ?? [])]).toEqual([
      { mils: 4_250, month: '2011-03', guests: false, lines: 1, pieces: 2 },
      { mils: 3_950, month: '2011-03', guests: false, lines: 1, pieces: 10 },
      { mils: 4_250, month: '2011-04', guests: true, lines: 1, pieces: 2 },
    ]);
  });

  test('leaves out what a cancellation, an adjustment or postage says', async () => {
    const { sales, customers } = await gather(
      asRead([
        { ...someRow, invoiceNo: 'C900001', quantity: -2, description: 'CANCELLED' },
        { ...someRow, unitPriceMils: 0, description: 'damaged' },
        { ...someRow, stockCode: 'POST', description: 'POSTAGE', customerId: '70002' },
      ]),
    );
    expect([...sales.keys()]).toEqual(['90001A']);
    expect(sales.get('90001A')).toMatchObject({ lines: 0, descriptions: new Map(), prices: new Map() });
    expect([...customers.keys()]).toEqual(['70001', '70002']);
  });

  test('counts every row exactly once, whatever it is', async () => {
    const row = fc.record({
      invoiceNo: fc.constantFrom('900001', 'C900001', 'A900001'),
      stockCode: fc.constantFrom('90001A', '90002', 'POST', 'M', 'gift_0001_20', 'TEST001', 'DCGS0042'),
      description: fc.constantFrom('TIN ROBOT', '', '?'),
      quantity: fc.integer({ min: -3, max: 3 }),
      invoicedAt: fc.constant('2011-03-01T09:30:00'),
      unitPriceMils: fc.integer({ min: -10, max: 10 }),
      customerId: fc.constantFrom(null, '70001'),
      country: fc.constantFrom('Germany', 'Unspecified'),
    });
    const read = fc.oneof(
      { weight: 30, arbitrary: fc.record({ file: fc.constantFrom('a.csv', 'b.csv'), line: fc.nat(), row }) },
      {
        weight: 1,
        arbitrary: fc.record({ file: fc.constant('a.csv'), line: fc.nat(), problem: fc.string() }),
      },
    );
    await fc.assert(
      fc.asyncProperty(fc.array(read, { maxLength: 90 }), async rows => {
        let heard = 0;
        const { tally } = await gather(asStream(rows), () => {
          heard += 1;
        });
        expectPartition(tally, rows.length);
        expect(heard).toBe(rows.length);
      }),
    );
  });
});

describe('malformed lines', () => {
  test('are counted, and the first ten told', async () => {
    const { tally } = await gather(asStream([...malformed(12), ...(await all(asRead([someRow])))]));
    expectPartition(tally, 13);
    expect(tally.byKind.get('malformed')).toBe(12);
    expect(tally.malformed).toHaveLength(10);
    expect(tally.malformed[0]).toBe('a.csv, line 2: it is a poem');
  });

  test('stop the import when they are more than a hundred and more than a twentieth', async () => {
    await expect(gather(asStream(malformed(101)))).rejects.toThrow(
      /^101 of the first 101 rows can't be read, so nothing was written; the latest is a\.csv, line 102: it is a poem\.$/,
    );
    const good = await all(asRead(Array.from({ length: 4_000 }, () => someRow)));
    const { tally } = await gather(asStream([...good, ...malformed(200)]));
    expectPartition(tally, 4_200);
  });
});

const malformed = (count: number): ReadRow[] =>
  Array.from({ length: count }, (_, index) => ({ file: 'a.csv', line: index + 2, problem: 'it is a poem' }));

async function* asStream(rows: readonly ReadRow[]): AsyncGenerator<ReadRow> {
  yield* rows;
}
