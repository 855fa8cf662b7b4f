import type { Ink } from './ink.ts';
import { disc, each, flatShadow, rect, shape, stroke, within } from './marks.ts';

export type JacketLook = 'shell' | 'quilt' | 'chore' | 'gilet' | 'parka' | 'fleece';

const jacketOutline =
  'M226 116L150 146Q118 160 108 196L62 460L128 474L160 310V500H440V310L472 474L538 460L492 196Q482 160 450 146L374 116Q300 140 226 116z';
const giletOutline = 'M226 116L178 138Q192 230 154 300V500H446V300Q408 230 422 138L374 116Q300 140 226 116z';

const pockets = (ink: Ink, y: number, flap: boolean): string =>
  [186, 336]
    .map(
      x =>
        rect(x, y, 78, 84, 8, ink.dark, 'opacity=".5"') +
        rect(x, y, 78, flap ? 28 : 8, 5, ink.deep, 'opacity=".45"'),
    )
    .join('');

const zip = (ink: Ink): string =>
  rect(294, 130, 12, 370, 4, ink.deep) +
  stroke('M300 140V494', ink.accentLight, 3, 'stroke-dasharray="4 8"') +
  rect(294, 186, 12, 30, 5, ink.accent);

const hood = (ink: Ink): string =>
  shape('M214 134Q206 46 300 42T386 134Q300 168 214 134z', ink.dark) +
  shape('M240 134Q236 76 300 74T360 134Q300 152 240 134z', ink.deep);

const jacketFronts: Record<JacketLook, (ink: Ink) => string> = {
  shell: ink =>
    hood(ink) +
    zip(ink) +
    stroke('M182 350l44 74M418 350l-44 74', ink.accent, 8) +
    shape('M150 146Q300 230 450 146L460 190Q300 262 140 190z', ink.dark, 'opacity=".35"'),
  parka: ink =>
    hood(ink) +
    stroke('M214 128Q206 46 300 42T386 128', ink.accentLight, 22, 'stroke-dasharray="2 12"') +
    zip(ink) +
    pockets(ink, 360, true) +
    stroke('M160 338h280', ink.deep, 5, 'opacity=".5"'),
  quilt: ink => zip(ink) + rect(236, 92, 128, 50, 18, ink.dark),
  gilet: ink => zip(ink) + rect(240, 90, 120, 50, 18, ink.dark),
  chore: ink =>
    shape('M226 116L252 92Q300 116 348 92L374 116L334 182L300 146L266 182z', ink.dark) +
    stroke('M300 150V500', ink.deep, 4, 'opacity=".6"') +
    each(5, i => disc(312, 186 + i * 64, 8, ink.accent)) +
    pockets(ink, 366, false) +
    rect(338, 222, 68, 72, 6, ink.dark, 'opacity=".5"'),
  fleece: ink =>
    shape('M226 116L246 70Q300 92 354 70L374 116Q300 150 226 116z', ink.dark) +
    zip(ink) +
    rect(338, 220, 72, 66, 8, ink.accent) +
    rect(338, 220, 72, 14, 5, ink.accentDark) +
    stroke(
      each(30, i => `M${186 + (i % 6) * 42} ${190 + Math.floor(i / 6) * 60}q6 -8 12 0`),
      ink.line,
      3,
      'opacity=".3"',
    ),
};

/** What belongs to the cloth, sleeves included, and not to the front. */
const jacketCloth: Partial<Record<JacketLook, (ink: Ink) => string>> = {
  quilt: ink =>
    stroke(
      each(7, i => `M50 ${180 + i * 50}q250 30 500 0`),
      ink.deep,
      6,
      'opacity=".3"',
    ),
  gilet: ink =>
    stroke(
      each(6, i => `M140 ${186 + i * 54}q160 26 320 0`),
      ink.deep,
      6,
      'opacity=".3"',
    ),
};

export const jacket = (ink: Ink, look: JacketLook): string => {
  const outline = look === 'gilet' ? giletOutline : jacketOutline;
  return [
    flatShadow(outline),
    shape(outline, ink.flat),
    within(
      ink,
      'j',
      outline,
      rect(150, 486, 300, 14, 0, ink.deep, 'opacity=".3"'),
      jacketCloth[look]?.(ink) ?? '',
    ),
    look === 'gilet' ? '' : stroke('M160 310V210M440 310V210', ink.deep, 4, 'opacity=".35"'),
    jacketFronts[look](ink),
  ].join('');
};
