import { halo } from './halo.ts';
import type { Ink } from './ink.ts';
import { disc, each, oval, rect, shape, stroke } from './marks.ts';

const bulb = (x: number, y: number): string => disc(x, y, 26, '#fff6d8') + disc(x, y, 17, '#fffdf2');

export type PendantLook = 'dome' | 'cone' | 'globe' | 'paper' | 'basket' | 'trio' | 'bell';

const flex = (x: number, length: number): string => stroke(`M${x} 0V${length}`, '#4a4540', 5);

const pendants: Record<PendantLook, (ink: Ink) => string> = {
  dome: ink =>
    flex(300, 190) +
    halo(ink, 300, 390, 220) +
    rect(280, 172, 40, 38, 8, ink.accentRound) +
    shape('M120 380q0 -178 180 -178t180 178z', ink.round) +
    oval(300, 380, 180, 25, '#fff3d2') +
    bulb(300, 384) +
    stroke('M158 344q18 -84 86 -112', '#fff', 13, 'opacity=".3"'),
  cone: ink =>
    flex(300, 170) +
    halo(ink, 300, 400, 210) +
    rect(278, 150, 44, 46, 8, ink.accentRound) +
    shape('M268 192h64l140 200H128z', ink.round) +
    oval(300, 392, 172, 23, '#fff3d2') +
    bulb(300, 396) +
    stroke('M262 220L176 364', '#fff', 12, 'opacity=".28"'),
  globe: ink =>
    flex(300, 150) +
    halo(ink, 300, 310, 260) +
    rect(262, 138, 76, 56, 12, ink.accentRound) +
    disc(300, 318, 140, ink.pale, 'opacity=".85"') +
    disc(300, 318, 140, ink.glow) +
    bulb(300, 318) +
    stroke('M192 290q20 -70 76 -92', '#fff', 12, 'opacity=".75"') +
    stroke('M300 194v98', '#8a8076', 4),
  paper: ink =>
    flex(300, 130) +
    halo(ink, 300, 310, 270) +
    oval(300, 310, 182, 176, '#fdf6e6') +
    oval(300, 310, 182, 176, ink.glow, 'opacity=".6"') +
    each(8, i =>
      stroke(
        `M${[222, 166, 134, 120, 120, 134, 166, 222][i]} ${162 + i * 42}q${300 - ([222, 166, 134, 120, 120, 134, 166, 222][i] ?? 0)} 26 ${2 * (300 - ([222, 166, 134, 120, 120, 134, 166, 222][i] ?? 0))} 0`,
        ink.dark,
        3,
        'opacity=".45"',
      ),
    ) +
    rect(262, 126, 76, 14, 6, ink.accentRound) +
    rect(262, 480, 76, 12, 6, ink.accentRound),
  basket: ink =>
    flex(300, 150) +
    halo(ink, 300, 380, 220) +
    bulb(300, 372) +
    shape('M262 150h76q152 60 162 236H100q10 -176 162 -236z', ink.round, 'opacity=".82"') +
    stroke(
      each(7, i => `M300 150Q${96 + i * 68} 220 ${112 + i * 63} 386`) +
        each(5, i => `M${216 - i * 26} ${186 + i * 44}q${84 + i * 26} 28 ${168 + i * 52} 0`),
      ink.deep,
      4,
      'opacity=".42"',
    ) +
    rect(96, 378, 408, 16, 8, ink.accentRound),
  trio: ink =>
    each(3, i => {
      const [x, y] = [150 + i * 150, 220 + ((i * 2) % 3) * 62];
      return (
        flex(x, y) +
        halo(ink, x, y + 120, 120) +
        rect(x - 16, y - 24, 32, 36, 6, ink.accentRound) +
        shape(`M${x - 62} ${y + 122}q0 -118 62 -118t62 118z`, ink.round) +
        oval(x, y + 122, 62, 10, '#fff3d2') +
        stroke(`M${x - 44} ${y + 92}q6 -46 28 -66`, '#fff', 8, 'opacity=".3"')
      );
    }),
  bell: ink =>
    flex(300, 170) +
    halo(ink, 300, 410, 200) +
    rect(276, 156, 48, 40, 10, ink.accentRound) +
    shape('M246 192h108q10 130 96 206H150q86 -76 96 -206z', ink.round) +
    oval(300, 398, 150, 21, '#fff3d2') +
    bulb(300, 404) +
    stroke('M250 216q-6 90 -62 156', '#fff', 12, 'opacity=".28"'),
};

export const pendantLamp = (ink: Ink, look: PendantLook): string => pendants[look](ink);
