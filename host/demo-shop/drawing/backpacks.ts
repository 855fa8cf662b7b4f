import type { Ink } from './ink.ts';
import { disc, rect, shadowUnder, shape, stroke } from './marks.ts';

export type BackpackLook = 'daypack' | 'rolltop' | 'rucksack' | 'cabin' | 'slim' | 'mini';

const straps = (ink: Ink): string =>
  stroke('M176 240q-64 90 -34 220M424 240q64 90 34 220', ink.dark, 24) +
  stroke('M260 112q0 -48 40 -48t40 48', ink.dark, 15);

const packBody = (ink: Ink, top: number): string =>
  shape(
    `M154 500V${top + 104}q0 -104 104 -104h84q104 0 104 104V500q0 14 -14 14H168q-14 0 -14 -14z`,
    ink.round,
  ) + rect(176, top + 90, 14, 250, 7, '#fff', 'opacity=".2"');

const pocket = (ink: Ink, x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, 22, ink.dark, 'opacity=".55"') +
  rect(x + 5, y + 5, w - 10, h - 10, 18, ink.flat) +
  stroke(`M${x + 22} ${y + 30}h${w - 44}`, ink.deep, 5) +
  rect(x + w - 46, y + 26, 10, 26, 4, ink.accent);

const packs: Record<BackpackLook, (ink: Ink) => string> = {
  daypack: ink =>
    straps(ink) +
    packBody(ink, 102) +
    stroke('M190 250q0 -102 110 -102t110 102', ink.deep, 5, 'opacity=".55"') +
    pocket(ink, 194, 326, 212, 158) +
    rect(270, 254, 60, 34, 6, ink.accent),
  rolltop: ink =>
    straps(ink) +
    shape('M166 214h268l12 286q0 14 -14 14H168q-14 0 -14 -14z', ink.round) +
    rect(154, 122, 292, 58, 16, ink.flat) +
    rect(162, 172, 276, 50, 12, ink.dark) +
    stroke('M196 150V396M404 150V396', ink.accent, 13) +
    rect(184, 288, 24, 32, 5, ink.accentDark) +
    rect(392, 288, 24, 32, 5, ink.accentDark) +
    pocket(ink, 222, 352, 156, 132),
  rucksack: ink =>
    straps(ink) +
    packBody(ink, 112) +
    rect(96, 346, 76, 142, 20, ink.dark) +
    rect(428, 346, 76, 142, 20, ink.dark) +
    shape('M160 214q0 -106 100 -106h80q100 0 100 106l-8 84q-132 34 -264 0z', ink.flat) +
    stroke('M228 270V420M372 270V420', ink.accent, 15) +
    rect(214, 382, 28, 34, 5, ink.accentDark) +
    rect(358, 382, 28, 34, 5, ink.accentDark) +
    rect(204, 430, 192, 70, 16, ink.dark, 'opacity=".6"'),
  cabin: ink =>
    stroke('M262 96q0 -36 38 -36t38 36', ink.dark, 15) +
    rect(146, 96, 308, 410, 40, ink.round) +
    rect(172, 130, 256, 150, 22, ink.flat) +
    stroke('M192 164h216', ink.deep, 6) +
    rect(392, 158, 11, 30, 4, ink.accent) +
    pocket(ink, 172, 300, 256, 180) +
    rect(146, 286, 308, 8, 4, ink.deep, 'opacity=".4"') +
    rect(164, 140, 12, 250, 6, '#fff', 'opacity=".2"'),
  slim: ink =>
    straps(ink) +
    rect(170, 106, 260, 404, 48, ink.round) +
    stroke('M206 470V230L394 150', ink.deep, 6) +
    rect(384, 138, 12, 36, 5, ink.accent) +
    rect(190, 156, 13, 250, 6, '#fff', 'opacity=".2"') +
    rect(268, 436, 64, 34, 5, ink.accent),
  mini: ink =>
    stroke('M206 300q-60 60 -34 180M394 300q60 60 34 180', ink.dark, 20) +
    stroke('M258 190q0 -66 42 -66t42 66', ink.dark, 15) +
    shape('M186 500V300q0 -114 114 -114t114 114V500q0 14 -14 14H200q-14 0 -14 -14z', ink.round) +
    shape('M190 330q0 -130 110 -130t110 130q-110 44 -220 0z', ink.flat) +
    rect(280, 326, 40, 54, 8, ink.accent) +
    disc(300, 356, 7, ink.accentDark) +
    rect(212, 420, 176, 70, 16, ink.dark, 'opacity=".45"'),
};

export const backpack = (ink: Ink, look: BackpackLook): string =>
  shadowUnder(ink, 300, 512, 210, 24) + packs[look](ink);
