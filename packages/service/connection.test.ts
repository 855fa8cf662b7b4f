import fc from 'fast-check';
import { GraphQLError } from 'graphql';
import { describe, expect, test } from 'vitest';
import { encodeCursor, type PageRequest, readPage, toConnection } from './connection.ts';

interface Entry {
  readonly rank: number;
  readonly id: string;
}

const anything = () => true;
const keyOf = ({ rank, id }: Entry) => [String(rank), id];
const compare = (a: Entry, b: Entry) => a.rank - b.rank || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** A keyset query over a list in memory: what stands after the cursor, one more than asked for. */
function query(list: readonly Entry[], { first, after }: PageRequest): Entry[] {
  const [rank = '', id = ''] = after ?? [];
  const rest = after ? list.filter(entry => compare(entry, { rank: Number(rank), id }) > 0) : list;
  return rest.toSorted(compare).slice(0, first + 1);
}

const entries = (ids: fc.Arbitrary<string>) =>
  fc.array(fc.record({ rank: fc.integer({ min: 0, max: 5 }), id: ids }), { maxLength: 40 });

describe('walking through pages', () => {
  test('gives every entry once and in order, whatever is inserted meanwhile', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.uuid(), { maxLength: 40 }),
        fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 40, maxLength: 40 }),
        fc.integer({ min: 1, max: 7 }),
        fc.array(entries(fc.string().map(text => `late ${text}`)), { maxLength: 10 }),
        (ids, ranks, first, insertions) => {
          const before = ids.map((id, index) => ({ id, rank: ranks[index] ?? 0 }));
          const list: Entry[] = [...before];
          const seen: Entry[] = [];
          let after: string | null = null;
          for (let turn = 0; ; turn++) {
            const page = readPage({ first, after }, [anything, anything]);
            const { nodes, pageInfo } = toConnection(query(list, page), page, keyOf);
            seen.push(...nodes);
            expect(pageInfo.hasPreviousPage).toBe(turn > 0);
            if (!pageInfo.hasNextPage) break;
            after = pageInfo.endCursor;
            list.push(...(insertions[turn] ?? []));
          }
          expect(seen).toEqual(seen.toSorted(compare));
          expect(seen.filter(({ id }) => !id.startsWith('late')).toSorted(compare)).toEqual(
            before.toSorted(compare),
          );
        },
      ),
    );
  });
});

test('edges and nodes hold the same, and the cursors of the ends', () => {
  const page = readPage({ first: 2 }, [anything]);
  const connection = toConnection(['a', 'b', 'c'], page, text => [text]);

  expect(connection).toEqual({
    nodes: ['a', 'b'],
    edges: [
      { node: 'a', cursor: encodeCursor(['a']) },
      { node: 'b', cursor: encodeCursor(['b']) },
    ],
    pageInfo: {
      hasNextPage: true,
      hasPreviousPage: false,
      startCursor: encodeCursor(['a']),
      endCursor: encodeCursor(['b']),
    },
  });
});

test('an empty page has no cursors', () => {
  const { pageInfo } = toConnection([], readPage({}, [anything]), () => []);

  expect(pageInfo).toEqual({
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  });
});

test('a page has 20 entries unless somebody asks for 1 to 100', () => {
  expect(readPage({}, [anything]).first).toBe(20);
  expect(readPage({ first: null }, [anything]).first).toBe(20);
  expect(readPage({ first: 100 }, [anything]).first).toBe(100);
});

const refusal = expect.objectContaining({ extensions: { code: 'BAD_USER_INPUT' } });

test.each([0, -1, 101, 2 ** 31 - 1])('first: %d is refused', first => {
  expect(() => readPage({ first }, [anything])).toThrow(refusal);
});

test.each([
  'nonsense',
  Buffer.from('{}').toString('base64url'),
  Buffer.from('[1]').toString('base64url'),
  Buffer.from('null').toString('base64url'),
  encodeCursor([]),
  encodeCursor(['a', 'b']),
  '\u0000',
  'x'.repeat(100_000),
])('a cursor that is not of this list is refused (%#)', after => {
  expect(() => readPage({ after }, [anything])).toThrow(refusal);
});

test('a cursor of another list, whose key cannot stand here, is refused', () => {
  const after = encodeCursor(['abc']);

  expect(readPage({ after }, [anything]).after).toEqual(['abc']);
  expect(() => readPage({ after }, [text => /^\d+$/.test(text)])).toThrow(refusal);
});

test('no text whatever makes reading a cursor fail in another way', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), after => {
      try {
        readPage({ after }, [anything]);
      } catch (error) {
        expect(error).toBeInstanceOf(GraphQLError);
      }
    }),
  );
});
