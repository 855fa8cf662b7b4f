import type { Ink } from './ink.ts';
import { disc, each, oval, rect, ring, shape, stroke, turned, within } from './marks.ts';

export type GardenToolLook =
  | 'trowel'
  | 'fork'
  | 'secateurs'
  | 'dibber'
  | 'hoe'
  | 'snips'
  | 'gloves'
  | 'twine';

const steel = '#aab2b7';
const steelDark = '#808a90';

const woodHandle = (ink: Ink): string =>
  shape('M336 274q70 -16 190 -6q30 4 30 32t-30 32q-120 10 -190 -6z', ink.flat) +
  stroke('M356 284q70 -10 160 -4', '#fff', 7, 'opacity=".3"') +
  rect(320, 272, 30, 56, 6, ink.accentRound);

const toolShadow = (ink: Ink): string => oval(310, 348, 270, 24, ink.shadow);

const tools: Record<GardenToolLook, (ink: Ink) => string> = {
  trowel: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      stroke('M230 300h110', steelDark, 17),
      shape('M240 248q-110 -22 -200 52q90 74 200 52q22 -52 0 -104z', steel),
      shape('M240 300q-110 0 -200 0q90 74 200 52z', steelDark, 'opacity=".6"'),
      stroke('M90 296q70 -26 130 -26', '#fff', 7, 'opacity=".6"'),
      woodHandle(ink),
    ),
  fork: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      stroke(
        'M220 300h120M50 240q110 -10 150 10q30 20 30 50q0 30 -30 50q-40 20 -150 10M42 300h180',
        steel,
        18,
      ),
      stroke('M50 238q110 -10 150 10', '#fff', 5, 'opacity=".5"'),
      woodHandle(ink),
    ),
  hoe: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      stroke('M120 300h220', steelDark, 15),
      shape('M66 226h60q12 74 0 148H66q-20 -74 0 -148z', steel),
      stroke('M76 240q-10 60 0 120', '#fff', 6, 'opacity=".7"'),
      woodHandle(ink),
    ),
  dibber: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      shape('M40 300q90 -34 190 -36v72q-100 -2 -190 -36z', steel),
      shape('M40 300h190v36q-100 -2 -190 -36z', steelDark, 'opacity=".6"'),
      rect(226, 266, 190, 68, 12, ink.flat),
      each(4, i => rect(252 + i * 38, 266, 5, 68, 2, ink.deep, 'opacity=".4"')),
      rect(400, 210, 62, 180, 30, ink.flat),
    ),
  secateurs: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      shape('M280 284q-100 -74 -220 -44q40 66 206 84z', steel),
      shape('M290 320q-90 40 -176 18q50 -44 160 -48z', steelDark),
      stroke('M300 290q130 -54 246 -30', ink.main, 34),
      stroke('M300 312q120 64 236 66', ink.dark, 34),
      stroke('M330 276q110 -38 206 -24', '#fff', 6, 'opacity=".3"'),
      stroke('M340 294q40 14 30 30t40 20', '#c9ced1', 7),
      disc(288, 302, 25, ink.accent),
      disc(288, 302, 9, ink.accentDark),
    ),
  snips: ink =>
    turned(
      -45,
      300,
      300,
      toolShadow(ink),
      shape('M300 286L60 276q-10 20 20 26l226 10z', steel),
      shape('M300 314L60 324q-10 -20 20 -26l226 -10z', steelDark),
      ring(440, 240, 62, ink.main, 26),
      ring(440, 360, 62, ink.dark, 26),
      stroke('M300 292L384 262M300 308L384 338', ink.main, 26),
      disc(300, 300, 16, ink.accent),
    ),
  gloves: ink => {
    const hand =
      'M196 520V330q-40 -30 -70 -76q-14 -26 8 -34q20 -6 36 16l30 40V140q0 -24 20 -24t20 24v-20q0 -26 21 -26t21 26v16q0 -24 20 -24t20 24v30q0 -20 18 -20t18 22V330q0 70 -18 100V520z';
    const one = (name: string) =>
      shape(hand, ink.flat) +
      within(
        ink,
        name,
        hand,
        rect(180, 440, 180, 90, 0, ink.accent),
        stroke('M196 440h170', ink.accentDark, 5),
      ) +
      stroke('M240 150v110M282 130v130M322 150v110', ink.deep, 4, 'opacity=".3"');
    return (
      oval(320, 526, 220, 22, ink.shadow) +
      turned(8, 300, 300, `<g transform="translate(130 0)">${one('a')}</g>`) +
      turned(-6, 300, 300, `<g transform="translate(-30 10)">${one('b')}</g>`)
    );
  },
  twine: ink => {
    const ball = 'M130 330a170 170 0 1 0 340 0a170 170 0 1 0 -340 0z';
    return (
      oval(310, 504, 190, 24, ink.shadow) +
      shape(ball, ink.flat) +
      within(
        ink,
        't',
        ball,
        stroke(
          each(12, i => `M110 ${200 + i * 30}q190 -90 380 ${i % 2 === 0 ? 40 : -10}`),
          ink.dark,
          5,
          'opacity=".5"',
        ),
        stroke(
          each(8, i => `M${150 + i * 46} 150q-80 180 40 370`),
          ink.light,
          6,
          'opacity=".45"',
        ),
      ) +
      stroke('M420 450q70 60 120 30', ink.main, 8)
    );
  },
};

/** Lying on the potting bench, seen from above. */
export const gardenTool = (ink: Ink, look: GardenToolLook): string => tools[look](ink);
