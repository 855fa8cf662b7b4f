import type { Ink } from './ink.ts';
import { disc, each, oval, rect, shadowUnder, shape, stroke } from './marks.ts';

export type BrewLook = 'teapot' | 'kyusu' | 'kettle' | 'dripper' | 'press' | 'caddy' | 'moka' | 'grinder';

const shine = (x: number, y: number, h: number): string => rect(x, y, 15, h, 7, '#fff', 'opacity=".28"');

const forms: Record<BrewLook, (ink: Ink) => string> = {
  teapot: ink =>
    stroke('M420 300q110 -22 100 70t-110 78', ink.dark, 26) +
    shape('M180 360q-70 -20 -88 -104q-2 -16 16 -14t22 22q14 62 70 54z', ink.dark) +
    shape('M150 380q0 -120 150 -120t150 120q0 116 -90 116H240q-90 0 -90 -116z', ink.round) +
    shape('M212 268q10 -46 88 -46t88 46z', ink.flat) +
    rect(204, 262, 192, 12, 6, ink.deep, 'opacity=".5"') +
    disc(300, 208, 20, ink.accentRound) +
    stroke('M190 360q10 -52 56 -68', '#fff', 12, 'opacity=".35"'),
  kyusu: ink =>
    rect(420, 316, 150, 38, 19, ink.accentRound, 'transform="rotate(-14 420 330)"') +
    shape('M176 384q-66 -14 -96 -76l22 -16q36 46 92 42z', ink.dark) +
    shape('M150 386q0 -96 146 -96t146 96q0 108 -80 108H230q-80 0 -80 -108z', ink.round) +
    oval(296, 296, 100, 20, ink.deep, 'opacity=".5"') +
    oval(296, 290, 96, 20, ink.flat) +
    oval(296, 266, 24, 14, ink.accentRound) +
    stroke('M186 374q14 -40 60 -52', '#fff', 11, 'opacity=".35"'),
  kettle: ink =>
    stroke('M394 250q126 -40 122 76t-92 92', ink.accent, 24) +
    stroke('M206 420q-58 -10 -66 -96q-4 -66 -62 -70', ink.dark, 17) +
    shape('M212 250h178l34 226q2 22 -22 22H198q-24 0 -22 -22z', ink.round) +
    oval(301, 250, 90, 17, ink.light) +
    shape('M222 246q10 -30 79 -30t79 30z', ink.flat) +
    rect(288, 192, 26, 26, 8, ink.accentDark) +
    oval(301, 190, 28, 11, ink.accentRound) +
    shine(226, 290, 160),
  dripper: ink =>
    shape('M196 340h208l34 132q4 26 -24 26H186q-28 0 -24 -26z', '#e9f1f3', 'opacity=".8"') +
    shape('M178 408h244l16 64q4 26 -24 26H186q-28 0 -24 -26z', '#5b3420', 'opacity=".88"') +
    rect(176, 318, 248, 24, 12, ink.accentRound) +
    shape('M150 160h300l-96 152H246z', ink.round) +
    stroke('M212 180l44 122M300 180v122M388 180l-44 122', ink.dark, 5, 'opacity=".4"') +
    oval(300, 160, 150, 26, ink.pale) +
    oval(300, 164, 136, 19, ink.deep) +
    stroke('M446 196q66 0 52 58t-100 44', ink.dark, 17) +
    stroke('M204 366l-18 96', '#fff', 10, 'opacity=".6"'),
  press: ink =>
    stroke('M402 250q96 -8 96 92t-96 104', ink.main, 24) +
    rect(196, 228, 208, 262, 18, '#e6eff2', 'opacity=".85"') +
    rect(196, 326, 208, 160, 14, '#553020', 'opacity=".9"') +
    rect(196, 314, 208, 14, 4, ink.accentRound) +
    stroke('M300 110v204', ink.accentDark, 8) +
    disc(300, 106, 22, ink.flat) +
    shape('M188 232q8 -44 112 -44t112 44z', ink.round) +
    rect(184, 226, 232, 20, 8, ink.round) +
    rect(184, 474, 232, 24, 8, ink.round) +
    rect(184, 246, 12, 230, 4, ink.dark) +
    rect(404, 246, 12, 230, 4, ink.dark) +
    shine(216, 262, 190),
  caddy: ink =>
    rect(176, 226, 248, 270, 18, ink.round) +
    rect(168, 150, 264, 92, 16, ink.flat) +
    rect(168, 232, 264, 9, 4, ink.deep, 'opacity=".45"') +
    rect(226, 300, 148, 120, 8, ink.accentRound) +
    stroke('M256 382q34 -70 88 -50q-16 54 -88 50zM256 382l52 -34', ink.deep, 5) +
    shine(196, 268, 190),
  moka: ink =>
    stroke('M398 220q110 -20 104 60t-76 92', ink.accent, 26) +
    shape('M206 214h190l-30 138h-130z', ink.round) +
    shape('M206 214l-44 -16l26 46z', ink.dark) +
    shape('M226 366h148l44 130H182z', ink.round) +
    rect(222, 348, 156, 22, 8, ink.dark) +
    shape('M200 214q16 -48 101 -48t101 48z', ink.flat) +
    disc(301, 154, 19, ink.accentRound) +
    stroke('M262 226l14 116M340 226l-14 116M264 382l-24 106M338 382l24 106', ink.deep, 4, 'opacity=".35"'),
  grinder: ink =>
    stroke('M300 160V112H470', ink.accentDark, 13) +
    disc(470, 108, 25, ink.flat) +
    rect(206, 168, 188, 46, 18, '#c6ccd1') +
    shape('M212 214h176l14 282H198z', ink.round) +
    rect(200, 356, 200, 10, 4, ink.accentRound) +
    each(5, i => rect(236 + i * 28, 236, 7, 104, 3, ink.dark, 'opacity=".32"')) +
    shine(220, 380, 96),
};

/** Whatever makes tea or coffee, seen from the side. */
export const brewer = (ink: Ink, look: BrewLook): string =>
  shadowUnder(ink, 305, 496, 190, 27) + forms[look](ink);
