import type { Ink } from './ink.ts';
import {
  disc,
  each,
  flatShadow,
  oval,
  rect,
  ring,
  roundRect,
  shape,
  stroke,
  turned,
  within,
} from './marks.ts';

export type BoardLook = 'rectangle' | 'paddle' | 'round' | 'block' | 'rack';

const grain = (ink: Ink, step: number): string =>
  stroke(
    each(9, i => `M60 ${110 + i * step}q120 ${i % 2 === 0 ? 16 : -12} 240 0t240 ${i % 3}`),
    ink.dark,
    3,
    'opacity=".28"',
  );

const boards: Record<BoardLook, (ink: Ink) => string> = {
  rectangle: ink => {
    const edge = roundRect(85, 145, 430, 310, 34);
    return (
      rect(75, 165, 466, 330, 50, ink.shadow) +
      shape(edge, ink.flat) +
      within(ink, 'b', edge, grain(ink, 44)) +
      rect(115, 175, 370, 250, 20, 'none', `stroke="${ink.dark}" stroke-width="7" opacity=".4"`)
    );
  },
  paddle: ink => {
    const edge =
      'M150 190q0 -40 40 -40h150q44 0 70 70q18 50 60 56h62q26 0 26 24t-26 24h-62q-42 6 -60 56q-26 70 -70 70H190q-40 0 -40 -40z';
    return turned(
      -28,
      300,
      300,
      flatShadow(edge),
      shape(edge, ink.flat),
      within(ink, 'b', edge, grain(ink, 42)),
      disc(526, 300, 10, ink.deep, 'opacity=".6"'),
    );
  },
  round: ink => {
    const edge = 'M105 300a195 195 0 1 0 390 0a195 195 0 1 0 -390 0z';
    return (
      oval(314, 326, 222, 214, ink.shadow) +
      shape(edge, ink.flat) +
      within(ink, 'b', edge, grain(ink, 46)) +
      ring(300, 300, 176, ink.dark, 6, 'opacity=".35"') +
      disc(300, 132, 11, ink.deep, 'opacity=".6"')
    );
  },
  block: ink => {
    const edge = roundRect(100, 120, 400, 360, 20);
    return (
      rect(88, 140, 448, 380, 44, ink.shadow) +
      shape(edge, ink.flat) +
      within(
        ink,
        'b',
        edge,
        each(20, i =>
          rect(
            100 + (i % 5) * 80,
            120 + Math.floor(i / 5) * 90,
            80,
            90,
            0,
            (i * 7 + Math.floor(i / 5)) % 3 === 0 ? ink.dark : i % 2 === 0 ? ink.light : ink.main,
            'opacity=".55"',
          ),
        ),
        stroke(
          each(4, i => `M${180 + i * 80} 120v360`) + each(3, i => `M100 ${210 + i * 90}h400`),
          ink.deep,
          2,
          'opacity=".35"',
        ),
      )
    );
  },
  rack: ink =>
    oval(305, 370, 270, 60, ink.shadow) +
    shape(roundRect(50, 262, 500, 84, 22), ink.flat) +
    stroke('M74 290q120 12 226 0t226 6M74 318q140 -8 260 0t192 -2', ink.dark, 3, 'opacity=".3"') +
    rect(66, 288, 468, 22, 11, ink.deep, 'opacity=".55"') +
    each(
      3,
      i =>
        shape(`M${128 + i * 132} 286v-${130 - i * 22}q26 20 30 ${130 - i * 22}z`, '#c3cad0') +
        rect(126 + i * 132, 300, 34, 120 - i * 8, 12, ink.accentRound),
    ),
};

export const cuttingBoard = (ink: Ink, look: BoardLook): string => boards[look](ink);
