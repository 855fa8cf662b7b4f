import type { Ink } from './ink.ts';
import { rect, shape, stroke } from './marks.ts';

/** What is woven, knitted or printed into a cloth. */
export type Weave = 'plain' | 'band' | keyof typeof repeats;

interface Box {
  x: number;
  y: number;
  w: number;
  h: number;
}

interface Repeat {
  width: number;
  height: number;
  marks: (ink: Ink) => string;
}

/** One repeat of each pattern, as an SVG pattern tile. */
const repeats = {
  stripe: { width: 44, height: 44, marks: ink => rect(0, 13, 44, 18, 0, ink.accent, 'opacity=".85"') },
  pinstripe: { width: 22, height: 22, marks: ink => rect(10, 0, 2, 22, 0, ink.line, 'opacity=".6"') },
  check: {
    width: 62,
    height: 62,
    marks: ink =>
      shape('M20 0h20v62h-20zM0 20h62v20h-62z', ink.accent, 'opacity=".38"') +
      shape('M20 20h20v20h-20z', ink.accent, 'opacity=".3"') +
      shape('M60 0h2v62h-2zM0 60h62v2h-62z', ink.pale, 'opacity=".6"'),
  },
  dot: {
    width: 44,
    height: 76,
    marks: ink => stroke('M11 19h.1M33 57h.1', ink.accent, 12, 'opacity=".8"'),
  },
  wave: {
    width: 72,
    height: 40,
    marks: ink => stroke('M0 20q18 -20 36 0t36 0', ink.accent, 6, 'opacity=".7"'),
  },
  diamond: {
    width: 52,
    height: 60,
    marks: ink => stroke('M0 0l52 60M52 0l-52 60', ink.accent, 4, 'opacity=".6"'),
  },
  leaf: {
    width: 92,
    height: 160,
    marks: ink =>
      shape(
        'M26 66q-22 -26 0 -54q22 28 0 54zM72 146q-22 -26 0 -54q22 28 0 54z',
        ink.accent,
        'opacity=".75"',
      ) + stroke('M26 30v46M72 110v46', ink.accentDark, 3, 'opacity=".7"'),
  },
  grille: {
    width: 20,
    height: 36,
    marks: ink => stroke('M5 9h.1M15 27h.1', ink.deep, 7, 'opacity=".5"'),
  },
} satisfies Record<string, Repeat>;

/** The pattern tiles that the drawing refers to, by the ids that `woven` gives them. */
export const tilesUsed = (ink: Ink, drawing: string): string =>
  Object.entries<Repeat>(repeats)
    .filter(([name]) => drawing.includes(`#${ink.id}${name})`))
    .map(
      ([name, { width, height, marks }]) =>
        `<pattern id="${ink.id}${name}" width="${width}" height="${height}" patternUnits="userSpaceOnUse">${marks(ink)}</pattern>`,
    )
    .join('');

/** The pattern over the box; the caller clips it to the cloth. */
export const woven = (ink: Ink, weave: Weave, { x, y, w, h }: Box): string => {
  if (weave === 'plain') return '';
  if (weave === 'band') {
    return (
      rect(x, y + h * 0.62, w, h * 0.16, 0, ink.accent, 'opacity=".9"') +
      rect(x, y + h * 0.82, w, h * 0.035, 0, ink.accent, 'opacity=".9"')
    );
  }
  return rect(x, y, w, h, 0, `url(#${ink.id}${weave})`);
};
