import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, roundRect, shape, stroke } from './marks.ts';

export type BakewareLook = 'dish' | 'loaf' | 'tray' | 'muffin' | 'round' | 'bundt';

const tin = (ink: Ink, x: number, y: number, w: number, h: number): string =>
  [
    rect(x - 18, y + 10, w + 42, h + 30, 40, ink.shadow),
    rect(x, y, w, h, 30, ink.flat),
    rect(x + 5, y + 5, w - 10, h - 10, 26, 'none', `stroke="${ink.pale}" stroke-width="3" opacity=".7"`),
    rect(x + 24, y + 24, w - 48, h - 48, 18, ink.dark),
    rect(x + 34, y + 38, w - 68, h - 68, 14, ink.main),
  ].join('');

const roundTin = (ink: Ink): string =>
  [
    oval(312, 325, 225, 215, ink.shadow),
    disc(300, 300, 196, ink.flat),
    ring(300, 300, 190, ink.pale, 3, 'opacity=".7"'),
    disc(300, 300, 172, ink.dark),
    disc(300, 308, 160, ink.main),
  ].join('');

const bakingForms: Record<BakewareLook, (ink: Ink) => string> = {
  dish: ink =>
    stroke('M92 255q-46 45 0 90M508 255q46 45 0 90', ink.dark, 24) +
    tin(ink, 90, 165, 420, 270) +
    stroke('M150 215q60 -14 130 -12', '#fff', 9, 'opacity=".3"'),
  loaf: ink => tin(ink, 185, 80, 230, 440) + stroke('M222 130v210M378 130v340', ink.line, 3, 'opacity=".35"'),
  tray: ink =>
    tin(ink, 70, 120, 460, 360) +
    each(5, i => rect(120, 196 + i * 50, 360, 5, 2.5, ink.line, 'opacity=".28"')),
  muffin: ink =>
    rect(62, 130, 490, 370, 40, ink.shadow) +
    rect(75, 115, 450, 350, 34, ink.flat) +
    each(6, i => {
      const [x, y] = [155 + (i % 3) * 145, 205 + Math.floor(i / 3) * 168];
      return (
        disc(x, y, 62, ink.deep) +
        disc(x, y + 5, 52, ink.dark) +
        disc(x, y + 9, 40, ink.main) +
        stroke(`M${x - 46} ${y - 18}a50 50 0 0 1 28 -28`, '#fff', 6, 'opacity=".35"')
      );
    }),
  round: ink =>
    roundTin(ink) +
    shape(roundRect(462, 286, 66, 28, 9), ink.dark) +
    ring(300, 308, 130, ink.line, 2, 'opacity=".4"') +
    stroke('M180 255a130 130 0 0 1 70 -72', '#fff', 9, 'opacity=".3"'),
  bundt: ink =>
    roundTin(ink) +
    stroke(
      each(14, i => {
        const angle = (i * Math.PI) / 7;
        return `M${Math.round(300 + 66 * Math.cos(angle))} ${Math.round(306 + 66 * Math.sin(angle))}L${Math.round(300 + 152 * Math.cos(angle))} ${Math.round(306 + 152 * Math.sin(angle))}`;
      }),
      ink.deep,
      8,
      'opacity=".55"',
    ) +
    disc(300, 306, 56, ink.light) +
    disc(300, 306, 38, ink.deep),
};

/** Seen from above. */
export const bakingTin = (ink: Ink, look: BakewareLook): string => bakingForms[look](ink);
