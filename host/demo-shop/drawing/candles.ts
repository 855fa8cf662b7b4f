import { halo } from './halo.ts';
import type { Ink } from './ink.ts';
import { oval, rect, shadowUnder, shape, stroke } from './marks.ts';

export type CandleLook = 'jar' | 'pillars' | 'lantern' | 'taper' | 'tin' | 'storm';

const flame = (x: number, y: number, size = 1): string =>
  shape(
    `M${x} ${y}q${-20 * size} ${-24 * size} 0 ${-62 * size}q${20 * size} ${38 * size} 0 ${62 * size}z`,
    '#f6b04a',
  ) +
  shape(
    `M${x} ${y}q${-9 * size} ${-12 * size} 0 ${-32 * size}q${9 * size} ${20 * size} 0 ${32 * size}z`,
    '#fff3c4',
  );

const wick = (x: number, y: number): string => stroke(`M${x} ${y}v-16`, '#3b302a', 5);

const candles: Record<CandleLook, (ink: Ink) => string> = {
  jar: ink =>
    halo(ink, 300, 240, 190) +
    rect(178, 250, 244, 246, 26, ink.round) +
    oval(300, 254, 122, 20, ink.pale) +
    oval(300, 257, 110, 15, '#fbf1da') +
    wick(300, 258) +
    flame(300, 246) +
    rect(224, 324, 152, 112, 6, '#faf6ec') +
    rect(246, 350, 108, 8, 4, ink.dark) +
    rect(262, 374, 76, 5, 2.5, ink.line) +
    rect(270, 392, 60, 5, 2.5, ink.line) +
    rect(196, 276, 16, 190, 8, '#fff', 'opacity=".28"'),
  pillars: ink =>
    [
      [170, 330, 84],
      [268, 236, 94],
      [372, 378, 96],
    ]
      .map(
        ([x = 0, y = 0, w = 0]) =>
          halo(ink, x + w / 2, y - 40, 110) +
          rect(x, y, w, 496 - y, 10, ink.round) +
          oval(x + w / 2, y + 4, w / 2, 10, ink.pale) +
          wick(x + w / 2, y + 4) +
          flame(x + w / 2, y - 8, 0.9),
      )
      .join(''),
  lantern: ink =>
    halo(ink, 300, 340, 230) +
    stroke('M246 152q0 -70 54 -70t54 70', ink.dark, 11) +
    shape('M196 220l50 -70h108l50 70z', ink.flat) +
    rect(204, 220, 192, 256, 4, '#fdf3d6', 'opacity=".6"') +
    rect(262, 352, 76, 118, 8, '#fbf4e4') +
    wick(300, 352) +
    flame(300, 342) +
    stroke('M204 222v252M396 222v252M300 222v252', ink.main, 10, 'opacity=".95"') +
    rect(180, 212, 240, 18, 6, ink.round) +
    rect(180, 470, 240, 26, 6, ink.round),
  taper: ink =>
    [
      [206, 150],
      [300, 104],
      [394, 176],
    ]
      .map(
        ([x = 0, y = 0]) =>
          halo(ink, x, y - 20, 90) +
          shape(`M${x - 13} ${y}h26l7 ${420 - y}h-40z`, ink.round) +
          wick(x, y) +
          flame(x, y - 12, 0.85) +
          shape(`M${x - 36} 418h72l-10 50h-52z`, ink.accentRound) +
          rect(x - 48, 462, 96, 34, 10, ink.accentRound),
      )
      .join(''),
  tin: ink =>
    halo(ink, 300, 300, 180) +
    rect(160, 330, 280, 166, 22, ink.round) +
    oval(300, 334, 140, 24, '#e8ebec') +
    oval(300, 338, 126, 18, '#fbf1da') +
    wick(300, 340) +
    flame(300, 328) +
    rect(160, 400, 280, 60, 0, '#faf6ec', 'opacity=".92"') +
    rect(228, 418, 144, 8, 4, ink.dark) +
    rect(256, 438, 88, 5, 2.5, ink.line),
  storm: ink =>
    halo(ink, 300, 280, 210) +
    rect(254, 326, 92, 140, 8, '#fbf4e4') +
    wick(300, 326) +
    flame(300, 316) +
    shape('M212 160h176q34 130 6 310H206q-28 -180 6 -310z', ink.light, 'opacity=".42"') +
    stroke('M212 160h176q34 130 6 306M212 160q-34 130 -6 306', ink.dark, 4, 'opacity=".45"') +
    stroke('M226 196q-22 100 -6 240', '#fff', 10, 'opacity=".65"') +
    rect(176, 466, 248, 30, 12, ink.accentRound),
};

export const candle = (ink: Ink, look: CandleLook): string =>
  shadowUnder(ink, 302, 496, 180, 24) + candles[look](ink);
