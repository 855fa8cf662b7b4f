type Segment = string | number | bigint;

/** Builds the keys of one group, which all live in the slot of the part in braces. */
export type SlotKeys = (...rest: readonly Segment[]) => string;

export type KeySpace = {
  /** What every key of this space begins with. */
  readonly start: string;
  /** `slot('sale', 123)('stock')` is `stoa:{inventory:sale:123}:stock`; `slot('events')()` has no rest. */
  slot(first: Segment, ...more: readonly Segment[]): SlotKeys;
};

const fixedName = /^[a-z0-9][a-z0-9._-]*$/i;

function name(what: string, value: string): string {
  if (fixedName.test(value)) return value;
  throw new Error(
    `A key's ${what} consists of letters, digits, dots, dashes and underscores, not "${value}".`,
  );
}

function text(value: Segment): string {
  if (typeof value === 'number' && !Number.isSafeInteger(value)) {
    throw new Error(`A number in a Redis key must be a safe integer, not ${value}.`);
  }
  const segment = String(value);
  if (segment === '') throw new Error('A segment of a Redis key must not be empty.');
  if (!segment.isWellFormed()) throw new Error('A segment of a Redis key must be well-formed Unicode.');
  return segment;
}

/** Percent-encodes what could end a segment (`:`), a hash tag (`{}`) or match more than itself in SCAN (`*?[]`). */
function escaped(value: Segment): string {
  return encodeURIComponent(text(value)).replace(
    /[!'()*]/g,
    char => `%${char.charCodeAt(0).toString(16).toUpperCase()}`,
  );
}

/**
 * The keys of one subgraph: `PREFIX:{SUBGRAPH:GROUP}:REST`. The braces are the cluster's hash tag: the keys of
 * one `slot` may meet in one script. The prefix stands before the tag, so that two shops, or two test files, on
 * one server never share a key. Segments may hold anything, they are escaped; no two lists give the same key.
 */
export function keySpace(prefix: string, subgraph: string): KeySpace {
  const start = `${name('prefix', prefix)}:{${name('subgraph', subgraph)}:`;
  return {
    start,
    slot(...group) {
      const tagged = `${start}${group.map(escaped).join(':')}}`;
      return (...rest) => (rest.length === 0 ? tagged : `${tagged}:${rest.map(escaped).join(':')}`);
    },
  };
}
