import type { Ink } from './ink.ts';
import { ribs, stroke } from './marks.ts';

/** The knotted ends of a blanket or a scarf. */
export const fringe = (ink: Ink, x: number, y: number, w: number): string =>
  ribs(x, y, w, 28, ink.main, 4) + stroke(`M${x} ${y}h${w}`, ink.dark, 4, 'opacity=".5"');
