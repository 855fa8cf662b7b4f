/** Names of the data set that are no countries, or not one: there is no letter pair for them. */
const noCountry = new Set(['Channel Islands', 'European Community', 'Unspecified', 'West Indies']);

/** Names of countries that ISO 3166 has under another name. */
const otherNames: ReadonlyMap<string, string> = new Map([
  ['Czech Republic', 'CZ'],
  ['EIRE', 'IE'],
  ['Hong Kong', 'HK'],
  ['Korea', 'KR'],
  ['RSA', 'ZA'],
  ['USA', 'US'],
]);

const codesByName = englishNames();

/** ISO 3166 letters of a country of the data set; null for what is no single country, or unknown. */
export function countryCode(name: string): string | null {
  if (noCountry.has(name)) return null;
  return otherNames.get(name) ?? codesByName.get(name) ?? null;
}

function englishNames(): Map<string, string> {
  const names = new Intl.DisplayNames('en', { type: 'region', fallback: 'none' });
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const pairs = letters.flatMap(first => letters.map(second => first + second));
  // Codes that were given up (SU, YU) come with a name too, often a living country's; the living one is kept.
  return new Map(
    pairs
      .filter(code => Intl.getCanonicalLocales(`und-${code}`)[0] === `und-${code}`)
      .flatMap(code => {
        const name = names.of(code);
        return name ? [[name, code] as const] : [];
      }),
  );
}
