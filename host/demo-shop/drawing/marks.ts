import type { Ink } from './ink.ts';

/** Numbers in a picture keep one decimal: nobody sees the second, and files stay small. */
const n = (value: number): number => Math.round(value * 10) / 10;

const tail = (more: string) => (more === '' ? '' : ` ${more}`);

export const rect = (x: number, y: number, w: number, h: number, r: number, fill: string, more = '') =>
  `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" rx="${n(r)}" fill="${fill}"${tail(more)}/>`;

export const disc = (x: number, y: number, r: number, fill: string, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="${fill}"${tail(more)}/>`;

export const oval = (x: number, y: number, rx: number, ry: number, fill: string, more = '') =>
  `<ellipse cx="${n(x)}" cy="${n(y)}" rx="${n(rx)}" ry="${n(ry)}" fill="${fill}"${tail(more)}/>`;

export const shape = (d: string, fill: string, more = '') => `<path d="${d}" fill="${fill}"${tail(more)}/>`;

/** A line with round ends. */
export const stroke = (d: string, colour: string, width: number, more = '') =>
  `<path d="${d}" fill="none" stroke="${colour}" stroke-width="${n(width)}" stroke-linecap="round" stroke-linejoin="round"${tail(more)}/>`;

export const ring = (x: number, y: number, r: number, colour: string, width: number, more = '') =>
  `<circle cx="${n(x)}" cy="${n(y)}" r="${n(r)}" fill="none" stroke="${colour}" stroke-width="${n(width)}"${tail(more)}/>`;

export const turned = (angle: number, x: number, y: number, ...inside: string[]) =>
  `<g transform="rotate(${angle} ${x} ${y})">${inside.join('')}</g>`;

/** The soft dark pool that a thing stands in. */
export const shadowUnder = (ink: Ink, x: number, y: number, rx: number, ry: number) =>
  oval(x, y, rx, ry, ink.shadow);

/** What is inside shows only where the outline is. */
export const within = (ink: Ink, name: string, outline: string, ...inside: string[]) =>
  `<clipPath id="${ink.id}clip-${name}"><path d="${outline}"/></clipPath><g clip-path="url(#${ink.id}clip-${name})">${inside.join('')}</g>`;

/** As many marks as asked for, numbered from 0. */
export const each = (times: number, mark: (index: number) => string): string =>
  Array.from({ length: times }, (_, index) => mark(index)).join('');

/** The outline of a rectangle with round corners, for clipping. */
export const roundRect = (x: number, y: number, w: number, h: number, r: number) =>
  `M${n(x + r)} ${n(y)}h${n(w - 2 * r)}a${r} ${r} 0 0 1 ${r} ${r}v${n(h - 2 * r)}a${r} ${r} 0 0 1 -${r} ${r}h${n(2 * r - w)}a${r} ${r} 0 0 1 -${r} -${r}v${n(2 * r - h)}a${r} ${r} 0 0 1 ${r} -${r}z`;

/** The shadow of a thing that lies flat, offset to the lower right. */
export const flatShadow = (d: string): string =>
  `<path d="${d}" fill="#2a2320" opacity=".16" transform="translate(12 18)"/>`;

/** Fine upright lines side by side: a knitted cuff, a fluted lid, a fringe. */
export const ribs = (x: number, y: number, w: number, h: number, colour: string, gap: number, more = '') =>
  `<path d="M${n(x)} ${n(y + h / 2)}h${n(w)}" fill="none" stroke="${colour}" stroke-width="${n(h)}" stroke-dasharray="3 ${gap}"${tail(more)}/>`;
