import { measured, oneOf, yesNo } from '../attributes.ts';
import { planter } from '../drawing/planters.ts';
import { productsOf } from '../family.ts';

const materials = {
  Terracotta:
    'Unglazed clay breathes, so roots do too. Soak it before planting and it drinks less of the water afterwards.',
  'Glazed stoneware': 'Fired hot enough to stay out all winter. Wipe off lime with vinegar.',
  'Galvanised steel':
    'Galvanised after folding, so the edges are sealed as well. It dulls to grey in a year and then stays put.',
  'Recycled plastic':
    'Made from fishing nets and yoghurt pots, light enough for balconies. Frost and footballs leave it alone.',
} as const;

export const planters = () =>
  productsOf({
    productType: 'Planter',
    category: 'planters',
    stem: 'PLN',
    taxClass: 'STANDARD',
    scene: 'shelf',
    rules: {
      Material: oneOf('Terracotta', 'Glazed stoneware', 'Galvanised steel', 'Recycled plastic'),
      Height: measured('cm'),
      'Drainage hole': yesNo,
      'Frost-proof': yesNo,
    },
    size: {
      option: 'Diameter',
      values: {
        12: ['12 cm', '12'],
        16: ['16 cm', '16'],
        20: ['20 cm', '20'],
        25: ['25 cm', '25'],
        30: ['30 cm', '30'],
        40: ['40 cm', '40'],
      },
    },
    sentences: facts => [
      materials[facts.Material],
      facts['Drainage hole']
        ? 'There is a hole in the base and a saucer to go under it.'
        : 'Sold without a hole, to keep window sills dry.',
    ],
    draw: planter,
    sheets: [
      {
        name: 'Market Garden Clay Pot',
        article: { brand: 'greenlatch', code: 'TERR' },
        lead: 'The pot that every other pot is compared with.',
        price: { cents: 695, step: 500 },
        weight: { grams: 600, step: 700 },
        range: { sizes: [12, 16, 20, 25, 30], colours: ['terracotta', 'stone'] },
        facts: { Material: 'Terracotta', Height: 22, 'Drainage hole': true, 'Frost-proof': false },
        picture: { look: { form: 'classic', plant: 'sprig' } },
      },
      {
        name: 'Rainwater Glazed Pot',
        article: { brand: 'orrakiln', code: 'GLAZ' },
        lead: 'A running glaze that pools darker at the foot.',
        price: { cents: 2495, step: 1000 },
        weight: { grams: 1500, step: 900 },
        range: { sizes: [16, 20, 25], colours: ['teal', 'navy', 'oat'] },
        facts: { Material: 'Glazed stoneware', Height: 20, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'round', plant: 'fern' }, accent: 'sand' },
      },
      {
        name: 'Window Sill Herb Trough',
        article: { brand: 'greenlatch', code: 'TROU' },
        lead: 'Three herbs long, one hand deep, feet that fit over a sill.',
        price: { cents: 2995 },
        weight: { grams: 1400 },
        range: { colours: ['zinc', 'sage', 'ink'] },
        facts: { Material: 'Galvanised steel', Height: 15, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'trough', plant: 'herb' } },
      },
      {
        name: 'Trapeze Hanging Planter',
        article: { brand: 'greenlatch', code: 'HANG' },
        lead: 'Hung on two metres of cotton cord, for trailing things and corners without a shelf.',
        price: { cents: 2795, was: 3295 },
        weight: { grams: 900 },
        range: { colours: ['mustard', 'blush', 'chalk'] },
        facts: { Material: 'Glazed stoneware', Height: 14, 'Drainage hole': false, 'Frost-proof': true },
        picture: { look: { form: 'hanging', plant: 'fern' }, accent: 'brass' },
      },
      {
        name: 'Stilt Planter',
        article: { brand: 'brackenhold', code: 'FOOT' },
        lead: 'A pot on legs, so the plant stands where the light is.',
        price: { cents: 5995, step: 1500 },
        weight: { grams: 2400, step: 900 },
        range: { sizes: [20, 30], colours: ['chalk', 'pine', 'blush'] },
        facts: { Material: 'Recycled plastic', Height: 38, 'Drainage hole': false, 'Frost-proof': true },
        picture: { look: { form: 'footed', plant: 'snake' }, accent: 'oak' },
      },
      {
        name: 'Doorstep Tall Planter',
        article: { brand: 'greenlatch', code: 'TALL' },
        lead: 'Made in pairs by nature: one either side of the door.',
        price: { cents: 4995 },
        weight: { grams: 3100 },
        range: { colours: ['charcoal', 'zinc'] },
        facts: { Material: 'Galvanised steel', Height: 52, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'tall', plant: 'flower' } },
      },
      {
        name: 'Pebble Succulent Pot',
        article: { brand: 'orrakiln', code: 'SUCC' },
        lead: 'Palm-sized, for the one plant you cannot kill.',
        price: { cents: 1495 },
        weight: { grams: 420 },
        range: { sizes: [12], colours: ['chalk', 'slate', 'coral'] },
        facts: { Material: 'Glazed stoneware', Height: 9, 'Drainage hole': false, 'Frost-proof': true },
        picture: { look: { form: 'round', plant: 'succulent' }, accent: 'brass' },
      },
      {
        name: 'Balcony Rail Box',
        article: { brand: 'greenlatch', code: 'BALC' },
        lead: 'Clamps to any rail from three to seven centimetres, without a drill and without a worry.',
        price: { cents: 2295 },
        weight: { grams: 900 },
        range: { colours: ['fern', 'terracotta', 'slate'] },
        facts: { Material: 'Recycled plastic', Height: 18, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'trough', plant: 'sprig' } },
      },
      {
        name: 'Night Window Orchid Pot',
        article: { brand: 'orrakiln', code: 'ORCH' },
        lead: 'Slits in the wall let air at the roots, as on a branch.',
        price: { cents: 2695 },
        weight: { grams: 800 },
        range: { sizes: [16], colours: ['plum', 'mist'] },
        facts: { Material: 'Glazed stoneware', Height: 17, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'tall', plant: 'flower' }, accent: 'cream' },
      },
      {
        name: 'Sekimori Bonsai Dish',
        article: { brand: 'kumonoki', code: 'BONS' },
        lead: 'A shallow unglazed dish for a tree that will outlive the warranty.',
        price: { cents: 4400 },
        weight: { grams: 1100 },
        range: { sizes: [25], colours: ['cocoa', 'ink'] },
        facts: { Material: 'Terracotta', Height: 8, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'round', plant: 'sprig' }, accent: 'rust' },
      },
      {
        name: 'Allotment Growing Tub',
        article: { brand: 'greenlatch', code: 'TUBS' },
        lead: 'Two rope handles and room for a tomato and its ambitions.',
        price: { cents: 1895, step: 600 },
        weight: { grams: 700, step: 300 },
        range: { sizes: [30, 40], colours: ['olive', 'denim'] },
        facts: { Material: 'Recycled plastic', Height: 34, 'Drainage hole': true, 'Frost-proof': true },
        picture: { look: { form: 'classic', plant: 'herb' } },
      },
    ],
  });
