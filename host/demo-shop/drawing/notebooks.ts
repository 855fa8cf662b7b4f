import type { Ink } from './ink.ts';
import { each, rect, shape, stroke, within } from './marks.ts';
import { sprig } from './sprig.ts';
import { type Weave, woven } from './weave.ts';

export interface NotebookLook {
  form: 'elastic' | 'spiral' | 'stitched' | 'planner' | 'sketch' | 'open' | 'pad';
  weave: Weave;
}

const page = '#fbf7ec';

const book = (ink: Ink, inside: string): string =>
  rect(158, 98, 320, 430, 16, ink.shadow) +
  rect(148, 82, 310, 424, 10, ink.deep) +
  rect(152, 88, 302, 416, 6, page) +
  stroke('M454 96V500M449 96V502', '#d9cfba', 2) +
  rect(142, 76, 308, 424, 14, ink.flat) +
  inside;

const cloth = (ink: Ink, weave: Weave): string =>
  within(
    ink,
    'b',
    'M142 90q0 -14 14 -14h280q14 0 14 14v396q0 14 -14 14H156q-14 0 -14 -14z',
    woven(ink, weave, { x: 142, y: 76, w: 308, h: 424 }),
  );

const notebooks: Record<NotebookLook['form'], (ink: Ink, weave: Weave) => string> = {
  elastic: (ink, weave) =>
    book(
      ink,
      cloth(ink, weave) +
        rect(142, 76, 34, 424, 12, ink.dark, 'opacity=".5"') +
        rect(400, 72, 14, 436, 2, ink.accent) +
        shape('M246 500h18v52l-9 -12l-9 12z', ink.accent),
    ),
  spiral: (ink, weave) =>
    book(
      ink,
      cloth(ink, weave) +
        stroke(
          each(10, i => `M166 ${118 + i * 38}q-40 -16 -36 4q4 14 36 2`),
          '#a3a9ad',
          7,
        ) +
        rect(230, 170, 160, 84, 6, page) +
        rect(252, 196, 116, 7, 3.5, ink.dark) +
        rect(272, 220, 76, 5, 2.5, ink.line),
    ),
  stitched: (ink, weave) =>
    book(
      ink,
      cloth(ink, weave) +
        rect(142, 76, 62, 424, 12, ink.accent) +
        stroke('M204 80V496', ink.accentDark, 3) +
        each(5, i => stroke(`M204 ${130 + i * 78}h-62`, page, 5)) +
        rect(260, 150, 140, 100, 4, page) +
        stroke('M282 184h96M282 210h60', ink.line, 5),
    ),
  planner: (ink, weave) =>
    book(
      ink,
      cloth(ink, weave) +
        rect(142, 76, 40, 424, 12, ink.dark, 'opacity=".5"') +
        rect(216, 150, 196, 196, 8, page) +
        each(
          5,
          i =>
            `<path d="M234 ${196 + i * 29}h162" stroke="${ink.pale}" stroke-width="18" stroke-dasharray="24 10.5"/>`,
        ) +
        rect(303, 245, 24, 18, 3, ink.accent) +
        rect(232, 164, 90, 10, 5, ink.dark) +
        shape('M380 500h18v46l-9 -12l-9 12z', ink.accent),
    ),
  sketch: (ink, weave) =>
    book(
      ink,
      cloth(ink, weave) +
        sprig(286, 420, 230, 26, ink.accent, ink.accent) +
        rect(142, 76, 34, 424, 12, ink.dark, 'opacity=".4"'),
    ),
  open: (ink, weave) =>
    rect(58, 170, 500, 320, 20, ink.shadow) +
    rect(50, 142, 500, 324, 14, ink.main) +
    shape('M66 152q120 -24 234 10v296q-114 -30 -234 -8zM534 152q-120 -24 -234 10v296q114 -30 234 -8z', page) +
    shape('M300 162v296q-30 -10 -60 -13V150q30 3 60 12z', '#b9ab8c', 'opacity=".25"') +
    stroke(
      each(7, i => `M96 ${206 + i * 34}q90 -16 174 4M330 ${210 + i * 34}q90 -20 174 -4`),
      ink.line,
      3,
      'opacity=".45"',
    ) +
    shape('M420 146l20 -2v120l-10 -14l-10 16z', ink.accent) +
    (weave === 'dot' ? stroke('M110 230q50 -20 90 0M110 264q40 -14 120 2', ink.deep, 5) : ''),
  pad: (ink, weave) =>
    rect(150, 110, 330, 420, 18, ink.shadow) +
    each(3, i => rect(142 + i * 4, 96 + i * 4, 308, 408, 4, i === 0 ? '#e6dec9' : page)) +
    stroke(
      each(9, i => `M182 ${206 + i * 32}h236`),
      ink.line,
      3,
      'opacity=".4"',
    ) +
    rect(138, 84, 324, 70, 8, ink.flat) +
    (weave === 'plain' ? '' : rect(138, 140, 324, 14, 0, ink.accent)) +
    rect(182, 172, 120, 9, 4, ink.main),
};

/** Seen from above. */
export const notebook = (ink: Ink, look: NotebookLook): string => notebooks[look.form](ink, look.weave);
