import type { Ink } from './ink.ts';
import { rect, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

/** A made bed seen from its foot. */
export const duvetCover = (ink: Ink, look: { weave: Weave }): string => {
  const cover = 'M96 330q4 -42 50 -42h308q46 0 50 42l22 150q2 22 -20 22H94q-22 0 -20 -22z';
  const pillow = (x: number) =>
    shape(`M${x} 236q-4 -32 28 -34q58 -8 118 0q32 2 28 34q6 30 -4 58h-166q-10 -28 -4 -58z`, ink.pale) +
    stroke(`M${x + 20} 222q60 -10 128 0`, '#fff', 6, 'opacity=".6"');
  return [
    shadowUnder(ink, 300, 506, 270, 26),
    rect(76, 130, 448, 220, 26, ink.accentRound),
    rect(96, 150, 408, 180, 16, ink.accentDark, 'opacity=".22"'),
    rect(84, 492, 26, 36, 5, ink.accentDark),
    rect(490, 492, 26, 36, 5, ink.accentDark),
    pillow(122),
    pillow(304),
    shape(cover, ink.flat),
    within(ink, 'c', cover, woven(ink, look.weave, { x: 70, y: 340, w: 460, h: 170 })),
    shape('M96 330q4 -42 50 -42h308q46 0 50 42l3 22q-208 24 -414 0z', ink.light),
    stroke('M93 352q208 24 414 0', ink.dark, 3, 'opacity=".35"'),
    stroke('M170 374q-14 60 -22 122M428 376q10 56 26 118M300 384q-4 50 2 112', ink.deep, 5, 'opacity=".13"'),
  ].join('');
};
