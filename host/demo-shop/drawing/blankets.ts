import { fringe } from './fringe.ts';
import type { Ink } from './ink.ts';
import { each, oval, rect, roundRect, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export interface BlanketLook {
  form: 'folded' | 'rolled' | 'draped';
  weave: Weave;
}

const foldEdges = each(4, i => `M150 ${248 + i * 62}h290q40 0 40 31t-40 31H150q-30 0 -30 -31t30 -31z`);

const folded = (ink: Ink, weave: Weave): string =>
  shadowUnder(ink, 300, 498, 230, 26) +
  shape(foldEdges, ink.round) +
  within(ink, 'w', foldEdges, woven(ink, weave, { x: 115, y: 244, w: 370, h: 256 })) +
  stroke(
    each(4, i => `M150 ${279 + i * 62}h326`),
    ink.deep,
    3,
    'opacity=".25"',
  ) +
  stroke(
    each(4, i => `M152 ${308 + i * 62}h286`),
    ink.deep,
    4,
    'opacity=".35"',
  );

const blankets: Record<BlanketLook['form'], (ink: Ink, weave: Weave) => string> = {
  folded,
  rolled: (ink, weave) => {
    const roll = roundRect(110, 330, 360, 166, 40);
    return (
      shadowUnder(ink, 300, 498, 230, 26) +
      shape(roll, ink.flat) +
      within(ink, 'w', roll, woven(ink, weave, { x: 110, y: 330, w: 360, h: 166 })) +
      oval(462, 413, 58, 83, ink.dark) +
      each(3, i => oval(462, 413, 46 - i * 15, 68 - i * 22, i % 2 === 0 ? ink.light : ink.main)) +
      rect(190, 322, 22, 180, 8, ink.accentRound) +
      rect(350, 322, 22, 180, 8, ink.accentRound) +
      stroke('M201 322q0 -70 80 -70t80 70', ink.accentDark, 15)
    );
  },
  draped: (ink, weave) => {
    const cloth = 'M120 180q180 -24 330 0l22 250q-178 18 -356 0z';
    return (
      rect(70, 172, 460, 24, 12, ink.accentRound) +
      rect(88, 190, 22, 320, 6, ink.accentDark) +
      rect(490, 190, 22, 320, 6, ink.accentDark) +
      rect(88, 330, 424, 16, 8, ink.accentDark) +
      shape(cloth, ink.flat) +
      within(ink, 'w', cloth, woven(ink, weave, { x: 100, y: 170, w: 390, h: 280 })) +
      stroke(
        'M210 196q-16 110 -4 226M330 192q10 120 2 226M410 196q20 110 22 210',
        ink.deep,
        9,
        'opacity=".14"',
      ) +
      fringe(ink, 118, 434, 352)
    );
  },
};

export const blanket = (ink: Ink, look: BlanketLook): string => blankets[look.form](ink, look.weave);
