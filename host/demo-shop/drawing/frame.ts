import { stableHash } from '../stable-hash.ts';
import { type Ink, paintsUsed } from './ink.ts';
import { disc, rect, shape } from './marks.ts';
import { apart } from './shade.ts';
import { tilesUsed } from './weave.ts';

/** Where the thing is: on a shelf before a wall, lying on a table seen from above, or hanging. */
export type Scene = 'shelf' | 'table' | 'wall';

interface Backdrop {
  wall: string;
  floor: string;
  motif: string;
}

const lightBackdrops: readonly Backdrop[] = [
  { wall: '#efe6d8', floor: '#dfd0ba', motif: '#f8f2e8' },
  { wall: '#e0e7dc', floor: '#cbd6c4', motif: '#eef3ea' },
  { wall: '#dde6ec', floor: '#c6d4de', motif: '#ecf2f6' },
  { wall: '#f3e0d9', floor: '#e4c8bd', motif: '#faeee9' },
  { wall: '#e6e1ec', floor: '#d1c9dc', motif: '#f2eff6' },
  { wall: '#f4e8c8', floor: '#e6d4a6', motif: '#fbf4e0' },
  { wall: '#e3cbb8', floor: '#d1b197', motif: '#eedccd' },
  { wall: '#c4d0d4', floor: '#adbdc3', motif: '#d5dfe2' },
  { wall: '#c9d1ba', floor: '#b3be9f', motif: '#d9dfce' },
  { wall: '#dabaa9', floor: '#c49e8a', motif: '#e5cdc0' },
  { wall: '#c3bad0', floor: '#aa9fba', motif: '#d3ccdd' },
  { wall: '#dcc695', floor: '#c8ad74', motif: '#e7d7b3' },
  { wall: '#b3c9c3', floor: '#98b1aa', motif: '#c8d8d3' },
];

/** For pale things, which no light wall is far enough from. */
const deepBackdrops: readonly Backdrop[] = [
  { wall: '#6f8088', floor: '#5d6d75', motif: '#81929a' },
  { wall: '#5f827d', floor: '#4f706b', motif: '#739590' },
  { wall: '#a67a6c', floor: '#8f6658', motif: '#b68e81' },
  { wall: '#77697f', floor: '#65586d', motif: '#8a7c92' },
];

const inTurn = <Choice>(choices: readonly Choice[], seed: string): Choice[] => {
  const start = stableHash(seed) % choices.length;
  return [...choices.slice(start), ...choices.slice(0, start)];
};

/** The first backdrop, from a start that depends on the product, that the product stands out from. */
const backdropFor = (ink: Ink): Backdrop => {
  const seed = `wall ${ink.seed}`;
  const candidates = [...inTurn(lightBackdrops, seed), ...inTurn(deepBackdrops, seed)];
  const far = candidates.find(({ wall }) => apart(wall, ink.main) > 0.2);
  if (!far) throw new Error(`No backdrop is far enough from ${ink.main}: add one to deepBackdrops.`);
  return far;
};

const motifs: readonly ((colour: string) => string)[] = [
  colour => disc(300, 285, 222, colour),
  colour => shape('M110 600V275a190 190 0 0 1 380 0V600z', colour),
  colour => shape('M0 0H250L600 420V600H520z', colour, 'opacity=".7"'),
  colour => disc(418, 190, 150, colour),
  colour => shape('M60 600V120a40 40 0 0 1 40-40H500a40 40 0 0 1 40 40V600z', colour),
];

const tableMotifs: readonly ((colour: string) => string)[] = [
  colour => shape('M0 0H210L600 470V600H440z', colour, 'opacity=".65"'),
  colour => disc(300, 300, 250, colour),
  colour => shape('M-20 400Q180 300 330 410T640 380V620H-20z', colour),
  colour => rect(45, 45, 510, 510, 34, colour),
];

const chosen = (ink: Ink, choices: readonly ((colour: string) => string)[], colour: string): string =>
  choices[stableHash(`motif ${ink.seed}`) % choices.length]?.(colour) ?? '';

const surroundings = (ink: Ink, scene: Scene): string => {
  const { wall, floor, motif } = backdropFor(ink);
  const ground = rect(0, 0, 600, 600, 0, wall);
  if (scene === 'table') return ground + chosen(ink, tableMotifs, motif);
  if (scene === 'wall') return ground + chosen(ink, motifs, motif);
  return ground + chosen(ink, motifs, motif) + rect(0, 462, 600, 138, 0, floor);
};

const escaped = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;');

/** A whole SVG document, 600 by 600: the drawing in front of a backdrop that suits its colour. */
export const framedPicture = (title: string, ink: Ink, scene: Scene, drawing: string): string =>
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 600 600" width="600" height="600" role="img"><title>${escaped(title)}</title><defs>${paintsUsed(ink, drawing)}${tilesUsed(ink, drawing)}</defs>${surroundings(ink, scene)}${drawing}</svg>`;
