/** One statement takes 65,534 values; no table here has more than twelve columns. */
const mostRows = 5_000;

/** Hands rows on in parts that fit into one statement each. */
export async function inSlices<T>(
  rows: readonly T[],
  write: (slice: T[]) => Promise<unknown>,
): Promise<void> {
  for (let from = 0; from < rows.length; from += mostRows) await write(rows.slice(from, from + mostRows));
}
