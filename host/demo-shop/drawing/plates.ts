import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, shadowUnder, shape, stroke } from './marks.ts';

export type PlateLook = 'plain' | 'rim' | 'speckled' | 'bowl' | 'deep' | 'stack' | 'platter';

const speckles = (ink: Ink, times: number): string =>
  stroke(
    each(
      times,
      i =>
        `M${300 + Math.round(Math.cos(i * 2.4) * (18 + i * 4.1))} ${300 + Math.round(Math.sin(i * 2.4) * (18 + i * 4.1))}h.1`,
    ),
    ink.deep,
    5,
    'opacity=".4"',
  );

const fromAbove = (ink: Ink, inside: string): string =>
  oval(314, 330, 238, 228, ink.shadow) +
  disc(300, 300, 210, ink.flat) +
  ring(300, 300, 205, ink.pale, 4, 'opacity=".8"') +
  inside;

const bowlAt = (ink: Ink, y: number, rx: number, depth: number, foot = ink.accentRound): string =>
  shape(
    `M${300 - rx} ${y}C${300 - rx} ${y + depth * 0.75} ${300 - rx * 0.5} ${y + depth} ${300 - rx * 0.38} ${y + depth}h${rx * 0.76}C${300 + rx * 0.5} ${y + depth} ${300 + rx} ${y + depth * 0.75} ${300 + rx} ${y}z`,
    ink.round,
  ) +
  rect(300 - rx * 0.4, y + depth - 4, rx * 0.8, 16, 6, foot) +
  oval(300, y, rx, rx * 0.2, ink.pale) +
  oval(300, y + 4, rx - 12, rx * 0.2 - 8, ink.dark);

const plates: Record<PlateLook, (ink: Ink) => string> = {
  plain: ink =>
    fromAbove(
      ink,
      ring(300, 300, 150, ink.dark, 5, 'opacity=".4"') +
        disc(300, 303, 146, ink.main) +
        stroke('M140 250a170 170 0 0 1 92 -106', '#fff', 10, 'opacity=".4"'),
    ),
  rim: ink =>
    fromAbove(
      ink,
      ring(300, 300, 198, ink.accent, 12) +
        disc(300, 303, 142, ink.light) +
        ring(300, 300, 144, ink.dark, 4, 'opacity=".4"'),
    ),
  speckled: ink =>
    fromAbove(
      ink,
      disc(300, 303, 148, ink.light, 'opacity=".6"') +
        ring(300, 300, 150, ink.dark, 4, 'opacity=".35"') +
        speckles(ink, 42),
    ),
  platter: ink =>
    oval(312, 330, 284, 190, ink.shadow) +
    oval(300, 300, 258, 166, ink.flat) +
    oval(300, 304, 206, 122, ink.main) +
    oval(300, 300, 206, 122, 'none', `stroke="${ink.dark}" stroke-width="5" opacity=".4"`) +
    stroke('M104 250q40 -62 130 -84', '#fff', 9, 'opacity=".4"'),
  bowl: ink =>
    shadowUnder(ink, 305, 496, 210, 28) +
    bowlAt(ink, 300, 200, 186) +
    stroke('M132 350q22 66 62 98', '#fff', 10, 'opacity=".28"'),
  deep: ink =>
    shadowUnder(ink, 305, 496, 190, 28) +
    bowlAt(ink, 256, 168, 230) +
    rect(132, 320, 336, 7, 3, ink.accent, 'opacity=".65"') +
    stroke('M158 350q14 60 50 96', '#fff', 10, 'opacity=".28"'),
  stack: ink =>
    shadowUnder(ink, 305, 496, 220, 28) +
    bowlAt(ink, 384, 178, 102, ink.dark) +
    bowlAt(ink, 318, 186, 110, ink.dark) +
    bowlAt(ink, 252, 194, 118, ink.dark) +
    stroke('M142 282q16 42 52 64', '#fff', 9, 'opacity=".28"'),
};

export const plateOrBowl = (ink: Ink, look: PlateLook): string => plates[look](ink);

/** Plates lie on a table, bowls stand on a shelf. */
export const plateLiesFlat = (look: PlateLook): boolean => !['bowl', 'deep', 'stack'].includes(look);
