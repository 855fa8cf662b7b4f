import { each, n, stroke } from './marks.ts';

/** A twig with paired leaves, standing at (x, y) and leaning to one side. */
export const sprig = (
  x: number,
  y: number,
  height: number,
  lean: number,
  leaf: string,
  stem: string,
): string => {
  const leaves = each(4, index => {
    const share = (index + 1.4) / 5.4;
    const size = n(26 + height * 0.08 - index * 4);
    const [half, near] = [n(size * 0.2), n(size * 0.9)];
    const at = `M${n(x + lean * share * share)} ${n(y - height * share)}`;
    return `${at}q-${size} -${half} -${size} -${near}q${size} -${half} ${size} ${near}${at}q${size} -${half} ${size} -${near}q-${size} -${half} -${size} ${near}`;
  });
  return (
    stroke(`M${x} ${y}q${n(lean / 2)} ${n(-height / 2)} ${lean} ${-height}`, stem, 5) +
    `<path d="${leaves}M${n(x + lean)} ${n(y - height - 24)}q-18 18 0 36q18 -18 0 -36" fill="${leaf}"/>`
  );
};
