import type { Ink } from './ink.ts';
import { disc, oval, rect, ribs, shape, stroke, within } from './marks.ts';
import { type Weave, woven } from './weave.ts';

export interface SockLook {
  length: 'crew' | 'ankle' | 'knee';
  weave: Weave;
}

const sockTop: Record<SockLook['length'], number> = { knee: 70, crew: 130, ankle: 230 };

const sock = (ink: Ink, look: SockLook, index: number): string => {
  const y = sockTop[look.length];
  const outline = `M200 ${y}h110v${362 - y}q0 26 24 44l74 54q34 26 16 62q-18 36 -62 28q-112 -14 -148 -66q-16 -26 -14 -72z`;
  return [
    shape(outline, ink.flat),
    within(
      ink,
      `s${index}`,
      outline,
      woven(ink, look.weave, { x: 190, y: y + 60, w: 250, h: 440 - y }),
      disc(208, 432, 58, ink.accent),
      disc(430, 500, 62, ink.accent),
      rect(190, y, 130, 52, 0, ink.accent),
      ribs(200, y, 110, 52, ink.accentDark, 10, 'opacity=".4"'),
    ),
    stroke(outline, ink.deep, 3, 'opacity=".2"'),
  ].join('');
};

/** A pair, one behind the other. */
export const socks = (ink: Ink, look: SockLook): string =>
  [
    oval(330, 530, 220, 22, ink.shadow),
    `<g transform="translate(90 -8)">${sock(ink, look, 1)}</g>`,
    `<g transform="translate(-50 6)">${sock(ink, look, 0)}</g>`,
  ].join('');
