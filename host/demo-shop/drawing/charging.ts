import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, shadowUnder, shape, stroke, turned } from './marks.ts';

export type ChargerLook = 'plug' | 'cable' | 'bank' | 'pad' | 'stand' | 'hub' | 'car';

const socket = (x: number, y: number): string => rect(x - 22, y - 8, 44, 16, 8, '#2d3138');

const chargers: Record<ChargerLook, (ink: Ink) => string> = {
  plug: ink =>
    rect(206, 196, 226, 260, 50, '#2a2320', 'opacity=".15"') +
    rect(250, 116, 16, 70, 5, '#c9cfd3') +
    rect(334, 116, 16, 70, 5, '#c9cfd3') +
    rect(190, 178, 220, 250, 44, ink.round) +
    rect(206, 206, 14, 180, 7, '#fff', 'opacity=".3"') +
    socket(300, 360) +
    socket(300, 326) +
    disc(300, 250, 8, ink.accent) +
    stroke('M300 372v60q0 66 90 66h150', ink.accent, 13),
  cable: ink =>
    each(5, i => ring(300, 320, 172 - i * 24, i % 2 === 0 ? ink.main : ink.dark, 20)) +
    stroke('M300 148q-100 -60 -190 -46', ink.main, 19) +
    rect(52, 78, 66, 44, 10, ink.deep) +
    rect(28, 88, 28, 24, 6, '#c5ccd1') +
    rect(256, 296, 88, 48, 14, ink.accent) +
    stroke('M320 492q90 30 150 20', ink.dark, 19) +
    rect(464, 490, 66, 44, 10, ink.deep) +
    rect(526, 500, 28, 24, 6, '#c5ccd1'),
  bank: ink =>
    rect(178, 112, 244, 390, 48, ink.round) +
    rect(198, 146, 15, 310, 7, '#fff', 'opacity=".28"') +
    each(4, i => disc(264 + i * 24, 160, 7, i < 3 ? '#fff' : ink.deep)) +
    socket(270, 470) +
    socket(336, 470) +
    rect(268, 294, 64, 36, 8, ink.accent, 'opacity=".9"'),
  pad: ink =>
    oval(312, 336, 226, 214, ink.shadow) +
    stroke('M470 440q70 60 140 60', ink.accent, 13) +
    disc(300, 310, 196, ink.flat) +
    ring(300, 310, 190, ink.pale, 4, 'opacity=".6"') +
    turned(
      24,
      300,
      310,
      rect(204, 118, 208, 400, 36, '#2a2320', 'opacity=".2"'),
      rect(196, 104, 208, 400, 36, '#2b2f36'),
      rect(206, 114, 188, 380, 28, ink.dark),
      ring(300, 290, 52, ink.pale, 9, 'opacity=".85"'),
      shape('M306 254l-30 42h22l-6 32l32 -44h-24z', ink.accentLight),
    ),
  stand: ink =>
    oval(300, 492, 150, 24, ink.dark) +
    oval(300, 482, 150, 24, ink.round) +
    shape('M276 480l24 -220h44l-18 220z', ink.dark) +
    turned(
      -8,
      320,
      250,
      rect(226, 90, 190, 330, 32, '#2b2f36'),
      rect(236, 100, 170, 310, 24, ink.accent),
      disc(321, 200, 46, ink.accentLight, 'opacity=".6"'),
      rect(276, 290, 90, 10, 5, '#fff', 'opacity=".7"'),
      rect(290, 314, 62, 8, 4, '#fff', 'opacity=".5"'),
    ),
  hub: ink =>
    rect(110, 268, 380, 210, 36, ink.round) +
    rect(132, 290, 336, 14, 7, '#fff', 'opacity=".3"') +
    each(4, i => socket(176 + i * 82, 400)) +
    each(2, i => rect(166 + i * 62, 336, 44, 20, 5, '#2d3138')) +
    disc(440, 344, 9, ink.accent) +
    stroke('M490 420q60 0 60 -90T590 250', ink.accent, 13),
  car: ink =>
    rect(240, 320, 120, 180, 26, ink.dark) +
    rect(270, 494, 60, 18, 6, '#c5ccd1') +
    rect(196, 150, 208, 190, 44, ink.round) +
    rect(196, 300, 208, 16, 6, ink.accent) +
    socket(256, 210) +
    socket(344, 210) +
    disc(300, 262, 9, ink.accent) +
    rect(214, 184, 14, 110, 7, '#fff', 'opacity=".3"'),
};

/** Plugs, pads and cables lie on a table, everything else stands. */
export const chargerLiesFlat = (look: ChargerLook): boolean =>
  look === 'pad' || look === 'cable' || look === 'plug';

export const charger = (ink: Ink, look: ChargerLook): string =>
  (chargerLiesFlat(look) ? '' : shadowUnder(ink, 302, 504, 200, 22)) + chargers[look](ink);
