import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ribs, shadowUnder, shape, stroke, turned } from './marks.ts';
import { sprig } from './sprig.ts';

export interface PlanterLook {
  form: 'classic' | 'round' | 'trough' | 'hanging' | 'footed' | 'tall';
  plant: 'sprig' | 'fern' | 'succulent' | 'herb' | 'snake' | 'flower';
}

const leaf = '#4f7d55';
const leafLight = '#7aa672';
const stem = '#3f6247';

const bloom = (x: number, y: number, height: number, inward: number): string =>
  stroke(`M${x + inward} ${y}q${-inward} ${-height / 2} ${-inward} ${-height}`, stem, 6) +
  shape(`M${x + inward * 0.4} ${y - height * 0.4}q-44 -8 -56 -46q46 0 56 46z`, leafLight) +
  stroke(
    `M${x} ${y - height - 24}h.1M${x + 22} ${y - height - 8}h.1M${x + 14} ${y - height + 18}h.1M${x - 14} ${y - height + 18}h.1M${x - 22} ${y - height - 8}h.1`,
    '#efa79c',
    34,
  ) +
  disc(x, y - height, 14, '#e9b949');

const plants: Record<PlanterLook['plant'], (x: number, y: number) => string> = {
  sprig: (x, y) =>
    sprig(x - 20, y, 190, -50, leaf, stem) +
    sprig(x + 24, y, 170, 60, leafLight, stem) +
    sprig(x, y, 220, 6, leaf, stem),
  fern: (x, y) =>
    each(9, i => {
      const a = (i - 4) * 0.34;
      return shape(
        `M${x} ${y}Q${Math.round(x + 90 * Math.sin(a) - 16)} ${Math.round(y - 120 * Math.cos(a))} ${Math.round(x + 190 * Math.sin(a))} ${Math.round(y - 170 * Math.cos(a) + Math.abs(i - 4) * 16)}Q${Math.round(x + 96 * Math.sin(a) + 22)} ${Math.round(y - 88 * Math.cos(a))} ${x} ${y}z`,
        i % 2 === 0 ? leaf : leafLight,
      );
    }),
  succulent: (x, y) =>
    each(7, i => {
      const a = (i - 3) * 0.42;
      return turned(
        Math.round(a * 57),
        x,
        y,
        shape(`M${x} ${y}q-36 -52 0 -112q36 60 0 112z`, i % 2 === 0 ? '#8fb5a0' : '#6f9c88'),
      );
    }) + disc(x, y - 30, 22, '#a9cbb6'),
  herb: (x, y) =>
    each(3, i =>
      sprig(
        x + (i - 1) * 44,
        y,
        130 + (i % 2) * 44,
        (i - 1) * 34,
        i % 2 === 0 ? '#6d9b4f' : '#8db868',
        '#557a3d',
      ),
    ),
  snake: (x, y) =>
    each(
      5,
      i =>
        shape(
          `M${x + (i - 2) * 30 - 16} ${y}q-10 -110 ${(i - 2) * 12 + 8} -${200 + ((i * 3) % 4) * 22}q26 110 12 ${200 + ((i * 3) % 4) * 22}z`,
          i % 2 === 0 ? '#466f4e' : '#6a9361',
        ) +
        stroke(
          `M${x + (i - 2) * 30 - 4} ${y - 20}q-4 -80 ${(i - 2) * 11 + 6} -140`,
          '#d6cf86',
          3,
          'opacity=".6"',
        ),
    ),
  flower: (x, y) => bloom(x - 62, y, 150, 34) + bloom(x, y, 196, 0) + bloom(x + 64, y, 140, -34),
};

const pots: Record<PlanterLook['form'], (ink: Ink, plant: PlanterLook['plant']) => string> = {
  classic: (ink, plant) =>
    plants[plant](300, 310) +
    shape('M186 300h228l-32 188q-4 14 -20 14H238q-16 0 -20 -14z', ink.round) +
    rect(168, 282, 264, 54, 10, ink.round) +
    rect(168, 332, 264, 8, 4, ink.deep, 'opacity=".3"') +
    rect(206, 350, 14, 120, 7, '#fff', 'opacity=".22"'),
  round: (ink, plant) =>
    plants[plant](300, 330) +
    shape('M214 312h172q72 40 54 116q-14 74 -84 74H244q-70 0 -84 -74q-18 -76 54 -116z', ink.round) +
    oval(300, 314, 88, 14, ink.deep) +
    rect(176, 396, 248, 10, 5, ink.accent, 'opacity=".7"') +
    stroke('M186 376q8 -26 30 -40', '#fff', 11, 'opacity=".3"'),
  trough: (ink, plant) =>
    `<g id="${ink.id}plants">${plants[plant](300, 372)}</g><use href="#${ink.id}plants" x="-150"/><use href="#${ink.id}plants" x="150"/>` +
    shape('M66 356h468l-20 132q-2 14 -18 14H104q-16 0 -18 -14z', ink.round) +
    rect(54, 344, 492, 32, 8, ink.flat) +
    ribs(140, 390, 330, 92, ink.deep, 60, 'opacity=".2"'),
  hanging: (ink, plant) =>
    stroke('M300 0V70M300 70L176 330M300 70L424 330', '#a58a63', 6) +
    disc(300, 70, 13, ink.accent) +
    plants[plant](300, 336) +
    shape('M162 322h276q0 136 -138 136T162 322z', ink.round) +
    rect(154, 308, 292, 26, 10, ink.flat) +
    stroke('M192 350q12 50 50 78', '#fff', 10, 'opacity=".28"'),
  footed: (ink, plant) =>
    plants[plant](300, 270) +
    stroke('M214 380L186 510M386 380L414 510', ink.accentDark, 16) +
    shape('M176 256h248v130q0 48 -48 48H224q-48 0 -48 -48z', ink.round) +
    oval(300, 258, 124, 19, ink.deep) +
    rect(168, 384, 264, 20, 8, ink.accentRound) +
    rect(196, 286, 14, 90, 7, '#fff', 'opacity=".25"'),
  tall: (ink, plant) =>
    plants[plant](300, 258) +
    shape('M202 240h196l-22 248q-2 16 -18 16H242q-16 0 -18 -16z', ink.round) +
    oval(300, 242, 98, 16, ink.deep) +
    each(3, i =>
      stroke(`M${212 + i * 4} ${300 + i * 60}q88 18 ${176 - i * 8} 0`, ink.deep, 4, 'opacity=".25"'),
    ) +
    rect(222, 280, 13, 180, 6, '#fff', 'opacity=".25"'),
};

export const planter = (ink: Ink, look: PlanterLook): string =>
  shadowUnder(
    ink,
    304,
    look.form === 'hanging' ? 540 : 504,
    look.form === 'trough' ? 270 : 180,
    look.form === 'hanging' ? 14 : 24,
  ) + pots[look.form](ink, look.plant);
