import { publicError } from './errors.ts';

export interface Connection<T> {
  readonly edges: readonly { readonly cursor: string; readonly node: T }[];
  readonly nodes: readonly T[];
  readonly pageInfo: {
    readonly hasNextPage: boolean;
    readonly hasPreviousPage: boolean;
    readonly startCursor: string | null;
    readonly endCursor: string | null;
  };
}

/** `first` and `after` as a client sends them. */
export interface PageArguments {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
}

export interface PageRequest {
  readonly first: number;
  /** The sort key of the entry before the page, as the query wrote it. */
  readonly after: readonly string[] | null;
}

const defaultFirst = 20;
const mostFirst = 100;

/** A cursor is the sort key of an entry: opaque to clients, exact for us however the list changes meanwhile. */
export function encodeCursor(key: readonly string[]): string {
  return Buffer.from(JSON.stringify(key)).toString('base64url');
}

/** True for a text that can stand at one place of a list's sort key. */
type IsPart = (text: string) => boolean;

function decodeCursor(cursor: string, parts: readonly IsPart[]): readonly string[] | null {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    if (!Array.isArray(key) || key.length !== parts.length) return null;
    return parts.every((isPart, index) => typeof key[index] === 'string' && isPart(key[index])) ? key : null;
  } catch {
    return null;
  }
}

/**
 * Reads `first` and `after` of a connection field. `parts` tells for each part of the list's sort key what can
 * stand there, because a cursor comes from a client and goes into a query.
 * @throws GraphQLError BAD_USER_INPUT when `first` is outside 1..100 or the cursor is not one of ours
 */
export function readPage(args: PageArguments, parts: readonly IsPart[]): PageRequest {
  const first = args.first ?? defaultFirst;
  if (first < 1 || first > mostFirst)
    throw publicError('BAD_USER_INPUT', `first must be between 1 and ${mostFirst}.`);
  if (!args.after) return { first, after: null };
  const after = decodeCursor(args.after, parts);
  if (!after) throw publicError('BAD_USER_INPUT', 'after is not a cursor of this list.');
  return { first, after };
}

/** Makes a page from up to `first + 1` entries: the one too many only tells that there are more. */
export function toConnection<T>(
  entries: readonly T[],
  page: PageRequest,
  key: (entry: T) => readonly string[],
): Connection<T> {
  const nodes = entries.slice(0, page.first);
  const edges = nodes.map(node => ({ node, cursor: encodeCursor(key(node)) }));
  return {
    nodes,
    edges,
    pageInfo: {
      hasNextPage: entries.length > page.first,
      hasPreviousPage: page.after !== null,
      startCursor: edges[0]?.cursor ?? null,
      endCursor: edges.at(-1)?.cursor ?? null,
    },
  };
}
