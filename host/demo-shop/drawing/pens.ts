import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, shape, stroke, turned } from './marks.ts';

export type PenLook = 'fountain' | 'ball' | 'pencils' | 'brush' | 'mechanical' | 'case' | 'inkwell';

const barrel = (ink: Ink, x: number, w: number): string =>
  rect(x, 274, w, 52, 22, ink.main) +
  rect(x, 280, w, 15, 7, ink.light, 'opacity=".75"') +
  rect(x, 308, w, 14, 7, ink.deep, 'opacity=".35"');

const penShadow = (ink: Ink): string => oval(310, 342, 270, 20, ink.shadow);

const pens: Record<PenLook, (ink: Ink) => string> = {
  fountain: ink =>
    turned(
      -38,
      300,
      300,
      penShadow(ink),
      shape('M150 282L52 300L150 318q16 -18 0 -36z', ink.accent),
      stroke('M60 300h60', ink.accentDark, 3),
      disc(122, 300, 4, ink.accentDark),
      shape('M148 278h60v44h-60q-12 -22 0 -44z', ink.deep),
      barrel(ink, 200, 340),
      rect(340, 270, 14, 60, 4, ink.accentRound),
      stroke('M352 268h118', ink.accentDark, 11),
      stroke('M352 266h116', ink.accentLight, 4),
    ),
  ball: ink =>
    turned(
      -38,
      300,
      300,
      penShadow(ink),
      shape('M140 280L76 296q-8 4 0 8l64 16z', ink.accentRound),
      barrel(ink, 136, 372),
      rect(504, 286, 46, 28, 10, ink.accentRound),
      rect(330, 272, 12, 56, 4, ink.accentRound),
      stroke('M400 268h112', ink.accentDark, 10),
      stroke('M400 266h110', ink.accentLight, 4),
    ),
  mechanical: ink =>
    turned(
      -38,
      300,
      300,
      penShadow(ink),
      stroke('M60 300h40', '#55585c', 5),
      shape('M160 282L92 296v8l68 14z', '#b9c0c5'),
      barrel(ink, 154, 350),
      each(7, i => rect(176 + i * 13, 274, 5, 52, 2, ink.deep, 'opacity=".4"')),
      rect(498, 284, 40, 32, 8, ink.accentRound),
      stroke('M404 268h96', ink.accentDark, 9),
    ),
  brush: ink =>
    turned(
      -38,
      300,
      300,
      penShadow(ink),
      shape('M170 276q-60 4 -128 26q60 24 128 22z', ink.deep),
      shape('M112 286q-34 6 -70 16q36 12 70 18z', '#2b2d33'),
      rect(166, 272, 54, 56, 6, ink.accentRound),
      shape('M216 276q200 -10 344 20q6 4 0 8q-144 30 -344 20z', ink.round),
      stroke('M240 286q150 -6 280 10', '#fff', 6, 'opacity=".35"'),
    ),
  pencils: ink =>
    turned(
      -52,
      300,
      300,
      each(5, i => {
        const [y, colour] = [
          182 + i * 50,
          [ink.main, ink.accent, ink.dark, ink.pale, ink.accentDark][i] ?? ink.main,
        ];
        return (
          rect(112, y + 18, 420, 34, 8, ink.shadow) +
          shape(`M150 ${y}L72 ${y + 18}L150 ${y + 36}z`, '#ecd2a4') +
          shape(`M100 ${y + 11.5}L72 ${y + 18}L100 ${y + 24.5}z`, '#3a3a3d') +
          rect(148, y, 340, 36, 3, colour) +
          rect(148, y + 11, 340, 10, 0, '#fff', 'opacity=".25"') +
          rect(486, y, 24, 36, 2, '#c5c9cc') +
          rect(508, y, 32, 36, 8, '#dd8f86')
        );
      }),
    ),
  case: ink =>
    turned(
      -18,
      300,
      300,
      rect(72, 226, 470, 196, 60, ink.shadow),
      rect(70, 210, 460, 180, 46, ink.flat),
      stroke('M96 262h408', ink.deep, 8),
      stroke('M96 262h408', ink.accentLight, 3, 'stroke-dasharray="4 7"'),
      rect(470, 254, 34, 18, 6, ink.accent),
      stroke('M500 264q40 10 34 62', ink.accent, 11),
      rect(120, 318, 76, 40, 5, ink.accent, 'opacity=".85"'),
      rect(110, 226, 260, 12, 6, '#fff', 'opacity=".25"'),
    ),
  inkwell: ink =>
    oval(310, 500, 190, 24, ink.shadow) +
    rect(146, 286, 308, 212, 42, '#e7eff2', 'opacity=".9"') +
    rect(164, 330, 272, 152, 30, ink.round) +
    rect(216, 246, 168, 46, 10, '#dfe8eb') +
    rect(196, 154, 208, 100, 18, ink.deep) +
    each(11, i => rect(212 + i * 17, 164, 5, 82, 2, ink.light, 'opacity=".25"')) +
    rect(222, 366, 156, 82, 6, '#fbf7ec') +
    ring(300, 396, 14, ink.main, 5) +
    rect(250, 424, 100, 6, 3, ink.main) +
    rect(162, 306, 15, 150, 7, '#fff', 'opacity=".6"'),
};

export const pen = (ink: Ink, look: PenLook): string => pens[look](ink);
