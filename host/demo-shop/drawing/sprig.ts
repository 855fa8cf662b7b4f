import { each, stroke } from './marks.ts';

const whole = Math.round;

/** A twig with paired leaves, standing at (x, y) and leaning to one side; short twigs have fewer. */
export const sprig = (
  x: number,
  y: number,
  height: number,
  lean: number,
  leaf: string,
  stem: string,
): string => {
  const pairs = height > 160 ? 4 : 3;
  const leaves = each(pairs, index => {
    const share = (index + 1.4) / (pairs + 1.4);
    const size = whole(26 + height * 0.08 - index * 4);
    const [half, near] = [whole(size * 0.2), whole(size * 0.9)];
    return `M${whole(x + lean * share * share)} ${whole(y - height * share)}q-${size}-${half}-${size}-${near}q${size}-${half} ${size} ${near}q${size}-${half} ${size}-${near}q-${size}-${half}-${size} ${near}`;
  });
  return (
    stroke(`M${x} ${y}q${whole(lean / 2)} ${whole(-height / 2)} ${lean} ${-height}`, stem, 5) +
    `<path d="${leaves}M${whole(x + lean)} ${whole(y - height - 24)}q-18 18 0 36q18-18 0-36" fill="${leaf}"/>`
  );
};
