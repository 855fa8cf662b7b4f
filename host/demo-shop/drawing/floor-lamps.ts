import { halo } from './halo.ts';
import type { Ink } from './ink.ts';
import { disc, each, oval, rect, shadowUnder, shape, stroke } from './marks.ts';

export type FloorLampLook = 'tripod' | 'arc' | 'column' | 'reading' | 'uplight';

const floorLamps: Record<FloorLampLook, (ink: Ink) => string> = {
  tripod: ink =>
    halo(ink, 300, 210, 190) +
    stroke('M292 214L212 512M308 214L388 512M300 214V500', ink.accentDark, 13) +
    stroke('M292 214L212 512M308 214L388 512', ink.accent, 7) +
    shape('M216 66h168l34 150H182z', ink.round) +
    oval(300, 216, 118, 14, '#fff3d2') +
    stroke('M230 84l-24 110', '#fff', 9, 'opacity=".3"') +
    rect(286, 216, 28, 26, 6, ink.accentDark),
  arc: ink =>
    halo(ink, 416, 230, 170) +
    stroke('M166 500V250Q172 84 300 84T416 170', ink.accentDark, 12) +
    stroke('M163 500V250Q170 80 300 81', ink.accentLight, 4) +
    rect(96, 484, 148, 30, 8, '#d9d7d2') +
    rect(96, 484, 148, 10, 5, '#f0eeea') +
    shape('M326 244q0 -88 90 -88t90 88z', ink.round) +
    oval(416, 244, 90, 13, '#fff3d2') +
    stroke('M348 226q8 -38 38 -50', '#fff', 9, 'opacity=".35"'),
  column: ink =>
    halo(ink, 300, 290, 260) +
    rect(226, 96, 148, 400, 20, '#fbf2dc') +
    each(11, i => rect(226, 118 + i * 34, 148, 4, 2, '#d9c7a0', 'opacity=".8"')) +
    rect(226, 96, 36, 400, 18, '#fff', 'opacity=".45"') +
    rect(214, 484, 172, 26, 10, ink.round) +
    rect(220, 82, 160, 22, 10, ink.round),
  reading: ink =>
    halo(ink, 210, 210, 150) +
    rect(326, 92, 12, 404, 6, ink.accentRound) +
    oval(332, 506, 96, 15, ink.deep) +
    oval(332, 499, 96, 15, ink.round) +
    stroke('M332 130L226 150', ink.accent, 10) +
    shape('M252 108l22 74q-58 58 -134 46q0 -88 112 -120z', ink.flat) +
    shape('M274 182q-58 58 -134 46l-2 8q90 34 136 -54z', '#fff1cb') +
    disc(332, 130, 15, ink.dark),
  uplight: ink =>
    halo(ink, 300, 120, 220) +
    rect(293, 180, 14, 320, 6, ink.accentRound) +
    oval(300, 508, 92, 14, ink.deep) +
    oval(300, 501, 92, 14, ink.round) +
    shape('M180 138h240q-14 66 -120 66t-120 -66z', ink.round) +
    oval(300, 138, 120, 17, '#fff3d2') +
    stroke('M212 160q14 22 44 30', '#fff', 8, 'opacity=".35"'),
};

export const floorLamp = (ink: Ink, look: FloorLampLook): string =>
  shadowUnder(ink, look === 'arc' ? 175 : 305, 510, 150, 18) + floorLamps[look](ink);
