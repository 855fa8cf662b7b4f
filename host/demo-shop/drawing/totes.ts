import type { Ink } from './ink.ts';
import { disc, each, oval, rect, roundRect, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export interface ToteLook {
  form: 'tote' | 'market' | 'messenger' | 'crossbody' | 'weekender' | 'pouch' | 'bucket';
  weave: Weave;
}

const toteBody = 'M130 236h340l24 260q2 16 -16 16H122q-18 0 -16 -16z';

const totes: Record<ToteLook['form'], (ink: Ink, weave: Weave) => string> = {
  tote: (ink, weave) =>
    stroke('M218 250V170q0 -86 82 -86t82 86v80', ink.accentDark, 18) +
    shape(toteBody, ink.flat) +
    within(
      ink,
      'b',
      toteBody,
      woven(ink, weave, { x: 110, y: 236, w: 390, h: 280 }),
      rect(100, 236, 400, 18, 0, ink.deep, 'opacity=".28"'),
    ) +
    stroke('M218 320V170q0 -86 82 -86t82 86v150', ink.accent, 18) +
    rect(206, 296, 24, 34, 3, ink.accentDark) +
    rect(370, 296, 24, 34, 3, ink.accentDark),
  market: (ink, weave) => {
    const basket = 'M104 250h392l-46 230q-6 32 -40 32H190q-34 0 -40 -32z';
    return (
      stroke('M196 260q10 -150 104 -150t104 150', ink.accent, 17) +
      shape(basket, ink.flat) +
      within(
        ink,
        'b',
        basket,
        stroke(
          each(9, i => `M96 ${272 + i * 28}q15 -13 30 0${'t30 0'.repeat(13)}`),
          ink.deep,
          5,
          'opacity=".3"',
        ),
        woven(ink, weave, { x: 100, y: 300, w: 400, h: 200 }),
      ) +
      rect(96, 238, 408, 26, 13, ink.dark)
    );
  },
  messenger: (ink, weave) =>
    stroke('M124 300Q150 86 300 86T476 300', ink.dark, 20) +
    rect(98, 270, 404, 240, 26, ink.dark) +
    within(
      ink,
      'b',
      roundRect(90, 262, 420, 186, 24),
      rect(90, 262, 420, 186, 24, ink.flat),
      woven(ink, weave, { x: 90, y: 262, w: 420, h: 186 }),
    ) +
    stroke('M190 380v92M410 380v92', ink.accent, 20) +
    rect(176, 420, 28, 36, 5, ink.accentDark) +
    rect(396, 420, 28, 36, 5, ink.accentDark),
  crossbody: ink =>
    stroke('M152 330Q168 70 300 70T448 330', ink.dark, 12) +
    rect(142, 300, 316, 208, 44, ink.round) +
    stroke('M172 352h256', ink.deep, 6) +
    rect(404, 346, 11, 40, 4, ink.accent) +
    rect(176, 392, 248, 92, 26, ink.dark, 'opacity=".35"') +
    stroke('M196 412h208', ink.deep, 4, 'opacity=".6"'),
  weekender: (ink, weave) => {
    const body = 'M96 318q4 -72 80 -72h248q76 0 80 72l14 150q4 44 -40 44H122q-44 0 -40 -44z';
    return (
      stroke('M208 330V230q0 -90 92 -90t92 90v100', ink.accentDark, 18) +
      shape(body, ink.flat) +
      within(
        ink,
        'b',
        body,
        woven(ink, weave, { x: 80, y: 246, w: 440, h: 266 }),
        rect(80, 460, 440, 60, 0, ink.accent),
      ) +
      stroke('M120 292q180 -30 360 0', ink.deep, 6) +
      stroke('M208 460V300M392 460V300', ink.accent, 20) +
      rect(470, 280, 12, 34, 5, ink.accent)
    );
  },
  pouch: (ink, weave) => {
    const body = roundRect(110, 260, 380, 236, 36);
    return (
      shape(body, ink.flat) +
      within(ink, 'b', body, woven(ink, weave, { x: 110, y: 300, w: 380, h: 200 })) +
      rect(110, 282, 380, 16, 6, ink.deep) +
      stroke('M118 290h364', ink.accentLight, 4, 'stroke-dasharray="5 7"') +
      rect(452, 276, 24, 26, 5, ink.accent) +
      stroke('M470 300q40 26 26 84', ink.accent, 13)
    );
  },
  bucket: (ink, weave) => {
    const body = 'M168 230h264l18 264q0 18 -18 18H168q-18 0 -18 -18z';
    return (
      stroke('M176 250Q180 84 300 84T424 250', ink.accent, 14) +
      shape(body, ink.round) +
      within(
        ink,
        'b',
        body,
        woven(ink, weave, { x: 150, y: 290, w: 300, h: 220 }),
        rect(140, 452, 320, 70, 0, ink.accent),
      ) +
      oval(300, 232, 132, 22, ink.deep) +
      each(7, i => disc(184 + i * 38.7, 266, 7, ink.accentDark)) +
      stroke('M184 266q116 26 232 0M300 280v66', ink.accentDark, 6) +
      disc(300, 346, 10, ink.accent)
    );
  },
};

export const tote = (ink: Ink, look: ToteLook): string =>
  shadowUnder(ink, 302, 510, 230, 24) + totes[look.form](ink, look.weave);
