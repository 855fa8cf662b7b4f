import type { Ink } from './ink.ts';
import { disc, each, oval, rect, shadowUnder, shape, stroke } from './marks.ts';

export type WateringLook = 'classic' | 'longspout' | 'mister' | 'drum' | 'hose' | 'globe';

const rose = (ink: Ink, x: number, y: number): string =>
  shape(`M${x - 16} ${y + 12}l-44 -20l62 -58l14 46z`, ink.accentRound) +
  stroke(`M${x - 62} ${y - 4}l68 -64`, ink.accentDark, 12);

const cans: Record<WateringLook, (ink: Ink) => string> = {
  classic: ink =>
    stroke('M236 250q60 -110 150 -76q76 30 60 130', ink.dark, 20) +
    shape('M230 400L92 216l24 -22L252 330z', ink.dark) +
    rose(ink, 112, 214) +
    shape('M212 268h216l14 216q0 16 -16 16H214q-16 0 -16 -16z', ink.round) +
    oval(320, 268, 108, 19, ink.light) +
    shape('M320 251q108 0 108 18H320z', ink.dark, 'opacity=".4"') +
    rect(204, 380, 232, 9, 4, ink.deep, 'opacity=".3"') +
    rect(226, 296, 14, 170, 7, '#fff', 'opacity=".25"'),
  longspout: ink =>
    stroke('M398 300q130 -30 108 76t-124 76', ink.accent, 17) +
    stroke('M230 456Q130 420 110 190q-2 -30 -40 -34', ink.dark, 15) +
    shape('M214 330q0 -50 98 -50t98 50l22 142q4 28 -22 28H214q-26 0 -22 -28z', ink.round) +
    oval(312, 302, 64, 15, ink.deep) +
    stroke('M216 370q-10 50 -6 92', '#fff', 11, 'opacity=".3"'),
  mister: ink =>
    rect(212, 270, 176, 228, 46, ink.round) +
    rect(266, 208, 68, 72, 10, ink.accentRound) +
    shape('M206 150h150q30 0 30 30v34H266l-60 -24z', ink.accentRound) +
    shape('M206 150h-26v40h26z', ink.accentDark) +
    stroke('M252 214q-30 30 -34 66', ink.accentDark, 13) +
    rect(232, 300, 15, 160, 7, '#fff', 'opacity=".32"') +
    stroke(
      each(
        9,
        i =>
          `M${146 - (i % 3) * 26} ${150 + Math.floor(i / 3) * 22 + (i % 3) * 2 * (Math.floor(i / 3) - 1)}h.1`,
      ),
      '#9dbdd0',
      8,
    ),
  drum: ink =>
    stroke('M230 300V190q0 -34 34 -34h128q34 0 34 34v110', ink.dark, 19) +
    shape('M226 440L80 262l26 -22l140 120z', ink.dark) +
    rose(ink, 102, 260) +
    rect(196, 290, 268, 210, 104, ink.round) +
    rect(196, 290, 268, 210, 40, ink.round) +
    each(2, i => rect(196, 338 + i * 106, 268, 9, 4, ink.deep, 'opacity=".3"')) +
    oval(330, 294, 70, 14, ink.deep) +
    rect(222, 330, 14, 130, 7, '#fff', 'opacity=".25"'),
  hose: ink =>
    each(4, i =>
      oval(
        300,
        400,
        196 - i * 40,
        92 - i * 19,
        'none',
        `stroke="${i % 2 === 0 ? ink.main : ink.dark}" stroke-width="26"`,
      ),
    ) +
    stroke('M108 386q0 -190 110 -190h70', ink.main, 24) +
    rect(270, 172, 78, 50, 12, ink.accentRound) +
    shape('M344 182h76l44 -20v70l-44 -20h-76z', ink.accentRound) +
    stroke('M300 224v50', ink.accentDark, 18),
  globe: ink =>
    stroke('M300 370V412', ink.main, 24, 'opacity=".75"') +
    disc(300, 240, 132, ink.main, 'opacity=".72"') +
    shape('M172 270a132 132 0 0 0 256 0q-64 24 -128 0t-128 0z', ink.dark, 'opacity=".6"') +
    stroke('M206 196q22 -56 76 -66', '#fff', 15, 'opacity=".8"') +
    disc(352, 300, 9, '#fff', 'opacity=".5"') +
    disc(326, 326, 6, '#fff', 'opacity=".5"') +
    shape('M196 420h208l-24 84H220z', '#c26a48') +
    rect(180, 404, 240, 32, 8, '#d07f5e'),
};

export const wateringCan = (ink: Ink, look: WateringLook): string =>
  shadowUnder(ink, 304, 502, 200, 24) + cans[look](ink);
