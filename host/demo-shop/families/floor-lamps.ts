import { measured, oneOf, yesNo } from '../attributes.ts';
import { floorLamp } from '../drawing/floor-lamps.ts';
import { productsOf } from '../family.ts';

const assembly = {
  Tool: 'Goes together in ten minutes with the key in the box.',
  None: 'Arrives in one piece, in a box as tall as a child.',
} as const;

export const floorLamps = () =>
  productsOf({
    productType: 'Floor lamp',
    category: 'floor-lamps',
    stem: 'FLR',
    taxClass: 'STANDARD',
    scene: 'shelf',
    rules: {
      Socket: oneOf('E27', 'Built-in LED'),
      Height: measured('cm'),
      'Colour temperature': measured('K'),
      Dimmable: yesNo,
      Assembly: oneOf('Tool', 'None'),
    },
    sentences: facts => [
      facts.Dimmable
        ? 'A foot dimmer takes it from reading to talking.'
        : 'The switch is on the flex, at hand height.',
      assembly[facts.Assembly],
    ],
    draw: floorLamp,
    sheets: [
      {
        name: 'Stork Tripod Floor Lamp',
        article: { brand: 'lumenfold', code: 'STOR' },
        lead: 'Three ash legs and a shade wide enough to light a whole armchair.',
        price: { cents: 24900 },
        weight: { grams: 4800 },
        range: { colours: ['navy', 'oat', 'sage'] },
        facts: { Socket: 'E27', Height: 150, 'Colour temperature': 2700, Dimmable: true, Assembly: 'Tool' },
        picture: { look: 'tripod', accent: 'oak' },
      },
      {
        name: 'Surveyor Tripod Lamp',
        article: { brand: 'brackenhold', code: 'SURV' },
        lead: 'Built like the thing it is named after, brass thumbscrews and all. The legs adjust one by one for old floors.',
        price: { cents: 32900 },
        weight: { grams: 6200 },
        range: { colours: ['cream', 'charcoal'] },
        facts: { Socket: 'E27', Height: 158, 'Colour temperature': 2700, Dimmable: false, Assembly: 'Tool' },
        picture: { look: 'tripod', accent: 'walnut' },
      },
      {
        name: 'Willow Arc Lamp',
        article: { brand: 'lumenfold', code: 'ARCH' },
        lead: 'Reaches over the back of a sofa without touching it. The foot is solid stone, so the neighbours’ dog cannot tip it.',
        price: { cents: 38900, was: 44900 },
        weight: { grams: 18500 },
        range: { colours: ['chalk', 'ink', 'brass'] },
        facts: { Socket: 'E27', Height: 195, 'Colour temperature': 2700, Dimmable: true, Assembly: 'Tool' },
        picture: { look: 'arc', accent: 'brass' },
      },
      {
        name: 'Akari Column Lamp',
        article: { brand: 'kumonoki', code: 'COLM' },
        lead: 'A pillar of pleated paper that lights a corner from floor to shoulder.',
        price: { cents: 19900 },
        weight: { grams: 2100 },
        range: { colours: ['walnut', 'birch'] },
        facts: { Socket: 'E27', Height: 120, 'Colour temperature': 2400, Dimmable: false, Assembly: 'Tool' },
        picture: { look: 'column', accent: 'walnut' },
      },
      {
        name: 'Wren Reading Lamp',
        article: { brand: 'lumenfold', code: 'READ' },
        lead: 'Stands behind the chair and looks over your shoulder, politely.',
        price: { cents: 18900 },
        weight: { grams: 4300 },
        range: { colours: ['ink', 'mustard', 'pine'] },
        facts: {
          Socket: 'Built-in LED',
          Height: 140,
          'Colour temperature': 3000,
          Dimmable: true,
          Assembly: 'None',
        },
        picture: { look: 'reading', accent: 'brass' },
      },
      {
        name: 'Daybreak Uplighter',
        article: { brand: 'lumenfold', code: 'UPLT' },
        lead: 'Bounces a room’s worth of light off the ceiling. Two thousand lumens at full, a glimmer at the other end.',
        price: { cents: 21900 },
        weight: { grams: 5200 },
        range: { colours: ['chalk', 'charcoal'] },
        facts: {
          Socket: 'Built-in LED',
          Height: 180,
          'Colour temperature': 2700,
          Dimmable: true,
          Assembly: 'Tool',
        },
        picture: { look: 'uplight', accent: 'brass' },
      },
      {
        name: 'Nook Reading Lamp',
        article: { brand: 'yunlan', code: 'NOOK' },
        lead: 'Slim enough for the gap between bed and wall, with a magnet that lets the head point anywhere.',
        price: { cents: 12999 },
        weight: { grams: 2900 },
        range: { colours: ['chalk', 'sage'] },
        facts: {
          Socket: 'Built-in LED',
          Height: 135,
          'Colour temperature': 3000,
          Dimmable: true,
          Assembly: 'None',
        },
        picture: { look: 'reading', accent: 'steel' },
      },
      {
        name: 'Boathouse Arc Lamp',
        article: { brand: 'brackenhold', code: 'BOWE' },
        lead: 'Steam-bent ash in a single sweep, with a shade of painted steel at the end of it.',
        price: { cents: 29900 },
        weight: { grams: 9800 },
        range: { colours: ['teal', 'cream'] },
        facts: { Socket: 'E27', Height: 185, 'Colour temperature': 2700, Dimmable: false, Assembly: 'Tool' },
        picture: { look: 'arc', accent: 'oak' },
      },
    ],
  });
