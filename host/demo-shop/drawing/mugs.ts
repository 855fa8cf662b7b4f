import type { Ink } from './ink.ts';
import { oval, rect, shadowUnder, shape, stroke, within } from './marks.ts';

export type MugLook = 'straight' | 'tapered' | 'round' | 'espresso' | 'tumbler' | 'camp' | 'yunomi';

interface Cup {
  top: number;
  bottom: number;
  rim: number;
  foot: number;
  bulge: number;
  handle: boolean;
  saucer: boolean;
}

const cups: Record<MugLook, Cup> = {
  straight: { top: 200, bottom: 495, rim: 130, foot: 124, bulge: 0, handle: true, saucer: false },
  tapered: { top: 190, bottom: 495, rim: 136, foot: 96, bulge: 4, handle: true, saucer: false },
  round: { top: 230, bottom: 492, rim: 122, foot: 84, bulge: 54, handle: true, saucer: false },
  espresso: { top: 285, bottom: 462, rim: 100, foot: 62, bulge: 26, handle: true, saucer: true },
  tumbler: { top: 210, bottom: 496, rim: 112, foot: 92, bulge: 0, handle: false, saucer: false },
  camp: { top: 250, bottom: 492, rim: 146, foot: 138, bulge: 0, handle: true, saucer: false },
  yunomi: { top: 215, bottom: 494, rim: 104, foot: 88, bulge: 22, handle: false, saucer: false },
};

/** Glaze to two thirds, the bare accent below, as it comes from a dip. */
export const mug = (ink: Ink, look: MugLook): string => {
  const { top, bottom, rim, foot, bulge, handle, saucer } = cups[look];
  const middle = handle && !saucer ? 275 : 300;
  const height = bottom - top;
  const body = `M${middle - rim} ${top}C${middle - rim - bulge} ${top + height * 0.5} ${middle - foot - bulge} ${bottom - 30} ${middle - foot} ${bottom - 8}Q${middle} ${bottom + 22} ${middle + foot} ${bottom - 8}C${middle + foot + bulge} ${bottom - 30} ${middle + rim + bulge} ${top + height * 0.5} ${middle + rim} ${top}z`;
  const x = middle + rim - 6 + bulge * 0.4;
  return [
    shadowUnder(ink, middle + 12, bottom + 6, rim * 1.5, 26),
    saucer
      ? oval(300, bottom + 14, 190, 34, ink.dark) +
        oval(300, bottom + 6, 190, 32, ink.round) +
        oval(300, bottom + 4, 96, 15, ink.dark, 'opacity=".5"')
      : '',
    handle
      ? stroke(
          `M${x} ${top + height * 0.2}q${rim * 0.75} ${-8} ${rim * 0.68} ${height * 0.26}t${-rim * 0.78} ${height * 0.3}`,
          ink.dark,
          look === 'camp' ? 18 : 26,
        )
      : '',
    shape(body, look === 'camp' ? ink.round : ink.accentRound),
    within(
      ink,
      'm',
      body,
      look === 'camp'
        ? rect(0, top + 10, 600, 4, 0, ink.pale, 'opacity=".5"')
        : shape(
            `M0 ${top - 40}H600V${top + height * 0.7}q-60 16 -110 2t-110 6t-110 -8t-120 6t-150 -2z`,
            ink.round,
          ),
      rect(middle - rim * 0.72, top + 24, 18, height * 0.62, 9, '#fff', 'opacity=".28"'),
    ),
    oval(middle, top, rim, rim * 0.2, ink.pale),
    oval(middle, top + 3, rim - 9, rim * 0.2 - 7, ink.deep),
    shape(
      `M${middle - rim + 16} ${top + 7}a${rim - 16} ${rim * 0.17} 0 0 0 ${2 * rim - 32} 0a${rim - 16} ${rim * 0.11} 0 0 0 ${32 - 2 * rim} 0z`,
      '#4a2d1c',
      'opacity=".75"',
    ),
  ].join('');
};
