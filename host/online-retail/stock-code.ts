/** Sorts by stock code, the same everywhere: by the letters' numbers, not by a language's rules. */
export function byCode(left: { readonly code: string }, right: { readonly code: string }): number {
  return left.code < right.code ? -1 : left.code > right.code ? 1 : 0;
}
