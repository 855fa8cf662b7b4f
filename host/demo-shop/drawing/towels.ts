import type { Ink } from './ink.ts';
import { disc, each, rect, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

/** A rolled towel seen from its end. */
const roll = (x: number, y: number, cloth: string, edge: string): string =>
  disc(x, y, 100, cloth) +
  stroke(
    `M${x + 96} ${y + 10}a92 92 0 1 0 -92 82a76 76 0 0 0 70 -84a66 66 0 0 0 -72 -62a54 54 0 0 0 -52 58a42 42 0 0 0 46 44a32 32 0 0 0 32 -34`,
    edge,
    7,
    'opacity=".5"',
  );

export interface TowelLook {
  form: 'stack' | 'hung' | 'rolled';
  weave: Weave;
}

const towels: Record<TowelLook['form'], (ink: Ink, weave: Weave) => string> = {
  stack: (ink, weave) =>
    shadowUnder(ink, 300, 500, 220, 26) +
    each(3, i => {
      const y = 410 - i * 92;
      const edge = `M146 ${y}h300q46 0 46 45t-46 45H146q-22 0 -22 -45t22 -45z`;
      return (
        shape(edge, ink.round) +
        within(
          ink,
          `t${i}`,
          edge,
          rect(356, y, 26, 92, 0, ink.accent, 'opacity=".75"') +
            rect(392, y, 8, 92, 0, ink.accent, 'opacity=".75"') +
            (weave === 'plain' ? '' : woven(ink, weave, { x: 130, y: y - 8, w: 216, h: 110 })),
        ) +
        stroke(`M140 ${y + 45}h346`, ink.deep, 4, 'opacity=".28"')
      );
    }),
  hung: (ink, weave) => {
    const cloth = 'M176 150h248v330q-124 12 -248 0z';
    return (
      rect(96, 136, 408, 16, 8, ink.accentRound) +
      disc(96, 144, 18, ink.accentDark) +
      disc(504, 144, 18, ink.accentDark) +
      shape('M190 160h248v344H190z', ink.deep, 'opacity=".12"') +
      shape(cloth, ink.flat) +
      within(
        ink,
        't',
        cloth,
        woven(ink, weave, { x: 170, y: 150, w: 260, h: 340 }),
        rect(170, 418, 260, 22, 0, ink.light, 'opacity=".7"'),
      ) +
      stroke('M236 160v318M356 160v320', ink.deep, 8, 'opacity=".12"') +
      rect(168, 132, 264, 26, 12, ink.light)
    );
  },
  rolled: ink =>
    shadowUnder(ink, 300, 500, 250, 26) +
    roll(188, 398, ink.main, ink.deep) +
    roll(396, 398, ink.accent, ink.accentDark) +
    roll(292, 222, ink.light, ink.dark),
};

export const towel = (ink: Ink, look: TowelLook): string => towels[look.form](ink, look.weave);
