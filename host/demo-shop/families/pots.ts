import { measured, oneOf, someOf, yesNo } from '../attributes.ts';
import { cookingPot } from '../drawing/pots.ts';
import { productsOf } from '../family.ts';

const materials = {
  'Enamelled cast iron':
    'The heavy lid sends the steam back down, so the roast bastes itself. Enamel inside and out: no seasoning, no rust, soak it overnight if you must.',
  'Stainless steel':
    'A thick aluminium core spreads the heat, the steel around it shrugs off acid and scouring pads. Goes in the dishwasher for the rest of its life.',
  Stoneware:
    'The clay keeps simmering for ten minutes after the flame is off. Warm it slowly, never set it empty on high heat, and let it dry before putting it away.',
  'Enamelled steel': 'Light, bright and quick to boil. The rim is plain steel, so dry it after washing.',
  Copper:
    'Copper outside, steel within: it follows the flame down as fast as it followed it up. Wash by hand and keep it off induction hobs.',
} as const;

const anyHob = ['Gas', 'Electric', 'Induction'] as const;

export const pots = () =>
  productsOf({
    productType: 'Pot',
    category: 'pots-casseroles',
    stem: 'POT',
    taxClass: 'STANDARD',
    scene: 'shelf',
    rules: {
      Material: oneOf('Enamelled cast iron', 'Stainless steel', 'Stoneware', 'Enamelled steel', 'Copper'),
      'Suitable hobs': someOf('Gas', 'Electric', 'Induction'),
      'Oven safe to': measured('°C'),
      'Lid included': yesNo,
    },
    size: {
      option: 'Capacity',
      values: {
        1: ['1 l', '1L'],
        1.5: ['1.5 l', '15L'],
        2: ['2 l', '2L'],
        3: ['3 l', '3L'],
        4: ['4 l', '4L'],
        5: ['5 l', '5L'],
        7: ['7 l', '7L'],
        10: ['10 l', '10L'],
      },
    },
    sentences: facts => [materials[facts.Material]],
    draw: cookingPot,
    sheets: [
      {
        name: 'Hearthstone Round Casserole',
        article: { brand: 'tarnwick', code: 'HRTH' },
        lead: 'Bread on Sunday, beans on Tuesday, and a stew that is better on Thursday than it was on Wednesday.',
        price: { cents: 17900, step: 3500 },
        weight: { grams: 3900, step: 1300 },
        range: { sizes: [3, 5, 7], colours: ['brick', 'pine', 'cream', 'navy'] },
        facts: {
          Material: 'Enamelled cast iron',
          'Suitable hobs': anyHob,
          'Oven safe to': 260,
          'Lid included': true,
        },
        picture: { look: 'casserole', accent: 'brass' },
      },
      {
        name: 'Long Acre Oval Casserole',
        article: { brand: 'tarnwick', code: 'OVAL' },
        lead: 'Shaped for a whole chicken with its legs tucked in. The handles are wide enough for thick gloves.',
        price: { cents: 22900, was: 26900 },
        weight: { grams: 6100 },
        range: { sizes: [5], colours: ['mustard', 'denim'] },
        facts: {
          Material: 'Enamelled cast iron',
          'Suitable hobs': anyHob,
          'Oven safe to': 260,
          'Lid included': true,
        },
        picture: { look: 'oval', accent: 'steel' },
      },
      {
        name: 'Mereside Stockpot',
        article: { brand: 'tarnwick', code: 'STCK' },
        lead: 'Tall rather than wide, so that bones stay under and the surface stays small enough to skim. Litre marks are pressed into the wall.',
        price: { cents: 11900, step: 2500 },
        weight: { grams: 2400, step: 600 },
        range: { sizes: [5, 7, 10], colours: ['steel'] },
        facts: {
          Material: 'Stainless steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 230,
          'Lid included': true,
        },
        picture: { look: 'stockpot', accent: 'steel' },
      },
      {
        name: 'Mereside Saucepan',
        article: { brand: 'tarnwick', code: 'SAUC' },
        lead: 'Pours cleanly to the left and to the right, and the handle hangs on a hook. Sized for porridge, potatoes and the last of the soup.',
        price: { cents: 7900, step: 1200 },
        weight: { grams: 1100, step: 250 },
        range: { sizes: [1.5, 2, 3], colours: ['steel'] },
        facts: {
          Material: 'Stainless steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 230,
          'Lid included': true,
        },
        picture: { look: 'saucepan', accent: 'steel' },
      },
      {
        name: 'Dawn Enamel Milk Pan',
        article: { brand: 'tarnwick', code: 'MILK' },
        lead: 'For cocoa, for one egg, for the sauce that has to be ready when everything else is.',
        price: { cents: 3200 },
        weight: { grams: 620 },
        range: { sizes: [1], colours: ['sky', 'cream', 'poppy'] },
        facts: {
          Material: 'Enamelled steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 180,
          'Lid included': false,
        },
        picture: { look: 'milk', accent: 'oak' },
      },
      {
        name: 'Bothy Enamel Stew Pot',
        article: { brand: 'fellhand', code: 'CAMP' },
        lead: 'A two-handled pot that hangs from a tripod as happily as it sits on the hob at home.',
        price: { cents: 4600, step: 900 },
        weight: { grams: 1100, step: 300 },
        range: { sizes: [2, 4], colours: ['pine', 'navy'] },
        facts: {
          Material: 'Enamelled steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 220,
          'Lid included': true,
        },
        picture: { look: 'casserole', accent: 'iron' },
      },
      {
        name: 'Yukige Donabe',
        article: { brand: 'kumonoki', code: 'NABE' },
        lead: 'A clay pot from Iga for rice with a crust, or for a hot pot that the whole table cooks together. The double lid keeps the foam in.',
        price: { cents: 13900, step: 2500 },
        weight: { grams: 2800, step: 900 },
        range: { sizes: [1.5, 2], colours: ['oat', 'charcoal'] },
        facts: { Material: 'Stoneware', 'Suitable hobs': ['Gas'], 'Oven safe to': 250, 'Lid included': true },
        picture: { look: 'donabe', accent: 'rust' },
      },
      {
        name: 'Slow Sunday Bean Pot',
        article: { brand: 'orrakiln', code: 'BEAN' },
        lead: 'Narrow at the mouth and round in the belly, the way bean pots have always been, because it works.',
        price: { cents: 8600 },
        weight: { grams: 2300 },
        range: { sizes: [3], colours: ['terracotta', 'slate'] },
        facts: {
          Material: 'Stoneware',
          'Suitable hobs': ['Gas', 'Electric'],
          'Oven safe to': 230,
          'Lid included': true,
        },
        picture: { look: 'donabe', accent: 'cream' },
      },
      {
        name: 'Ember Copper Saucepan',
        article: { brand: 'tarnwick', code: 'EMBR' },
        lead: 'Small, heavy and exact. Caramel stops browning the moment you lift it.',
        price: { cents: 14900 },
        weight: { grams: 1400 },
        range: { sizes: [1.5], colours: ['copper'] },
        facts: {
          Material: 'Copper',
          'Suitable hobs': ['Gas', 'Electric'],
          'Oven safe to': 230,
          'Lid included': true,
        },
        picture: { look: 'saucepan', accent: 'brass' },
      },
      {
        name: 'Big Batch Pasta Pot',
        article: { brand: 'tarnwick', code: 'PAST' },
        lead: 'Comes with a lift-out basket, so nobody carries ten litres of boiling water to the sink.',
        price: { cents: 13900, was: 15900 },
        weight: { grams: 3600 },
        range: { sizes: [10], colours: ['steel'] },
        facts: {
          Material: 'Stainless steel',
          'Suitable hobs': anyHob,
          'Oven safe to': 200,
          'Lid included': true,
        },
        picture: { look: 'stockpot', accent: 'ink' },
      },
      {
        name: 'Table for Two Cocotte',
        article: { brand: 'tarnwick', code: 'PAIR' },
        lead: 'One litre, which is a gratin for two or a very good pudding for one.',
        price: { cents: 9900 },
        weight: { grams: 2000 },
        range: { sizes: [1], colours: ['blush', 'pine', 'cream'] },
        facts: {
          Material: 'Enamelled cast iron',
          'Suitable hobs': anyHob,
          'Oven safe to': 260,
          'Lid included': true,
        },
        picture: { look: 'casserole', accent: 'brass' },
      },
    ],
  });
