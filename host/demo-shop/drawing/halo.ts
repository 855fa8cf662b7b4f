import type { Ink } from './ink.ts';
import { disc } from './marks.ts';

/** The light that a lamp or a flame throws around itself. */
export const halo = (ink: Ink, x: number, y: number, r: number): string => disc(x, y, r, ink.glow);
