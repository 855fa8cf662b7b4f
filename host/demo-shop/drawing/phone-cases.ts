import type { Ink } from './ink.ts';
import { disc, rect, ring, roundRect, shape, stroke, turned, within } from './marks.ts';
import { sprig } from './sprig.ts';
import { type Weave, woven } from './weave.ts';

export interface CaseLook {
  form: 'plain' | 'clear' | 'rugged' | 'folio' | 'ring' | 'strap' | 'glass';
  weave: Weave;
  motif?: 'sprig' | 'moon' | 'hills' | 'cat';
}

const back = roundRect(186, 70, 228, 460, 42);

const motifs: Record<NonNullable<CaseLook['motif']>, (ink: Ink) => string> = {
  sprig: ink =>
    sprig(296, 500, 220, 24, ink.accent, ink.accent) + sprig(260, 510, 130, -30, ink.accentLight, ink.accent),
  moon: ink =>
    disc(322, 330, 58, ink.accentLight) +
    disc(344, 312, 50, ink.main) +
    stroke('M226 270h.1M250 420h.1M366 440h.1M236 350h.1M340 230h.1', ink.accentLight, 7),
  hills: ink =>
    disc(340, 300, 38, ink.accentLight) +
    shape('M180 420q60 -90 120 -20t130 -40v180H180z', ink.accent) +
    shape('M180 470q70 -60 130 -10t110 -30v110H180z', ink.accentDark),
  cat: ink =>
    shape('M240 530q-14 -140 20 -170l-6 -44l36 24h22l36 -24l-6 44q34 30 20 170z', ink.accent) +
    disc(284, 384, 7, ink.deep) +
    disc(320, 384, 7, ink.deep) +
    stroke('M302 400v8M292 412q10 8 20 0', ink.deep, 4),
};

const camera = (fill: string): string =>
  rect(204, 90, 104, 108, 30, fill) +
  stroke('M234 120h.1M234 168h.1M280 144h.1', '#23252b', 40) +
  stroke('M234 120h.1M234 168h.1M280 144h.1', '#4b525c', 26) +
  stroke('M234 120h.1M234 168h.1M280 144h.1', '#16181c', 20) +
  stroke('M229 115h.1M229 163h.1M275 139h.1', '#a9b6c6', 9) +
  disc(284, 108, 6, '#f4ecd8');

const caseForms: Record<CaseLook['form'], (ink: Ink) => string> = {
  plain: ink => camera(ink.dark),
  clear: () =>
    rect(198, 82, 204, 436, 34, '#fff', 'opacity=".35"') +
    camera('#d9e2e6') +
    ring(300, 326, 72, '#fff', 12, 'opacity=".8"') +
    rect(294, 412, 12, 44, 6, '#fff', 'opacity=".8"'),
  rugged: ink =>
    rect(186, 70, 228, 460, 42, 'none', `stroke="${ink.deep}" stroke-width="18"`) +
    [
      [186, 70],
      [362, 70],
      [186, 478],
      [362, 478],
    ]
      .map(([x = 0, y = 0]) => rect(x - 6, y - 6, 64, 64, 26, ink.accent))
      .join('') +
    stroke('M240 334h120m-120 26h120m-120 26h120m-120 26h120m-120 26h120', ink.deep, 9, 'opacity=".35"') +
    camera(ink.deep),
  folio: ink =>
    rect(186, 70, 36, 460, 18, ink.dark, 'opacity=".55"') +
    stroke(roundRect(198, 82, 204, 436, 32), ink.accentLight, 3, 'stroke-dasharray="8 7"') +
    rect(372, 276, 62, 48, 12, ink.dark) +
    disc(398, 300, 9, ink.accent) +
    camera(ink.deep),
  ring: ink =>
    camera(ink.dark) +
    ring(300, 336, 62, ink.accent, 14) +
    ring(300, 336, 62, ink.accentLight, 4) +
    disc(300, 274, 15, ink.accentDark),
  strap: ink =>
    camera(ink.dark) +
    stroke('M196 480Q90 520 100 330T150 40', ink.accent, 10) +
    stroke('M404 480Q520 500 500 330T450 20', ink.accent, 10) +
    disc(196, 480, 13, ink.accentDark) +
    disc(404, 480, 13, ink.accentDark),
  glass: () =>
    rect(196, 80, 208, 440, 34, '#26303c', 'opacity=".9"') +
    shape('M204 440L396 190V120Q396 88 364 88H330L204 250z', '#fff', 'opacity=".14"') +
    disc(300, 106, 8, '#11151a') +
    rect(262, 500, 76, 5, 2.5, '#fff', 'opacity=".6"'),
};

/** A phone case from behind. */
export const phoneCase = (ink: Ink, look: CaseLook): string =>
  turned(
    7,
    300,
    300,
    rect(196, 92, 240, 462, 46, '#2a2320', 'opacity=".14"'),
    rect(406, 178, 14, 70, 6, ink.deep),
    rect(180, 184, 12, 46, 5, ink.deep),
    rect(180, 240, 12, 46, 5, ink.deep),
    shape(back, look.form === 'clear' ? ink.pale : ink.flat),
    within(
      ink,
      'c',
      back,
      woven(ink, look.weave, { x: 180, y: 60, w: 240, h: 480 }),
      look.motif ? motifs[look.motif](ink) : '',
    ),
    stroke(roundRect(190, 74, 220, 452, 39), ink.light, 4, 'opacity=".7"'),
    caseForms[look.form](ink),
  );
