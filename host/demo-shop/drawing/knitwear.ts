import type { Ink } from './ink.ts';
import { disc, each, flatShadow, rect, ribs, shape, stroke, turned, within } from './marks.ts';
import { woven } from './weave.ts';

export interface KnitLook {
  form: 'jumper' | 'cardigan' | 'rollneck' | 'vest';
  stitch: 'plain' | 'cable' | 'stripe' | 'fairisle' | 'rib';
}

const jumperOutline =
  'M216 122L142 150Q110 164 100 200L58 452L126 470L164 300V486H436V300L474 470L542 452L500 200Q490 164 458 150L384 122Q300 166 216 122z';
const vestOutline = 'M222 122L176 140Q186 230 158 290V486H442V290Q414 230 424 140L378 122L300 250z';

const zigzag = (y: number, first: number): string => `M40 ${y}${`l20 ${first}l20 ${-first}`.repeat(13)}`;

const stitches: Record<KnitLook['stitch'], (ink: Ink) => string> = {
  plain: ink => ribs(184, 190, 250, 260, ink.deep, 26, 'opacity=".16"'),
  rib: ink => ribs(60, 150, 490, 340, ink.deep, 12, 'opacity=".3"'),
  cable: ink =>
    stroke(
      [236, 300, 364]
        .map(
          x => `M${x - 12} 176${'q24 20 0 40t0 40'.repeat(4)}M${x + 12} 176${'q-24 20 0 40t0 40'.repeat(4)}`,
        )
        .join(''),
      ink.deep,
      7,
      'opacity=".3"',
    ),
  stripe: ink => woven(ink, 'stripe', { x: 40, y: 190, w: 520, h: 290 }),
  fairisle: ink =>
    stroke(`M40 192h520${zigzag(222, -14)}${zigzag(266, 14)}M40 294h520`, ink.accent, 6) +
    stroke('M60 244h500', ink.pale, 11, 'stroke-dasharray=".1 20"'),
};

const ribbing = (ink: Ink, x: number, y: number, w: number, h: number): string =>
  rect(x, y, w, h, 5, ink.dark) + ribs(x + 5, y + 4, w - 8, h - 8, ink.light, 9, 'opacity=".45"');

const cuffs = (ink: Ink): string =>
  turned(15, 92, 460, ribbing(ink, 58, 444, 70, 34)) +
  turned(-15, 508, 460, ribbing(ink, 472, 444, 70, 34)) +
  stroke('M164 300V214M436 300V214', ink.deep, 4, 'opacity=".35"');

const neckOpening = 'M216 122Q300 88 384 122Q300 166 216 122z';

const fronts: Record<KnitLook['form'], (ink: Ink) => string> = {
  jumper: ink =>
    ribbing(ink, 164, 470, 272, 38) + cuffs(ink) + stroke('M216 122Q300 176 384 122', ink.dark, 22),
  rollneck: ink =>
    ribbing(ink, 164, 470, 272, 38) +
    cuffs(ink) +
    rect(226, 74, 148, 76, 26, ink.dark) +
    rect(232, 70, 136, 42, 20, ink.main) +
    ribs(244, 78, 116, 64, ink.deep, 9, 'opacity=".25"'),
  cardigan: ink =>
    ribbing(ink, 164, 470, 272, 38) +
    cuffs(ink) +
    shape('M216 122Q260 150 300 262Q340 150 384 122L300 110z', ink.pale) +
    stroke('M218 124Q264 160 299 268V484M382 124Q336 160 301 268V484', ink.dark, 17) +
    each(5, i => disc(300, 286 + i * 44, 8, ink.accent)),
  vest: ink =>
    ribbing(ink, 158, 470, 284, 38) +
    stroke('M222 122L300 250L378 122M176 140Q186 230 158 290M424 140Q414 230 442 290', ink.dark, 14),
};

/** Laid flat, front up. */
export const knit = (ink: Ink, look: KnitLook): string => {
  const outline = look.form === 'vest' ? vestOutline : jumperOutline;
  return [
    flatShadow(outline),
    look.form === 'vest' ? '' : shape(neckOpening, ink.deep),
    shape(outline, ink.flat),
    within(ink, 'k', outline, stitches[look.stitch](ink)),
    fronts[look.form](ink),
  ].join('');
};
