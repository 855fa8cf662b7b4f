import type { Ink } from './ink.ts';
import { disc, each, oval, rect, roundRect, shadowUnder, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export interface BottleLook {
  form: 'bottle' | 'tumbler' | 'flask' | 'jar' | 'sport' | 'carafe';
  weave: Weave;
}

const printed = (ink: Ink, weave: Weave, outline: string): string =>
  within(ink, 'p', outline, woven(ink, weave, { x: 180, y: 330, w: 240, h: 120 }));

const highlight = (x: number, y: number, h: number): string => rect(x, y, 15, h, 7, '#fff', 'opacity=".3"');

const bottles: Record<BottleLook['form'], (ink: Ink, weave: Weave) => string> = {
  bottle: (ink, weave) => {
    const body =
      'M262 170h76v30q0 30 34 56q24 20 24 56v172q0 24 -24 24H228q-24 0 -24 -24V312q0 -36 24 -56q34 -26 34 -56z';
    return (
      stroke('M262 132q-4 -66 38 -66t38 66', ink.accentDark, 13) +
      shape(body, ink.round) +
      printed(ink, weave, body) +
      rect(252, 118, 96, 58, 12, ink.accentRound) +
      rect(256, 176, 88, 9, 3, ink.deep, 'opacity=".4"') +
      rect(204, 486, 192, 9, 4, ink.deep, 'opacity=".3"') +
      highlight(224, 306, 160)
    );
  },
  tumbler: (ink, weave) => {
    const body = 'M190 178h220l-30 314q-2 16 -18 16H238q-16 0 -18 -16z';
    return (
      shape(body, ink.round) +
      printed(ink, weave, body) +
      rect(178, 150, 244, 34, 14, ink.accentRound) +
      rect(196, 132, 208, 24, 10, ink.accentDark) +
      rect(322, 122, 46, 16, 7, ink.accentLight) +
      shape('M202 262h196l-9 84H211z', ink.accent, 'opacity=".85"') +
      highlight(222, 370, 110)
    );
  },
  flask: (ink, weave) => {
    const body = roundRect(206, 200, 188, 308, 26);
    return (
      stroke('M392 250q70 0 70 66v66q0 40 -70 40', ink.dark, 20) +
      shape(body, ink.round) +
      printed(ink, weave, body) +
      shape('M222 86h156l12 112H210z', ink.accentRound) +
      rect(204, 192, 192, 18, 6, ink.accentDark) +
      rect(206, 472, 188, 10, 4, ink.deep, 'opacity=".35"') +
      highlight(226, 228, 220)
    );
  },
  jar: (ink, weave) => {
    const body = roundRect(166, 236, 268, 272, 40);
    return (
      shape(body, ink.round) +
      printed(ink, weave, body) +
      rect(156, 152, 288, 86, 26, ink.accentRound) +
      stroke('M228 152q0 -54 72 -54t72 54', ink.accentDark, 15) +
      rect(160, 232, 280, 14, 6, ink.deep, 'opacity=".4"') +
      highlight(188, 272, 190)
    );
  },
  sport: (ink, weave) => {
    const body =
      'M216 210h168q20 0 20 24q0 40 -16 66q-12 26 0 54q16 28 16 60v70q0 24 -24 24H220q-24 0 -24 -24v-70q0 -32 16 -60q12 -28 0 -54q-16 -26 -16 -66q0 -24 20 -24z';
    return (
      shape(body, ink.round) +
      printed(ink, weave, body) +
      rect(206, 160, 188, 54, 16, ink.accentRound) +
      rect(272, 106, 56, 58, 14, ink.accentDark) +
      rect(284, 88, 32, 30, 10, ink.accentLight) +
      highlight(222, 232, 60) +
      highlight(222, 400, 76)
    );
  },
  carafe: ink =>
    shape(
      'M256 130h88v110q0 20 30 44q56 46 56 118q0 104 -76 104H246q-76 0 -76 -104q0 -72 56 -118q30 -24 30 -44z',
      ink.main,
      'opacity=".7"',
    ) +
    shape('M184 370q56 18 116 0t116 0q14 136 -70 136H246q-76 0 -70 -136z', ink.dark, 'opacity=".35"') +
    disc(300, 104, 38, ink.accentRound) +
    rect(270, 122, 60, 30, 6, ink.accentDark) +
    stroke('M198 390q-2 60 34 92', '#fff', 12, 'opacity=".6"') +
    each(2, i => oval(300, 234 + i * 16, 44, 6, 'none', `stroke="#fff" stroke-width="3" opacity=".6"`)),
};

export const bottle = (ink: Ink, look: BottleLook): string =>
  shadowUnder(ink, 304, 506, 160, 22) + bottles[look.form](ink, look.weave);
