import { halo } from './halo.ts';
import type { Ink } from './ink.ts';
import { disc, oval, rect, ring, shadowUnder, shape, stroke } from './marks.ts';

export type TableLampLook = 'drum' | 'dome' | 'globe' | 'task' | 'gourd' | 'portable';

const tableLamps: Record<TableLampLook, (ink: Ink) => string> = {
  drum: ink =>
    halo(ink, 300, 330, 210) +
    rect(288, 280, 24, 200, 8, ink.accentRound) +
    oval(300, 490, 92, 16, ink.accentDark) +
    oval(300, 483, 92, 16, ink.accentRound) +
    shape('M206 128h188l46 180H160z', ink.round) +
    oval(300, 308, 140, 17, '#fff3d2') +
    stroke('M206 128h188M160 308q140 34 280 0', ink.dark, 5, 'opacity=".45"') +
    stroke('M222 150l-34 136', '#fff', 10, 'opacity=".28"'),
  dome: ink =>
    halo(ink, 300, 340, 210) +
    shape('M262 250h76l18 232H244z', ink.accentRound) +
    oval(300, 484, 84, 15, ink.accentDark) +
    oval(300, 479, 84, 14, ink.accentRound) +
    shape('M140 292q0 -164 160 -164t160 164z', ink.round) +
    oval(300, 292, 160, 22, '#fff3d2') +
    stroke('M140 292q160 46 320 0', ink.dark, 5, 'opacity=".4"') +
    stroke('M176 258q12 -74 76 -100', '#fff', 12, 'opacity=".32"'),
  globe: ink =>
    halo(ink, 300, 250, 230) +
    disc(300, 252, 124, '#fff4d6') +
    disc(300, 252, 124, ink.glow) +
    ring(300, 252, 122, '#e2c98f', 4, 'opacity=".7"') +
    disc(262, 208, 34, '#fff', 'opacity=".7"') +
    shape('M214 366h172l16 116q0 14 -102 14t-102 -14z', ink.round) +
    oval(300, 368, 86, 14, ink.light) +
    rect(226, 384, 13, 88, 6, '#fff', 'opacity=".25"'),
  task: ink =>
    halo(ink, 420, 300, 170) +
    oval(220, 490, 104, 17, ink.deep) +
    oval(220, 482, 104, 17, ink.round) +
    stroke('M220 478L170 300L356 172', ink.accentDark, 14) +
    stroke('M236 470L184 304L358 186', ink.accent, 6) +
    disc(172, 302, 18, ink.dark) +
    shape('M330 150q40 -36 84 4l66 92q-66 54 -150 46q-40 -90 0 -142z', ink.flat) +
    shape('M480 246q-60 56 -150 46q4 22 44 22q76 -4 106 -68z', '#fff1cb') +
    disc(350, 176, 15, ink.deep),
  gourd: ink =>
    halo(ink, 300, 310, 210) +
    shape('M270 284h60q-10 40 30 80q46 66 -16 126H256q-62 -60 -16 -126q40 -40 30 -80z', ink.round) +
    rect(232, 482, 136, 16, 8, ink.accentRound) +
    stroke('M252 392q-10 40 12 72', '#fff', 11, 'opacity=".35"') +
    shape('M226 112h148l58 172H168z', '#f6eedd') +
    oval(300, 284, 132, 16, '#fff3d2') +
    stroke('M226 112h148', '#d8c9ab', 5) +
    stroke('M240 134l-40 132', '#fff', 10, 'opacity=".8"'),
  portable: ink =>
    halo(ink, 300, 330, 200) +
    rect(288, 240, 24, 232, 10, ink.round) +
    rect(216, 462, 168, 34, 17, ink.round) +
    oval(300, 464, 84, 12, ink.light) +
    shape('M192 262q10 -88 108 -88t108 88z', ink.flat) +
    oval(300, 262, 108, 14, '#fff3d2') +
    stroke('M270 174q0 -46 30 -46t30 46', ink.accent, 9),
};

export const tableLamp = (ink: Ink, look: TableLampLook): string =>
  shadowUnder(ink, look === 'task' ? 230 : 300, 494, 140, 22) + tableLamps[look](ink);
