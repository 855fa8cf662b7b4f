import { XMLParser, XMLValidator } from 'fast-xml-parser';
import { describe, expect, it } from 'vitest';
import { colours } from '../colours.ts';
import { framedPicture } from './frame.ts';
import { inkFor } from './ink.ts';
import { apart } from './shade.ts';

describe('a framed picture', () => {
  it('stays well-formed whatever the title holds', () => {
    const svg = framedPicture('Salt & <Pepper>', inkFor('salt', '#ffffff', '#000000'), 'shelf', '');
    expect(XMLValidator.validate(svg)).toBe(true);
    const document: unknown = new XMLParser().parse(svg);
    expect(document).toMatchObject({ svg: { title: 'Salt & <Pepper>' } });
  });

  it('puts every colour of the shop before a wall that it stands out from', () => {
    for (const { hex, label } of Object.values(colours)) {
      const svg = framedPicture(label, inkFor(label, hex, '#000000'), 'wall', '');
      const wall = /height="600" rx="0" fill="(#[0-9a-f]{6})"/.exec(svg)?.[1] ?? hex;
      expect(apart(wall, hex), label).toBeGreaterThan(0.2);
    }
  });

  it('defines only the paints that the drawing uses', () => {
    const ink = inkFor('lamp', '#2d7f83', '#c39b4b');
    const svg = framedPicture('Lamp', ink, 'wall', `<rect fill="${ink.glow}"/>`);
    expect(svg).toContain(`id="${ink.id}g"`);
    expect(svg).not.toContain(`id="${ink.id}r"`);
  });
});
