type Rgb = readonly [red: number, green: number, blue: number];

const rgbOf = (hex: string): Rgb => [
  Number.parseInt(hex.slice(1, 3), 16),
  Number.parseInt(hex.slice(3, 5), 16),
  Number.parseInt(hex.slice(5, 7), 16),
];

const hexOf = (channels: Rgb): string =>
  `#${channels.map(channel => Math.round(channel).toString(16).padStart(2, '0')).join('')}`;

/** `share` of the second colour in the first, both `#rrggbb`. */
export const mix = (first: string, second: string, share: number): string => {
  const [r1, g1, b1] = rgbOf(first);
  const [r2, g2, b2] = rgbOf(second);
  return hexOf([r1 + (r2 - r1) * share, g1 + (g2 - g1) * share, b1 + (b2 - b1) * share]);
};

/** Perceived lightness of `#rrggbb`, 0 to 1. */
export const lightness = (hex: string): number => {
  const [red, green, blue] = rgbOf(hex);
  return (0.299 * red + 0.587 * green + 0.114 * blue) / 255;
};

/** How far apart two colours look, 0 to about 1; cheap, good enough to keep a product off its wall. */
export const apart = (first: string, second: string): number => {
  const [r1, g1, b1] = rgbOf(first);
  const [r2, g2, b2] = rgbOf(second);
  return Math.sqrt(2 * (r1 - r2) ** 2 + 4 * (g1 - g2) ** 2 + 3 * (b1 - b2) ** 2) / 765;
};
