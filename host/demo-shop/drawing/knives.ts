import type { Ink } from './ink.ts';
import { disc, each, oval, rect, shape, stroke, turned, within } from './marks.ts';

export type KnifeLook = 'chef' | 'santoku' | 'bread' | 'paring' | 'nakiri' | 'carving' | 'cleaver';

const blades: Record<KnifeLook, string> = {
  chef: 'M326 266H120Q50 268 6 318Q60 348 160 350H326z',
  santoku: 'M326 264H92Q34 268 14 320Q16 340 60 342H326z',
  bread: `M326 274H66Q20 278 8 322L20 330${'l13 9l13 -9'.repeat(11)}L326 334z`,
  paring: 'M326 282H200Q140 286 108 322Q180 338 326 332z',
  nakiri: 'M326 256H60Q40 256 40 276V334Q40 346 60 346H326z',
  carving: 'M326 278H60Q20 290 0 324Q120 338 326 332z',
  cleaver: 'M326 236H58Q44 236 44 250V380Q44 394 58 394H326z',
};

const steel = { top: '#b3bcc3', edge: '#dde3e7', mark: '#8d979e' };

/** Lying across the table; the blade is always steel, the handle takes the main colour. */
export const kitchenKnife = (ink: Ink, look: KnifeLook): string => {
  const blade = blades[look];
  const hollows = each(7, i => oval(90 + i * 33, 312, 8, 17, steel.mark, 'opacity=".4"'));
  return turned(
    -32,
    300,
    300,
    oval(190, 366, 190, 20, ink.shadow),
    oval(460, 346, 150, 22, ink.shadow),
    shape(blade, steel.top),
    within(
      ink,
      'b',
      blade,
      rect(0, 308, 330, 90, 0, steel.edge),
      look === 'santoku' || look === 'nakiri' ? hollows : '',
      stroke('M40 280H330', '#fff', 4, 'opacity=".5"'),
    ),
    look === 'cleaver' ? disc(72, 264, 12, steel.mark) : '',
    rect(318, 266, 32, 68, 6, ink.accentRound),
    shape('M346 270q104 -12 214 -2q32 4 32 34t-34 32q-48 -2 -92 -6t-120 2z', ink.flat),
    stroke('M362 282q100 -10 196 0', '#fff', 7, 'opacity=".22"'),
    each(3, i => disc(392 + i * 70, 298, 8, ink.accentLight) + disc(392 + i * 70, 298, 4, ink.accentDark)),
  );
};
