import { fringe } from './fringe.ts';
import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ribs, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export type HatLook = { form: 'beanie' | 'cap' | 'bucket' | 'scarf' | 'bobble' | 'sunhat'; weave: Weave };

const crown: Record<'beanie' | 'bucket', string> = {
  beanie: 'M150 400q-10 -250 150 -256t150 256z',
  bucket: 'M206 330q4 -154 94 -154t94 154z',
};

const hats: Record<HatLook['form'], (ink: Ink, weave: Weave) => string> = {
  beanie: (ink, weave) =>
    shape(crown.beanie, ink.round) +
    within(
      ink,
      'h',
      crown.beanie,
      stroke(
        each(12, i => `M${160 + i * 26} 410Q${190 + i * 20} 220 300 150`),
        ink.deep,
        5,
        'opacity=".2"',
      ),
      woven(ink, weave, { x: 140, y: 240, w: 320, h: 160 }),
    ) +
    rect(130, 380, 340, 92, 28, ink.flat) +
    ribs(150, 394, 302, 64, ink.deep, 17, 'opacity=".3"') +
    rect(376, 408, 58, 36, 4, ink.accentRound),
  bobble: (ink, weave) =>
    disc(300, 132, 56, ink.accent) +
    stroke(
      'M346 132h.1M335 162h.1M308 177h.1M277 172h.1M257 147h.1M257 116h.1M277 92h.1M309 87h.1M336 103h.1',
      ink.accent,
      34,
    ) +
    disc(300, 132, 34, ink.accentLight, 'opacity=".5"') +
    hats.beanie(ink, weave),
  cap: (ink, weave) =>
    shape('M140 388q-4 -200 164 -204t176 196z', ink.round) +
    stroke('M304 184q-62 70 -60 200M304 184q84 60 92 198', ink.deep, 4, 'opacity=".28"') +
    shape('M140 388q170 -26 340 -8q70 10 92 56q-110 -26 -220 -18t-206 16q-22 -18 -6 -46z', ink.flat) +
    disc(304, 184, 13, ink.accent) +
    (weave === 'plain' ? '' : rect(272, 280, 62, 48, 8, ink.accentRound)),
  bucket: (ink, weave) =>
    shape(crown.bucket, ink.round) +
    within(ink, 'h', crown.bucket, woven(ink, weave, { x: 200, y: 170, w: 200, h: 170 })) +
    shape('M206 316q94 22 188 0l64 118q-158 60 -316 0z', ink.flat) +
    stroke('M206 318q94 22 188 0', ink.accent, 12) +
    each(3, i =>
      stroke(
        `M${192 - i * 16} ${352 + i * 28}q${108 + i * 16} ${26 + i * 6} ${216 + i * 32} 0`,
        ink.deep,
        3,
        'opacity=".3"',
      ),
    ),
  sunhat: ink =>
    oval(300, 410, 236, 58, ink.flat) +
    oval(300, 410, 236, 58, 'none', `stroke="${ink.dark}" stroke-width="5" opacity=".4"`) +
    shape('M182 402q-6 -190 118 -190t118 190q-118 34 -236 0z', ink.round) +
    shape('M181 366q119 36 238 0l-1 36q-118 34 -236 0z', ink.accent) +
    each(3, i =>
      stroke(`M${192 + i * 3} ${342 - i * 34}q108 30 ${216 - i * 6} 0`, ink.deep, 3, 'opacity=".25"'),
    ),
  scarf: (ink, weave) => {
    const tail = 'M226 250l96 -14l56 262h-112z';
    const loop = 'M150 210q0 -84 150 -84t150 84q0 90 -150 90t-150 -90z';
    return [
      shape(tail, ink.flat),
      within(ink, 'h', tail, woven(ink, weave, { x: 210, y: 240, w: 180, h: 260 })),
      fringe(ink, 266, 496, 112),
      shape(loop, ink.round),
      within(ink, 'k', loop, woven(ink, weave, { x: 150, y: 120, w: 300, h: 190 })),
      oval(300, 192, 96, 40, ink.deep),
      stroke('M166 240q40 40 134 42t134 -42', ink.deep, 5, 'opacity=".25"'),
    ].join('');
  },
};

export const hatOrScarf = (ink: Ink, look: HatLook): string =>
  shadowUnder(ink, 302, look.form === 'scarf' ? 520 : 474, 200, 24) + hats[look.form](ink, look.weave);
