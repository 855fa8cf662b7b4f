import { byCode } from './stock-code.ts';

/** A stock code with its name in capitals, every word written out. */
export interface NamedCode {
  readonly code: string;
  readonly name: string;
}

/** What shoppers look at: one product with the codes that are its variants. */
export interface ProductGroup {
  /** What it is known by for ever: the digits of its codes, or a whole code. */
  readonly key: string;
  /** In capitals. */
  readonly name: string;
  /** In the order of the codes; `value`, in capitals, is what sets a variant apart, null when it is the only one. */
  readonly variants: readonly { readonly code: string; readonly value: string | null }[];
}

/** They may stand in any name, so names that share them have nothing in common. */
const joiningWords = new Set('A & AND AT BY FOR FROM IN OF ON OR THE TO WITH'.split(' '));
/** Say that there is something like it, not what it is; dropped where they end up at the edge of a name. */
const looseWords = new Set(['DESIGN', 'COLOUR', 'COLOURS']);
const mostVariants = 100;

/**
 * Makes products of stock codes. Codes with the same digits (15056BL, 15056N, 15056P) are variants of one product
 * when their names share at least two words that are at least two fifths of each, or one that is half of each;
 * others are products of their own. A product is known by its digits; of several with the same digits the one that
 * has them for a code, else the largest, is, and others by their first code. So a code that turns up in a later
 * month joins the product that is there.
 */
export function groupCodes(codes: readonly NamedCode[]): ProductGroup[] {
  const sorted = [...codes].sort(byCode);
  return [...Map.groupBy(sorted, ({ code }) => /^\d+/.exec(code)?.[0] ?? code)].flatMap(
    ([digits, siblings]) => {
      const clusters = cluster(siblings);
      const main =
        clusters.find(members => members.some(({ code }) => code === digits)) ??
        clusters.reduce((largest, one) => (one.length > largest.length ? one : largest));
      return clusters.map(members =>
        toGroup(members === main ? digits : (members[0]?.code ?? digits), members),
      );
    },
  );
}

function cluster(siblings: readonly NamedCode[]): NamedCode[][] {
  const clusters: NamedCode[][] = [];
  for (const one of siblings) {
    const home = clusters.find(members => members.length < mostVariants && belongTogether([...members, one]));
    if (home) home.push(one);
    else clusters.push([one]);
  }
  return clusters;
}

function belongTogether(members: readonly NamedCode[]): boolean {
  const all = members.map(({ name }) => stems(name));
  const shared = intersection(all).size;
  return all.every(
    own => (shared >= 2 && shared >= own.size * 0.4) || (shared >= 1 && shared >= own.size * 0.5),
  );
}

function toGroup(key: string, members: readonly NamedCode[]): ProductGroup {
  const [first] = members;
  if (!first) throw new RangeError('a product has at least one code');
  if (members.length === 1) return { key, name: first.name, variants: [{ code: first.code, value: null }] };
  const shared = intersection(members.map(({ name }) => stems(name)));
  const names = members.map(one => trimmed(pick(one.name, word => isShared(word, shared))));
  const name = names.find(Boolean) ?? first.name;
  return {
    key,
    name,
    variants: distinct(members.map(one => ({ code: one.code, value: ownWords(one.name, shared) }))),
  };
}

function ownWords(name: string, shared: ReadonlySet<string>): string {
  return trimmed(pick(name, word => !isShared(word, shared)));
}

/** Values that are empty or stand twice are told apart by the code. */
function distinct(variants: readonly { code: string; value: string }[]) {
  const uses = Map.groupBy(variants, ({ value }) => value);
  return variants.map(({ code, value }) => {
    if (value === '') return { code, value: code };
    return { code, value: uses.get(value)?.length === 1 ? value : `${value} (${code})` };
  });
}

/** The words of a name that are wanted, with the joining words that lead from one such word to the next. */
function pick(name: string, wanted: (word: string) => boolean): string[] {
  const picked: string[] = [];
  let joining: string[] = [];
  let connected = false;
  for (const word of name.split(' ')) {
    if (joiningWords.has(word)) {
      joining.push(word);
      continue;
    }
    const take = wanted(word);
    if (take) picked.push(...(connected || isPreposition(joining) ? joining : []), word);
    connected = take;
    joining = [];
  }
  return picked;
}

/** `HEART GREEN ON STICK` without GREEN is still on a stick; `PINK & WHITE TRAY` without PINK has no use for `&`. */
function isPreposition(words: readonly string[]): boolean {
  return words.length > 0 && !words.some(word => ['&', 'AND', 'OR'].includes(word));
}

function trimmed(words: readonly string[]): string {
  const kept = [...words];
  const isLoose = (word: string | undefined) => word !== undefined && looseWords.has(word.replace(/,$/, ''));
  const isJoining = (word: string | undefined) => word !== undefined && joiningWords.has(word);
  while (kept.length > 1 && (isLoose(kept[0]) || isJoining(kept[0]))) kept.shift();
  while (kept.length > 1 && (isLoose(kept.at(-1)) || isJoining(kept.at(-1)))) kept.pop();
  return kept
    .join(' ')
    .replace(/^"([^"]*)"$/, '$1')
    .replace(/,$/, '');
}

function isShared(word: string, shared: ReadonlySet<string>): boolean {
  return [...wordStems(word)].every(stem => shared.has(stem));
}

function stems(name: string): Set<string> {
  return new Set(
    name
      .split(' ')
      .filter(word => !joiningWords.has(word))
      .flatMap(word => wordStems(word)),
  );
}

/** `PINK/WHITE` has two; a plural counts as its singular. */
function wordStems(word: string): string[] {
  return (word.match(/[\p{L}\d'.]+/gu) ?? []).map(part =>
    part.length > 3 ? part.replace(/(?<!S)S$/, '') : part,
  );
}

function intersection(sets: readonly ReadonlySet<string>[]): Set<string> {
  const [first = new Set<string>(), ...others] = sets;
  return new Set([...first].filter(word => others.every(other => other.has(word))));
}
