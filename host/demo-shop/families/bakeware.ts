import { measured, oneOf, yesNo } from '../attributes.ts';
import { bakingTin } from '../drawing/bakeware.ts';
import { productsOf } from '../family.ts';

const materials = {
  Stoneware:
    'High-fired stoneware goes from freezer to oven if you give it a minute in between. Cut in it, serve from it, put it in the dishwasher.',
  'Aluminised steel':
    'Heavy-gauge steel that neither twists nor pops in a hot oven. Line it or grease it, wash it warm and dry it straight away.',
  'Cast iron':
    'Seasoned iron gives a darker, crisper edge than any coated tin. Wipe clean, dry in the cooling oven.',
  'Anodised aluminium':
    'Anodised aluminium heats evenly right into the corners and never rusts. Hand washing keeps the surface smooth.',
} as const;

export const bakeware = () =>
  productsOf({
    productType: 'Baking tin',
    category: 'bakeware',
    stem: 'BAK',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Material: oneOf('Stoneware', 'Aluminised steel', 'Cast iron', 'Anodised aluminium'),
      Depth: measured('cm'),
      'Oven safe to': measured('°C'),
      'Dishwasher safe': yesNo,
    },
    size: {
      option: 'Size',
      values: {
        S: ['Small', 'S'],
        M: ['Medium', 'M'],
        L: ['Large', 'L'],
        18: ['18 cm', '18'],
        20: ['20 cm', '20'],
        23: ['23 cm', '23'],
        26: ['26 cm', '26'],
      },
    },
    sentences: facts => [materials[facts.Material]],
    draw: bakingTin,
    sheets: [
      {
        name: 'Trattoria Baking Dish',
        article: { brand: 'orrakiln', code: 'LASG' },
        lead: 'Deep enough for five layers of lasagne, with handles that a folded tea towel can get hold of.',
        price: { cents: 3895, step: 1000 },
        weight: { grams: 1500, step: 600 },
        range: { sizes: ['S', 'M', 'L'], colours: ['sky', 'cream', 'terracotta'] },
        facts: { Material: 'Stoneware', Depth: 7, 'Oven safe to': 250, 'Dishwasher safe': true },
        picture: { look: 'dish' },
      },
      {
        name: 'Crumble Dish',
        article: { brand: 'orrakiln', code: 'CRMB' },
        lead: 'The right depth for two fingers of fruit and one of crumble.',
        price: { cents: 3295 },
        weight: { grams: 1300 },
        range: { colours: ['blush', 'sage', 'navy'] },
        facts: { Material: 'Stoneware', Depth: 6, 'Oven safe to': 250, 'Dishwasher safe': true },
        picture: { look: 'dish' },
      },
      {
        name: 'Village Loaf Tin',
        article: { brand: 'tarnwick', code: 'LOAF' },
        lead: 'Folded, not pressed, so the corners are square and so is the toast.',
        price: { cents: 1995, step: 400 },
        weight: { grams: 520, step: 160 },
        range: { sizes: ['S', 'L'], colours: ['zinc'] },
        facts: { Material: 'Aluminised steel', Depth: 8, 'Oven safe to': 260, 'Dishwasher safe': false },
        picture: { look: 'loaf' },
      },
      {
        name: 'Foundry Loaf Pan',
        article: { brand: 'tarnwick', code: 'IRON' },
        lead: 'Bakes a tin loaf with a crust on all six sides. Doubles as a terrine mould, with a brick on top.',
        price: { cents: 4495 },
        weight: { grams: 2400 },
        range: { colours: ['iron'] },
        facts: { Material: 'Cast iron', Depth: 8, 'Oven safe to': 350, 'Dishwasher safe': false },
        picture: { look: 'loaf' },
      },
      {
        name: 'Half-Sheet Oven Tray',
        article: { brand: 'tarnwick', code: 'TRAY' },
        lead: 'The tray that restaurant kitchens stack by the dozen. Cookies, chips, a whole side of salmon.',
        price: { cents: 2495 },
        weight: { grams: 900 },
        range: { colours: ['steel'] },
        facts: { Material: 'Anodised aluminium', Depth: 2.5, 'Oven safe to': 260, 'Dishwasher safe': false },
        picture: { look: 'tray' },
      },
      {
        name: 'Six-Cup Muffin Tin',
        article: { brand: 'tarnwick', code: 'MUFN' },
        lead: 'Six proper cups for six proper muffins. A wide rim gives your thumbs somewhere to go.',
        price: { cents: 2195, was: 2795 },
        weight: { grams: 700 },
        range: { colours: ['zinc', 'copper'] },
        facts: { Material: 'Aluminised steel', Depth: 4, 'Oven safe to': 240, 'Dishwasher safe': false },
        picture: { look: 'muffin' },
      },
      {
        name: 'Birthday Springform Tin',
        article: { brand: 'tarnwick', code: 'SPRG' },
        lead: 'The clasp shuts with a click and stays shut; the base has a lip, so batter stays where it was poured.',
        price: { cents: 2695, step: 300 },
        weight: { grams: 620, step: 90 },
        range: { sizes: [18, 20, 23, 26], colours: ['charcoal', 'sage'] },
        facts: { Material: 'Aluminised steel', Depth: 7, 'Oven safe to': 240, 'Dishwasher safe': false },
        picture: { look: 'round' },
      },
      {
        name: 'Orchard Tart Dish',
        article: { brand: 'orrakiln', code: 'TART' },
        lead: 'Shallow, round and pretty enough to stay on the table. The unglazed foot draws moisture out of the pastry.',
        price: { cents: 3495 },
        weight: { grams: 1400 },
        range: { colours: ['cream', 'plum'] },
        facts: { Material: 'Stoneware', Depth: 4, 'Oven safe to': 250, 'Dishwasher safe': true },
        picture: { look: 'round' },
      },
      {
        name: 'Crown Bundt Tin',
        article: { brand: 'tarnwick', code: 'BUND' },
        lead: 'Fourteen flutes for icing to run down. Butter it as if you meant it and the cake drops out in one piece.',
        price: { cents: 3895 },
        weight: { grams: 1100 },
        range: { colours: ['brass', 'charcoal'] },
        facts: { Material: 'Anodised aluminium', Depth: 9, 'Oven safe to': 230, 'Dishwasher safe': false },
        picture: { look: 'bundt' },
      },
    ],
  });
