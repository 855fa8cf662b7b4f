import type { Ink } from './ink.ts';
import { each, oval, rect, shadowUnder, shape, stroke, turned } from './marks.ts';

export type PotLook = 'casserole' | 'stockpot' | 'saucepan' | 'oval' | 'donabe' | 'milk';

interface PotForm {
  left: number;
  top: number;
  width: number;
  height: number;
  corner: number;
}

const potForms: Record<PotLook, PotForm> = {
  casserole: { left: 130, top: 290, width: 340, height: 205, corner: 62 },
  stockpot: { left: 152, top: 212, width: 296, height: 288, corner: 34 },
  saucepan: { left: 120, top: 300, width: 270, height: 198, corner: 40 },
  oval: { left: 100, top: 318, width: 400, height: 178, corner: 72 },
  donabe: { left: 120, top: 318, width: 360, height: 178, corner: 88 },
  milk: { left: 150, top: 292, width: 240, height: 206, corner: 48 },
};

const lidOf = (ink: Ink, look: PotLook, { left, top, width }: PotForm): string => {
  if (look === 'milk')
    return (
      oval(left + width / 2, top, width / 2, 22, ink.deep) +
      oval(left + width / 2, top + 5, width / 2 - 14, 15, ink.dark)
    );
  const rise = look === 'donabe' ? 92 : 56;
  const middle = left + width / 2;
  return [
    shape(
      `M${left + 8} ${top}Q${left + 20} ${top - rise} ${middle} ${top - rise}T${left + width - 8} ${top}z`,
      ink.flat,
    ),
    stroke(
      `M${left + 46} ${top - 14}Q${left + 66} ${top - rise + 16} ${middle - 20} ${top - rise + 11}`,
      '#fff',
      7,
      'opacity=".35"',
    ),
    rect(middle - 12, top - rise - 20, 24, 24, 5, ink.accentDark),
    oval(middle, top - rise - 24, 34, 14, ink.accentRound),
    rect(left - 8, top - 8, width + 16, 18, 9, ink.round),
    rect(left - 8, top + 4, width + 16, 6, 3, ink.deep, 'opacity=".35"'),
  ].join('');
};

const potHandles = (ink: Ink, look: PotLook, { left, top, width }: PotForm): string => {
  if (look === 'saucepan' || look === 'milk') {
    return turned(
      -7,
      left + width,
      top + 40,
      rect(left + width - 12, top + 26, 60, 22, 6, ink.dark),
      rect(left + width + 26, top + 20, 138, 34, 17, ink.accentRound),
    );
  }
  const y = top + 46;
  return stroke(
    `M${left + 6} ${y}h-26q-20 0 -20 20t20 20h26M${left + width - 6} ${y}h26q20 0 20 20t-20 20h-26`,
    ink.dark,
    17,
  );
};

/** Seen from the side, on the shelf. */
export const cookingPot = (ink: Ink, look: PotLook): string => {
  const form = potForms[look];
  const { left, top, width, height, corner } = form;
  const bottom = top + height;
  return [
    shadowUnder(ink, left + width / 2, bottom, width * 0.68, 26),
    potHandles(ink, look, form),
    shape(
      `M${left} ${top}h${width}v${height - corner}q0 ${corner} ${-corner} ${corner}h${2 * corner - width}q${-corner} 0 ${-corner} ${-corner}z`,
      ink.round,
    ),
    rect(left + 26, top + 26, 16, height - corner - 30, 8, '#fff', 'opacity=".22"'),
    look === 'donabe'
      ? stroke(
          `M${left + 12} ${top + 60}q${width / 4} 22 ${width / 2 - 12} 0t${width / 2 - 12} 0`,
          ink.accentLight,
          9,
          'opacity=".8"',
        )
      : '',
    look === 'stockpot'
      ? each(3, i => rect(left + width - 62, top + 70 + i * 50, 34, 4, 2, ink.line, 'opacity=".6"'))
      : '',
    lidOf(ink, look, form),
  ].join('');
};
