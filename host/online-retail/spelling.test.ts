import { describe, expect, test } from 'vitest';
import { spellOut, titleCase } from './spelling.ts';

describe('a description', () => {
  test.each([
    ['S/4 RED ANT C/COVER', 'SET OF 4 RED ANTIQUE CUSHION COVER'],
    ['SET3 ROBOTS', 'SET OF 3 ROBOTS'],
    ['SET OF4 ROBOTS', 'SET OF 4 ROBOTS'],
    ['ROBOT CLIP PACK/2', 'ROBOT CLIP PACK OF 2'],
    ['PACK 6 ROBOTS', 'PACK OF 6 ROBOTS'],
    ['ROBOT W DRUM', 'ROBOT WITH DRUM'],
    ['ROBOT W/DRUM', 'ROBOT WITH DRUM'],
    ['LETTER "W" ROBOT', 'LETTER "W" ROBOT'],
    ['TIN+ZINC ROBOT', 'TIN & ZINC ROBOT'],
    ['ROBOT NECKL.36"GREEN', 'ROBOT NECKLACE 36" GREEN'],
    ['ROBOT NECKLAC', 'ROBOT NECKLACE'],
    ['ASS COL ROBOTS', 'ASSORTED COLOUR ROBOTS'],
    ['ROBOT,DRUM  ,  FLUTE, ', 'ROBOT, DRUM, FLUTE'],
    ['*Robot Ipod', 'ROBOT IPOD'],
    ['SET 10 CARDS TIN ROBOT 17999', 'SET OF 10 CARDS TIN ROBOT'],
    ['ROBOT 20LIGHT', 'ROBOT 20 LIGHT'],
    ['XMAS ROBOT DEC', 'CHRISTMAS ROBOT DECORATION'],
    ['SQUARECUSHION ROBOT', 'SQUARE CUSHION ROBOT'],
    ['ROBOT T-LIGHT HOLD', 'ROBOT T-LIGHT HOLDER'],
  ])('%s is written out as %s', (source, name) => {
    expect(spellOut(source)).toBe(name);
  });

  test('that is written out stays as it is', () => {
    for (const name of ['SET OF 4 RED ANTIQUE CUSHION COVERS', 'ROBOT WITH DRUM, FLUTE', 'LETTER "A" ROBOT'])
      expect(spellOut(name)).toBe(name);
  });
});

describe('a name', () => {
  test.each([
    ['WHITE HANGING T-LIGHT HOLDER', 'White Hanging T-Light Holder'],
    ['SET OF 4 ROBOTS IN A TIN WITH LID', 'Set of 4 Robots in a Tin with Lid'],
    ['THE ROBOT', 'The Robot'],
    ["CHILDREN'S 50'S ROBOT", "Children's 50's Robot"],
    ['ROBOT 45X45CM', 'Robot 45x45cm'],
    ['CD RACK, USB ROBOT', 'CD Rack, USB Robot'],
    ['PINK/WHITE ROBOT (POINTED EDGE)', 'Pink/White Robot (Pointed Edge)'],
    ['"EXTREMELY BUSY" ROBOT', '"Extremely Busy" Robot'],
    ['POLKADOT (90001B)', 'Polkadot (90001B)'],
  ])('%s is written %s', (capitals, name) => {
    expect(titleCase(capitals)).toBe(name);
  });
});
