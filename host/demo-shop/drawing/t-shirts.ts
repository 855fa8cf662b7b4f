import type { Ink } from './ink.ts';
import { disc, each, flatShadow, rect, shape, stroke, within } from './marks.ts';
import { sprig } from './sprig.ts';
import { type Weave, woven } from './weave.ts';

export interface TopLook {
  sleeves: 'short' | 'long';
  neck: 'crew' | 'henley' | 'polo';
  weave: Weave;
  extra?: 'pocket' | 'print' | 'ringer';
}

const shortTee =
  'M222 118L138 152Q112 164 96 196L58 288L136 322L162 272V500q138 16 276 0V272L464 322L542 288L504 196Q488 164 462 152L378 118Q300 168 222 118z';
const longTee =
  'M222 118L146 148Q118 160 110 192L66 462L124 474L166 290V500q138 16 276 0V290L476 474L534 462L490 192Q482 160 454 148L378 118Q300 168 222 118z';

const neckline: Record<TopLook['neck'], (ink: Ink) => string> = {
  crew: ink =>
    stroke('M222 118Q300 176 378 118', ink.dark, 14) +
    stroke('M222 118Q300 176 378 118', ink.light, 3, 'opacity=".5"'),
  henley: ink =>
    stroke('M222 118Q300 176 378 118', ink.dark, 14) +
    rect(286, 148, 28, 92, 4, ink.light) +
    each(3, i => disc(300, 170 + i * 28, 5, ink.accent)),
  polo: ink =>
    shape('M222 118L252 96Q300 128 348 96L378 118L330 190L300 152L270 190z', ink.dark) +
    rect(286, 154, 28, 96, 4, ink.light) +
    each(2, i => disc(300, 190 + i * 32, 5, ink.accent)),
};

const extras: Record<NonNullable<TopLook['extra']>, (ink: Ink) => string> = {
  pocket: ink =>
    shape('M336 236h74v66l-37 20l-37 -20z', ink.dark, 'opacity=".35"') +
    stroke('M336 252h74', ink.deep, 3, 'opacity=".4"'),
  print: ink => disc(300, 290, 66, ink.accent) + sprig(296, 342, 96, 10, ink.main, ink.main),
  ringer: ink =>
    stroke('M64 284L138 316M536 284L462 316', ink.accent, 16) +
    stroke('M222 118Q300 176 378 118', ink.accent, 14),
};

/** Laid flat, front up. */
export const top = (ink: Ink, look: TopLook): string => {
  const outline = look.sleeves === 'short' ? shortTee : longTee;
  return [
    flatShadow(outline),
    shape('M222 118Q300 84 378 118Q300 168 222 118z', ink.deep),
    shape(outline, ink.flat),
    within(ink, 't', outline, woven(ink, look.weave, { x: 56, y: 196, w: 490, h: 310 })),
    stroke(
      look.sleeves === 'short' ? 'M162 272V210M438 272V210' : 'M166 290V214M442 290V214',
      ink.deep,
      4,
      'opacity=".3"',
    ),
    stroke('M196 470q20 -60 6 -120M400 480q-24 -70 -8 -150', ink.deep, 8, 'opacity=".1"'),
    neckline[look.neck](ink),
    look.extra ? extras[look.extra](ink) : '',
  ].join('');
};
