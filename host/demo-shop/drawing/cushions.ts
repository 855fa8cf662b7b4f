import type { Ink } from './ink.ts';
import { disc, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export interface CushionLook {
  form: 'square' | 'lumbar' | 'round';
  weave: Weave;
}

const outlines: Record<CushionLook['form'], string> = {
  square:
    'M134 158q166 22 332 0q26 0 24 26q-20 144 0 290q2 26 -24 24q-166 -22 -332 0q-26 2 -24 -24q20 -146 0 -290q-2 -26 24 -26z',
  lumbar:
    'M84 250q216 18 432 0q24 0 22 24q-14 96 0 196q2 26 -22 24q-216 -18 -432 0q-24 2 -22 -24q14 -100 0 -196q-2 -24 22 -24z',
  round: 'M110 310a190 184 0 1 0 380 0a190 184 0 1 0 -380 0z',
};

const creases: Record<CushionLook['form'], (ink: Ink) => string> = {
  square: ink =>
    stroke(
      'M160 190q40 40 60 90M440 190q-40 40 -60 90M160 468q30 -34 60 -60M440 468q-30 -34 -60 -60',
      ink.deep,
      7,
      'opacity=".14"',
    ),
  lumbar: () => '',
  round: ink =>
    disc(300, 310, 15, ink.accent) +
    stroke(
      'M300 310L450 310M300 310L421 395M300 310L346 448M300 310L254 448M300 310L179 395M300 310L150 310M300 310L179 225M300 310L254 172M300 310L346 172M300 310L421 225',
      ink.deep,
      4,
      'opacity=".2"',
    ),
};

export const cushion = (ink: Ink, look: CushionLook): string => {
  const outline = outlines[look.form];
  return [
    shadowUnder(ink, 304, 500, 220, 30),
    shape(outline, ink.flat),
    within(ink, 'w', outline, woven(ink, look.weave, { x: 60, y: 120, w: 490, h: 390 })),
    stroke(outline, ink.dark, 5, 'opacity=".35"'),
    creases[look.form](ink),
  ].join('');
};
