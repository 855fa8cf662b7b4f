/** The colours of the shop's goods, as their names are commonly drawn. */
const hexes: ReadonlyMap<string, string> = new Map(
  `
  AMBER ffbf00 | AMETHYST 9966cc | AQUA 7fdbd4 | BLACK 1c1c1c | BLUE 3f6fb5 | BRONZE b08d57 | BROWN 7b4b2a
  CHOCOLATE 5a3825 | COPPER b87333 | CREAM fff3d6 | FUCHSIA d6257f | GOLD d4af37 | GREEN 4f8f4b | GREY 8c8c8c
  IVORY fffbea | JADE 3fa77a | LILAC c8a2c8 | LIME b2d235 | MINT a8dcc0 | MONTANA 3b5a80 | ORANGE f08a24
  PEACH ffcba4 | PINK f2a0b8 | PURPLE 7a4b94 | RASPBERRY b3274f | RED c8322b | SILVER c0c0c4 | TEAL 2f7f86
  TURQUOISE 3fc1b8 | WHITE ffffff | YELLOW f5d547`
    .split(/[|\n]/)
    .map(entry => entry.trim().split(' '))
    .flatMap(([name, hex]) => (name && hex ? [[name, `#${hex}`] as const] : [])),
);
const shades = new Set(
  'AND & BRIGHT BURGUNDY COAL DARK DUSTY HOT JET LIGHT MID MIDNIGHT NATURAL OLIVE PALE PASTEL SKY SOFT'.split(
    ' ',
  ),
);
const sizes = /^(?:LARGE|MEDIUM|SMALL|MINI|GIANT|\d+(?:X\d+)*(?:CM|MM|M)(?:X\d+(?:CM|MM|M))?)$/;

/** What shoppers choose by: `Colour` or `Size` when every value is one, else `Design`. Values are in capitals. */
export function optionName(values: readonly string[]): 'Colour' | 'Size' | 'Design' {
  if (values.every(isColour)) return 'Colour';
  return values.every(value => sizes.test(value)) ? 'Size' : 'Design';
}

/** The colour of a value that is the plain name of one; null for shades, mixtures and designs. */
export function colourHex(value: string): string | null {
  return hexes.get(value) ?? null;
}

function isColour(value: string): boolean {
  const words = value.split(/[ /]/);
  return words.some(word => hexes.has(word)) && words.every(word => hexes.has(word) || shades.has(word));
}
