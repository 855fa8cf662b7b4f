import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, shape, stroke, turned, within } from './marks.ts';

export type PanLook = 'skillet' | 'saute' | 'crepe' | 'grill' | 'wok' | 'egg' | 'tamago';

const panFloor: Record<PanLook, (ink: Ink) => string> = {
  skillet: ink => ring(255, 265, 118, ink.line, 2, 'opacity=".35"'),
  saute: ink => ring(255, 265, 136, ink.deep, 5, 'opacity=".5"'),
  crepe: ink =>
    ring(255, 265, 140, ink.line, 3, 'opacity=".5"') + ring(255, 265, 70, ink.line, 2, 'opacity=".25"'),
  grill: ink =>
    within(
      ink,
      'c',
      'M125 265a130 130 0 1 0 260 0a130 130 0 1 0 -260 0z',
      each(9, i => rect(120, 146 + i * 28, 280, 11, 5, ink.light, 'opacity=".55"')),
    ),
  wok: ink => each(4, i => ring(255, 265, 118 - i * 30, ink.line, 3, 'opacity=".3"')),
  tamago: ink => rect(135, 145, 240, 240, 16, 'none', `stroke="${ink.deep}" stroke-width="5" opacity=".5"`),
  egg: ink =>
    each(4, i => disc(205 + (i % 2) * 100, 215 + Math.floor(i / 2) * 100, 43, ink.deep, 'opacity=".55"')) +
    each(4, i => ring(205 + (i % 2) * 100, 215 + Math.floor(i / 2) * 100, 43, ink.line, 3, 'opacity=".6"')),
};

const roundBody = (ink: Ink): string =>
  disc(255, 265, 176, ink.flat) +
  ring(255, 265, 172, ink.pale, 3, 'opacity=".55"') +
  disc(255, 265, 158, ink.dark) +
  disc(255, 268, 152, ink.main) +
  stroke('M140 225a125 125 0 0 1 75 -78M133 262q0 -8 1 -14', '#fff', 9, 'opacity=".26"');

const squareBody = (ink: Ink): string =>
  rect(100, 110, 310, 310, 30, ink.flat) +
  rect(104, 114, 302, 302, 27, 'none', `stroke="${ink.pale}" stroke-width="3" opacity=".55"`) +
  rect(118, 128, 274, 274, 20, ink.dark) +
  rect(123, 136, 264, 264, 18, ink.main) +
  stroke('M140 240V170q0 -16 16 -16h50', '#fff', 9, 'opacity=".22"');

const isBareHandled = (look: PanLook): boolean => look === 'saute' || look === 'grill' || look === 'egg';

/** Seen from above, the handle towards the lower right. */
export const fryingPan = (ink: Ink, look: PanLook): string => {
  const handle = turned(
    45,
    255,
    265,
    rect(405, 250, 70, 30, 8, ink.dark),
    rect(450, 244, 175, 42, 21, isBareHandled(look) ? ink.round : ink.accentRound),
    rect(458, 252, 150, 9, 4.5, '#fff', 'opacity=".18"'),
    disc(602, 265, 8, ink.deep, 'opacity=".7"'),
    disc(418, 258, 4, ink.pale),
    disc(418, 273, 4, ink.pale),
  );
  return [
    oval(285, 315, 205, 190, ink.shadow),
    turned(45, 280, 300, oval(540, 290, 120, 34, ink.shadow)),
    look === 'wok' ? turned(45, 255, 265, stroke('M84 235q-48 30 0 60', ink.dark, 16)) : '',
    handle,
    look === 'skillet' ? shape('M84 258q-22 7 0 18zM426 258q22 7 0 18z', ink.main) : '',
    look === 'tamago' ? squareBody(ink) : roundBody(ink),
    panFloor[look](ink),
  ].join('');
};
