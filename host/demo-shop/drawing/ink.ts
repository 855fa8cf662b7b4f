import { stableHash } from '../stable-hash.ts';
import { lightness, mix } from './shade.ts';

/** The colours and paints that one picture is drawn with. */
export interface Ink {
  /** Prefix of every id in the picture, so that several can stand in one page; ids may not start with a digit. */
  id: string;
  seed: string;
  main: string;
  light: string;
  pale: string;
  dark: string;
  deep: string;
  accent: string;
  accentLight: string;
  accentDark: string;
  /** Paints: a round body lit from the left, a flat face lit from the top left, the same for the accent. */
  round: string;
  flat: string;
  accentRound: string;
  shadow: string;
  glow: string;
  /** A fine line on the main colour: light on dark things, dark on light things. */
  line: string;
}

const night = '#1f1d2b';

export const inkFor = (seed: string, main: string, accent: string): Ink => {
  const id = `p${stableHash(seed).toString(36)}-`;
  const isDark = lightness(main) < 0.3;
  return {
    id,
    seed,
    main,
    light: mix(main, '#ffffff', isDark ? 0.2 : 0.3),
    pale: mix(main, '#ffffff', isDark ? 0.42 : 0.6),
    dark: mix(main, night, isDark ? 0.3 : 0.17),
    deep: mix(main, night, isDark ? 0.55 : 0.38),
    accent,
    accentLight: mix(accent, '#ffffff', 0.32),
    accentDark: mix(accent, night, 0.28),
    round: `url(#${id}r)`,
    flat: `url(#${id}f)`,
    accentRound: `url(#${id}a)`,
    shadow: `url(#${id}s)`,
    glow: `url(#${id}g)`,
    line: isDark ? mix(main, '#ffffff', 0.38) : mix(main, night, 0.32),
  };
};

const stop = (offset: number, colour: string, opacity?: number) =>
  `<stop offset="${offset}" stop-color="${colour}"${opacity === undefined ? '' : ` stop-opacity="${opacity}"`}/>`;

/** The gradients that the drawing uses. */
export const paintsUsed = (ink: Ink, drawing: string): string => {
  const across = 'x1="0" y1="0" x2="1" y2="0"';
  const paints: [key: string, definition: string][] = [
    [
      'r',
      `<linearGradient id="${ink.id}r" ${across}>${stop(0, ink.main)}${stop(0.22, ink.light)}${stop(0.5, ink.main)}${stop(1, ink.dark)}</linearGradient>`,
    ],
    [
      'f',
      `<linearGradient id="${ink.id}f" x1="0" y1="0" x2="1" y2="1">${stop(0, ink.light)}${stop(0.5, ink.main)}${stop(1, ink.dark)}</linearGradient>`,
    ],
    [
      'a',
      `<linearGradient id="${ink.id}a" ${across}>${stop(0, ink.accent)}${stop(0.25, ink.accentLight)}${stop(0.55, ink.accent)}${stop(1, ink.accentDark)}</linearGradient>`,
    ],
    [
      's',
      `<radialGradient id="${ink.id}s">${stop(0, '#2a2320', 0.34)}${stop(0.65, '#2a2320', 0.16)}${stop(1, '#2a2320', 0)}</radialGradient>`,
    ],
    [
      'g',
      `<radialGradient id="${ink.id}g">${stop(0, '#fff3cf', 0.95)}${stop(0.45, '#ffe9b0', 0.45)}${stop(1, '#ffe9b0', 0)}</radialGradient>`,
    ],
  ];
  const used = paints.filter(([key]) => drawing.includes(`#${ink.id}${key})`));
  return used.map(([, definition]) => definition).join('');
};
