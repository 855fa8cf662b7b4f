/** What the warehouse writes where a name belongs: whereabouts and damage. A name in capitals may begin like it. */
const remark =
  /^(?:re-?)?(?:adjust|allocat|amazon|barcode|broken|check|code|counted|crack|crush|damage|display|dotcom|ebay|fault|found|given|incorrect|label|lost|mailout|marked|missing|mouldy|return|sample|sale|showroom|smashed|sold|stock|test|throw|unsal|water|wet|wrong)/i;
const remarkInCapitals =
  /^(?:ADJUSTMENT|AMAZON|CHECK|CRUSHED|DAMAGED?S?|EBAY|FBA|FOUND|LOST|MIA|MISSING|SAMPLES?|TEST|WET)$/;

/**
 * The description on most sales rows that reads like a name: names are in capitals, remarks are not. Names that
 * aren't in capitals (`Dr. Jam's Stress Ball`) count when there is no other. Equal counts: the longer, then the
 * first in the alphabet. Null when nothing reads like a name.
 */
export function chooseDescription(descriptions: ReadonlyMap<string, number>): string | null {
  const candidates = [...descriptions]
    .map(([text, count]) => ({ text: text.replace(/\s+/g, ' ').trim(), count, capitals: isInCapitals(text) }))
    .filter(({ text, capitals }) => readsLikeName(text, capitals));
  candidates.sort(
    (a, b) =>
      Number(b.capitals) - Number(a.capitals) ||
      b.count - a.count ||
      b.text.length - a.text.length ||
      (a.text < b.text ? -1 : 1),
  );
  return candidates[0]?.text ?? null;
}

function readsLikeName(text: string, capitals: boolean): boolean {
  if (!/\p{L}{3}/u.test(text) || text.includes('?')) return false;
  return capitals ? !remarkInCapitals.test(text) : !remark.test(text) && !/^\p{Ll}/u.test(text);
}

function isInCapitals(text: string): boolean {
  const capitals = text.match(/\p{Lu}/gu)?.length ?? 0;
  const small = text.match(/\p{Ll}/gu)?.length ?? 0;
  return capitals > small;
}
