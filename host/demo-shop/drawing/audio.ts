import type { Ink } from './ink.ts';
import { disc, oval, rect, ring, roundRect, shadowUnder, shape, stroke, within } from './marks.ts';
import { woven } from './weave.ts';

export type AudioLook = 'over' | 'on' | 'buds' | 'speaker' | 'boom' | 'soundbar' | 'wired';

const grille = (ink: Ink, outline: string, x: number, y: number, w: number, h: number): string =>
  within(ink, 'g', outline, woven(ink, 'grille', { x, y, w, h }));

const lowered = (by: number, ...marks: string[]): string =>
  `<g transform="translate(0 ${by})">${marks.join('')}</g>`;

const earCup = (ink: Ink, x: number, side: number): string =>
  rect(x - 46, 270, 92, 180, 44, ink.round) +
  rect(side < 0 ? x + 26 : x - 62, 286, 36, 148, 18, ink.deep) +
  disc(x + side * 4, 360, 22, ink.accent);

const audioForms: Record<AudioLook, (ink: Ink) => string> = {
  over: ink =>
    lowered(
      50,
      stroke('M160 320V280Q160 110 300 110T440 280V320', ink.dark, 26),
      stroke('M186 200q36 -72 114 -72t114 72', ink.accent, 15),
      earCup(ink, 160, -1),
      earCup(ink, 440, 1),
    ),
  on: ink =>
    lowered(
      56,
      stroke('M176 340V280Q176 130 300 130T424 280V340', ink.accentDark, 13),
      ...[176, 424].flatMap(x => [
        oval(x, 366, 56, 76, ink.round),
        oval(x, 366, 36, 54, ink.dark),
        oval(x, 366, 16, 24, ink.accent),
      ]),
    ),
  buds: ink =>
    rect(168, 300, 264, 200, 74, ink.round) +
    stroke('M170 366h260', ink.deep, 4, 'opacity=".5"') +
    disc(300, 404, 7, ink.accent) +
    [
      [212, 168],
      [388, 168],
    ]
      .map(
        ([x = 0, y = 0], i) =>
          oval(x, y, 42, 46, ink.round) +
          rect(x - (i === 0 ? 10 : 18), y + 16, 28, 104, 14, ink.main) +
          oval(x + (i === 0 ? 22 : -22), y, 17, 24, ink.deep),
      )
      .join('') +
    rect(192, 320, 14, 30, 7, '#fff', 'opacity=".35"'),
  wired: ink =>
    stroke('M190 200q-20 190 90 240t120 60M410 200q20 190 -90 240', ink.main, 9) +
    [
      [190, 170],
      [410, 170],
    ]
      .map(
        ([x = 0, y = 0]) =>
          disc(x, y, 44, ink.round) + disc(x, y, 22, ink.deep) + rect(x - 11, y + 30, 22, 54, 10, ink.accent),
      )
      .join('') +
    rect(288, 428, 26, 52, 10, ink.accent) +
    rect(394, 484, 74, 26, 10, ink.dark) +
    rect(464, 490, 36, 13, 4, '#c5ccd1'),
  speaker: ink => {
    const body = roundRect(176, 150, 248, 350, 56);
    return (
      shape(body, ink.round) +
      grille(ink, roundRect(176, 240, 248, 260, 56), 176, 240, 248, 260) +
      oval(300, 186, 76, 17, ink.accent) +
      stroke('M420 190q60 -20 66 40', ink.accent, 13) +
      rect(196, 200, 13, 240, 6, '#fff', 'opacity=".25"')
    );
  },
  boom: ink => {
    const body = roundRect(90, 276, 420, 214, 60);
    return (
      stroke('M140 286V226q0 -40 40 -40h240q40 0 40 40v60', ink.accentDark, 18) +
      shape(body, ink.round) +
      grille(ink, body, 150, 276, 300, 214) +
      [178, 422]
        .map(x => disc(x, 384, 76, ink.dark) + ring(x, 384, 66, ink.accent, 7) + disc(x, 384, 32, ink.deep))
        .join('')
    );
  },
  soundbar: ink => {
    const body = roundRect(50, 380, 500, 114, 36);
    return (
      shape(body, ink.round) +
      grille(ink, body, 60, 380, 440, 114) +
      rect(50, 380, 500, 20, 10, ink.accent) +
      disc(512, 438, 9, ink.accentLight) +
      rect(110, 130, 380, 232, 12, '#2a2e35') +
      rect(122, 142, 356, 208, 6, '#46505c') +
      shape('M122 300q90 -80 180 -20t176 -50v120H122z', '#5d6b79')
    );
  },
};

/** Wired earphones lie on a table, everything else stands. */
export const audioLiesFlat = (look: AudioLook): boolean => look === 'wired';

export const audioGear = (ink: Ink, look: AudioLook): string =>
  (audioLiesFlat(look) ? '' : shadowUnder(ink, 302, 500, 220, 22)) + audioForms[look](ink);
