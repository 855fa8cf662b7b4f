import { count, measured, oneOf, yesNo } from '../attributes.ts';
import { kitchenKnife } from '../drawing/knives.ts';
import { productsOf } from '../family.ts';

const steels = {
  'VG-10 clad steel':
    'A VG-10 core takes a fine edge, the softer steel around it keeps it from chipping. Wash by hand and sharpen on a stone, fifteen degrees a side.',
  'White carbon steel':
    'White carbon steel is the sharpest we sell and the one that asks most: wipe it dry at once and welcome the grey patina.',
  'German stainless steel':
    'Tough German steel forgives bones, frozen edges and other people. Wash by hand; a few strokes on the honing rod bring it back.',
  'Powder steel':
    'Powder steel stays sharp for months in a home kitchen. When it does go dull, send it back and we sharpen it free of charge.',
} as const;

export const knives = () =>
  productsOf({
    productType: 'Kitchen knife',
    category: 'knives-boards',
    stem: 'KNF',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Steel: oneOf('VG-10 clad steel', 'White carbon steel', 'German stainless steel', 'Powder steel'),
      Hardness: measured('HRC'),
      Layers: count,
      'Left-handed version': yesNo,
    },
    size: {
      option: 'Blade length',
      values: {
        8: ['8 cm', '08'],
        12: ['12 cm', '12'],
        15: ['15 cm', '15'],
        18: ['18 cm', '18'],
        21: ['21 cm', '21'],
        24: ['24 cm', '24'],
      },
    },
    sentences: facts => [steels[facts.Steel]],
    draw: kitchenKnife,
    sheets: [
      {
        name: 'Shigure Gyuto Chef’s Knife',
        article: { brand: 'kumonoki', code: 'GYUT' },
        lead: 'The all-day knife: long enough for cabbage, slim enough for shallots.',
        price: { cents: 16900, step: 2500 },
        weight: { grams: 170, step: 25 },
        range: { sizes: [18, 21, 24], colours: ['walnut', 'ink'] },
        facts: { Steel: 'VG-10 clad steel', Hardness: 60, Layers: 33, 'Left-handed version': false },
        picture: { look: 'chef', accent: 'brass' },
      },
      {
        name: 'Shigure Santoku',
        article: { brand: 'kumonoki', code: 'SANT' },
        lead: 'Flat along most of its edge, so it chops straight down. Hollows in the side let potato slices fall away.',
        price: { cents: 14900 },
        weight: { grams: 160 },
        range: { colours: ['walnut', 'oak'] },
        facts: { Steel: 'VG-10 clad steel', Hardness: 60, Layers: 33, 'Left-handed version': true },
        picture: { look: 'santoku', accent: 'brass' },
      },
      {
        name: 'Hatsuyuki Nakiri',
        article: { brand: 'kumonoki', code: 'NAKI' },
        lead: 'A vegetable knife with a square nose and no interest in meat. It turns a leek into rings you can read a paper through.',
        price: { cents: 18900 },
        weight: { grams: 175 },
        range: { colours: ['cherry'] },
        facts: { Steel: 'White carbon steel', Hardness: 63, Layers: 2, 'Left-handed version': true },
        picture: { look: 'nakiri', accent: 'steel' },
      },
      {
        name: 'Tsukiyo Slicing Knife',
        article: { brand: 'kumonoki', code: 'SUJI' },
        lead: 'One long pull, no sawing: for raw fish, roast beef and anything served in slices.',
        price: { cents: 21900, was: 24900 },
        weight: { grams: 180 },
        range: { sizes: [24], colours: ['ink'] },
        facts: { Steel: 'Powder steel', Hardness: 64, Layers: 3, 'Left-handed version': true },
        picture: { look: 'carving', accent: 'brass' },
      },
      {
        name: 'Kosame Petty Knife',
        article: { brand: 'kumonoki', code: 'PETT' },
        lead: 'Between paring knife and chef’s knife, and reached for more often than either.',
        price: { cents: 9900, step: 1000 },
        weight: { grams: 80, step: 15 },
        range: { sizes: [12, 15], colours: ['walnut', 'ink'] },
        facts: { Steel: 'VG-10 clad steel', Hardness: 60, Layers: 33, 'Left-handed version': false },
        picture: { look: 'paring', accent: 'brass' },
      },
      {
        name: 'Workday Chef’s Knife',
        article: { brand: 'tarnwick', code: 'CHEF' },
        lead: 'A full bolster, three rivets and a heel that splits squash. Nothing to be precious about.',
        price: { cents: 6900, step: 900 },
        weight: { grams: 220, step: 30 },
        range: { sizes: [18, 21], colours: ['ink', 'brick'] },
        facts: { Steel: 'German stainless steel', Hardness: 57, Layers: 1, 'Left-handed version': false },
        picture: { look: 'chef', accent: 'steel' },
      },
      {
        name: 'Workday Bread Knife',
        article: { brand: 'tarnwick', code: 'BRED' },
        lead: 'Pointed teeth for crust, a gentle curve so the last slice comes off as well as the first.',
        price: { cents: 5400 },
        weight: { grams: 190 },
        range: { sizes: [24], colours: ['ink', 'oak'] },
        facts: { Steel: 'German stainless steel', Hardness: 56, Layers: 1, 'Left-handed version': true },
        picture: { look: 'bread', accent: 'steel' },
      },
      {
        name: 'Workday Paring Knife',
        article: { brand: 'tarnwick', code: 'PARE' },
        lead: 'Small enough to peel in the hand, cheap enough to own two.',
        price: { cents: 1900 },
        weight: { grams: 60 },
        range: { sizes: [8], colours: ['ink', 'poppy', 'mustard', 'teal'] },
        facts: { Steel: 'German stainless steel', Hardness: 56, Layers: 1, 'Left-handed version': false },
        picture: { look: 'paring', accent: 'steel' },
      },
      {
        name: 'Market Street Cleaver',
        article: { brand: 'tarnwick', code: 'CLVR' },
        lead: 'Heavy at the tip and happy among ribs. The flat crushes garlic and carries it to the pan.',
        price: { cents: 7900 },
        weight: { grams: 480 },
        range: { sizes: [18], colours: ['cherry'] },
        facts: { Steel: 'German stainless steel', Hardness: 56, Layers: 1, 'Left-handed version': false },
        picture: { look: 'cleaver', accent: 'steel' },
      },
      {
        name: 'Sunday Carving Knife',
        article: { brand: 'tarnwick', code: 'CARV' },
        lead: 'Slim, long and a little flexible, so that it follows the bone. Comes in a sleeve that fits the drawer.',
        price: { cents: 6400, was: 7900 },
        weight: { grams: 160 },
        range: { sizes: [21], colours: ['walnut'] },
        facts: { Steel: 'German stainless steel', Hardness: 57, Layers: 1, 'Left-handed version': false },
        picture: { look: 'carving', accent: 'brass' },
      },
    ],
  });
