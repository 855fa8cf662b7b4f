import { measured, oneOf, someOf, yesNo } from '../attributes.ts';
import { fryingPan } from '../drawing/pans.ts';
import { productsOf } from '../family.ts';

const materials = {
  'Carbon steel':
    'Carbon steel heats fast, browns evenly and turns darker and slicker with every use. Rinse hot, dry on the hob and wipe with a drop of oil.',
  'Cast iron':
    'Thick cast iron holds its heat when cold food goes in, which is what makes a crust. Clean with hot water and a brush, dry at once, oil lightly.',
  'Enamelled cast iron':
    'The enamel needs no seasoning and does not mind tomatoes or wine. Let it cool before washing and it will keep its gloss.',
  'Stainless steel':
    'Five layers of steel and aluminium reach up the sides, so sauces do not catch at the edge. Deglaze freely, scrub as hard as you like.',
  Copper:
    'Two millimetres of copper answer the flame within seconds; the steel lining keeps the food away from it. Polish it or let it darken, both are right.',
  'Ceramic-coated aluminium':
    'The ceramic coating is free of PFAS and releases eggs with a shrug. Keep it on medium heat and away from metal spatulas.',
} as const;

const anyHob = ['Gas', 'Electric', 'Induction'] as const;

export const pans = () =>
  productsOf({
    productType: 'Pan',
    category: 'pans',
    stem: 'PAN',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Material: oneOf(
        'Carbon steel',
        'Cast iron',
        'Enamelled cast iron',
        'Stainless steel',
        'Copper',
        'Ceramic-coated aluminium',
      ),
      'Suitable hobs': someOf('Gas', 'Electric', 'Induction', 'Open fire'),
      'Oven safe to': measured('°C'),
      'Dishwasher safe': yesNo,
    },
    size: {
      option: 'Diameter',
      values: {
        18: ['18 cm', '18'],
        20: ['20 cm', '20'],
        24: ['24 cm', '24'],
        26: ['26 cm', '26'],
        28: ['28 cm', '28'],
        30: ['30 cm', '30'],
        32: ['32 cm', '32'],
      },
    },
    sentences: facts => [materials[facts.Material]],
    draw: fryingPan,
    sheets: [
      {
        name: 'Tarn Carbon Steel Skillet',
        article: { brand: 'tarnwick', code: 'TARN' },
        lead: 'The pan we would keep if we could keep only one: light enough to toss, heavy enough to sear.',
        price: { cents: 5900, step: 1500 },
        weight: { grams: 980, step: 420 },
        range: { sizes: [20, 24, 28], colours: ['iron'] },
        facts: {
          Material: 'Carbon steel',
          'Suitable hobs': [...anyHob, 'Open fire'],
          'Oven safe to': 300,
          'Dishwasher safe': false,
        },
        picture: { look: 'skillet' },
      },
      {
        name: 'Foundry Cast Iron Skillet',
        article: { brand: 'tarnwick', code: 'FELL' },
        lead: 'Poured in sand, ground smooth by hand and seasoned three times before it leaves the foundry.',
        price: { cents: 4900, step: 1600 },
        weight: { grams: 1700, step: 800 },
        range: { sizes: [20, 26, 30], colours: ['ink'] },
        facts: {
          Material: 'Cast iron',
          'Suitable hobs': [...anyHob, 'Open fire'],
          'Oven safe to': 350,
          'Dishwasher safe': false,
        },
        picture: { look: 'skillet', accent: 'iron' },
      },
      {
        name: 'Beck Enamelled Sauté Pan',
        article: { brand: 'tarnwick', code: 'BECK' },
        lead: 'Straight sides, a second handle and room for six chicken thighs. It goes to the table looking as though that had been the plan.',
        price: { cents: 12900, step: 2000 },
        weight: { grams: 3100, step: 500 },
        range: { sizes: [26, 30], colours: ['pine', 'cream', 'brick'] },
        facts: {
          Material: 'Enamelled cast iron',
          'Suitable hobs': anyHob,
          'Oven safe to': 260,
          'Dishwasher safe': true,
        },
        picture: { look: 'saute' },
      },
      {
        name: 'Flax Crêpe Pan',
        article: { brand: 'tarnwick', code: 'FLAX' },
        lead: 'A rim just high enough to hold batter and low enough to slide a palette knife under. Works for flatbreads and fried eggs on the other six days.',
        price: { cents: 3900, step: 900 },
        weight: { grams: 1150, step: 260 },
        range: { sizes: [24, 28], colours: ['iron'] },
        facts: {
          Material: 'Carbon steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 220,
          'Dishwasher safe': false,
        },
        picture: { look: 'crepe', accent: 'birch' },
      },
      {
        name: 'Ridgeway Grill Pan',
        article: { brand: 'tarnwick', code: 'RIDG' },
        lead: 'Tall ridges, a deep gutter for the fat and a pouring lip on either side. Heat it for five minutes longer than feels sensible.',
        price: { cents: 6900, was: 8400 },
        weight: { grams: 2900 },
        range: { colours: ['ink', 'brick'] },
        facts: {
          Material: 'Cast iron',
          'Suitable hobs': [...anyHob, 'Open fire'],
          'Oven safe to': 350,
          'Dishwasher safe': false,
        },
        picture: { look: 'grill' },
      },
      {
        name: 'Kitakaze Hammered Wok',
        article: { brand: 'kumonoki', code: 'WOK' },
        lead: 'Hammered some four thousand times in a workshop in Yokohama, so that the wall is thin where you toss and thick where it burns.',
        price: { cents: 8900, step: 1200 },
        weight: { grams: 1050, step: 180 },
        range: { sizes: [28, 30, 32], colours: ['charcoal'] },
        facts: {
          Material: 'Carbon steel',
          'Suitable hobs': ['Gas', 'Open fire'],
          'Oven safe to': 280,
          'Dishwasher safe': false,
        },
        picture: { look: 'wok', accent: 'cherry' },
      },
      {
        name: 'Longshore Flat-Bottomed Wok',
        article: { brand: 'tarnwick', code: 'FLAT' },
        lead: 'A wok for people with an induction hob and no gas line. The flat base sits still, the long handle stays cool.',
        price: { cents: 7400 },
        weight: { grams: 1600 },
        range: { sizes: [30], colours: ['iron'] },
        facts: {
          Material: 'Carbon steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 220,
          'Dishwasher safe': false,
        },
        picture: { look: 'wok', accent: 'walnut' },
      },
      {
        name: 'Mereside Five-Ply Frying Pan',
        article: { brand: 'tarnwick', code: 'CLAD' },
        lead: 'The professional one. It will stick until you learn to wait, and then it never will again.',
        price: { cents: 9900, step: 2500 },
        weight: { grams: 1200, step: 350 },
        range: { sizes: [20, 24, 28], colours: ['steel'] },
        facts: {
          Material: 'Stainless steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 260,
          'Dishwasher safe': true,
        },
        picture: { look: 'saute', accent: 'steel' },
      },
      {
        name: 'Ember Copper Sauté Pan',
        article: { brand: 'tarnwick', code: 'COPR' },
        lead: 'For caramel, for hollandaise and for anything else that turns on you in ten seconds.',
        price: { cents: 18900, was: 21900, step: 4000 },
        weight: { grams: 1900, step: 500 },
        range: { sizes: [20, 24], colours: ['copper'] },
        facts: {
          Material: 'Copper',
          'Suitable hobs': ['Gas', 'Electric'],
          'Oven safe to': 230,
          'Dishwasher safe': false,
        },
        picture: { look: 'saute', accent: 'brass' },
      },
      {
        name: 'Four-Egg Breakfast Pan',
        article: { brand: 'tarnwick', code: 'EGG' },
        lead: 'Four shallow wells keep four eggs out of each other’s business. Also good for blini, small pancakes and peace at breakfast.',
        price: { cents: 3400 },
        weight: { grams: 900 },
        range: { colours: ['sage', 'charcoal'] },
        facts: {
          Material: 'Ceramic-coated aluminium',
          'Suitable hobs': anyHob,
          'Oven safe to': 180,
          'Dishwasher safe': false,
        },
        picture: { look: 'egg' },
      },
      {
        name: 'Everyday Ceramic Frying Pan',
        article: { brand: 'tarnwick', code: 'DAIL' },
        lead: 'A light pan for the left burner, used twice a day and washed in ten seconds.',
        price: { cents: 3900, step: 700 },
        weight: { grams: 780, step: 170 },
        range: { sizes: [20, 24, 28], colours: ['sage', 'blush', 'charcoal'] },
        facts: {
          Material: 'Ceramic-coated aluminium',
          'Suitable hobs': anyHob,
          'Oven safe to': 180,
          'Dishwasher safe': false,
        },
        picture: { look: 'skillet', accent: 'birch' },
      },
      {
        name: 'Asagiri Tamagoyaki Pan',
        article: { brand: 'kumonoki', code: 'TAMA' },
        lead: 'Made for rolling omelettes in thin sheets, with a beech lid to turn them on. Small enough to hang by the stove.',
        price: { cents: 5200 },
        weight: { grams: 640 },
        range: { sizes: [18], colours: ['iron'] },
        facts: {
          Material: 'Carbon steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 200,
          'Dishwasher safe': false,
        },
        picture: { look: 'tamago', accent: 'birch' },
      },
    ],
  });
