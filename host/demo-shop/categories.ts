import type { DemoCategory } from './shape.ts';
import { categoryNames } from './translations/category-names.ts';

export type CategorySlug = keyof typeof categoryNames;

interface Shelf {
  slug: CategorySlug;
  name: string;
  about: string;
  inside?: readonly Shelf[];
}

const tree: readonly Shelf[] = [
  {
    slug: 'kitchen',
    name: 'Kitchen',
    about: 'Everything between the shopping bag and the table.',
    inside: [
      {
        slug: 'cookware',
        name: 'Cookware',
        about: 'Pans, pots and tins that go from hob to oven.',
        inside: [
          { slug: 'pans', name: 'Pans', about: 'Skillets, woks and grill pans in iron, steel and copper.' },
          {
            slug: 'pots-casseroles',
            name: 'Pots & Casseroles',
            about: 'Saucepans, stockpots and casseroles for slow and quick cooking.',
          },
          {
            slug: 'bakeware',
            name: 'Bakeware',
            about: 'Tins, trays and dishes for bread, cakes and roasts.',
          },
        ],
      },
      {
        slug: 'knives-boards',
        name: 'Knives & Boards',
        about: 'Sharp edges, and something kind to put under them.',
      },
      {
        slug: 'tableware',
        name: 'Tableware',
        about: 'Stoneware for weekdays and guests alike.',
        inside: [
          { slug: 'mugs-cups', name: 'Mugs & Cups', about: 'Mugs, tumblers and espresso cups.' },
          { slug: 'plates-bowls', name: 'Plates & Bowls', about: 'Plates, bowls and platters that stack.' },
        ],
      },
      {
        slug: 'tea-coffee',
        name: 'Tea & Coffee',
        about: 'Teapots, kettles and brewers for the first cup and the last.',
      },
    ],
  },
  {
    slug: 'lighting',
    name: 'Lighting',
    about: 'Lamps, pendants and candles for every corner.',
    inside: [
      {
        slug: 'indoor-lamps',
        name: 'Indoor Lamps',
        about: 'Warm, dimmable light for reading, eating and doing nothing.',
        inside: [
          { slug: 'table-lamps', name: 'Table Lamps', about: 'Bedside, desk and sideboard lamps.' },
          { slug: 'floor-lamps', name: 'Floor Lamps', about: 'Lamps that stand on their own feet.' },
          {
            slug: 'pendant-lamps',
            name: 'Pendant Lamps',
            about: 'Shades to hang above a table or a stairwell.',
          },
        ],
      },
      {
        slug: 'candles-lanterns',
        name: 'Candles & Lanterns',
        about: 'Light with a flame, or the look of one.',
      },
    ],
  },
  {
    slug: 'bed-bath',
    name: 'Bed & Bath',
    about: 'Linen, wool and cotton for the softest rooms of the house.',
    inside: [
      {
        slug: 'bedding',
        name: 'Bedding',
        about: 'Covers, blankets and cushions.',
        inside: [
          {
            slug: 'duvet-covers',
            name: 'Duvet Covers',
            about: 'Duvet covers in linen, percale and flannel.',
          },
          {
            slug: 'blankets-throws',
            name: 'Blankets & Throws',
            about: 'Wool and cotton to pull over your knees.',
          },
          { slug: 'cushions', name: 'Cushions', about: 'Cushions for sofas, benches and window seats.' },
        ],
      },
      { slug: 'towels', name: 'Towels', about: 'Bath sheets, hand towels and hammam cloths.' },
    ],
  },
  {
    slug: 'clothing',
    name: 'Clothing',
    about: 'Clothes for most days, cut to be worn for years.',
    inside: [
      {
        slug: 'tops',
        name: 'Tops',
        about: 'T-shirts, long sleeves and knitwear.',
        inside: [
          { slug: 't-shirts', name: 'T-Shirts', about: 'Short and long sleeves in cotton, hemp and merino.' },
          { slug: 'knitwear', name: 'Knitwear', about: 'Jumpers, cardigans and roll necks.' },
        ],
      },
      { slug: 'jackets', name: 'Jackets', about: 'Shells, quilts and chore coats against wind and wet.' },
      {
        slug: 'hats-scarves',
        name: 'Hats & Scarves',
        about: 'For the first and the last metre of you that gets cold.',
      },
      { slug: 'socks', name: 'Socks', about: 'Walking, everyday and house socks.' },
    ],
  },
  {
    slug: 'bags',
    name: 'Bags',
    about: 'To school, to work, over the hills.',
    inside: [
      { slug: 'backpacks', name: 'Backpacks', about: 'Day packs, roll-tops and cabin bags.' },
      {
        slug: 'totes-shoulder-bags',
        name: 'Totes & Shoulder Bags',
        about: 'One strap or two handles, and room for a loaf of bread.',
      },
    ],
  },
  {
    slug: 'stationery',
    name: 'Stationery',
    about: 'Paper, ink and what holds them.',
    inside: [
      { slug: 'notebooks', name: 'Notebooks', about: 'Notebooks, planners and sketchbooks that open flat.' },
      {
        slug: 'pens-pencils',
        name: 'Pens & Pencils',
        about: 'Fountain pens, rollerballs and pencils worth sharpening.',
      },
    ],
  },
  {
    slug: 'garden-outdoor',
    name: 'Garden & Outdoor',
    about: 'For allotments, balconies and long walks.',
    inside: [
      { slug: 'planters', name: 'Planters', about: 'Pots and troughs, indoors and out.' },
      { slug: 'garden-tools', name: 'Garden Tools', about: 'Forged and balanced, for hands that dig.' },
      { slug: 'watering', name: 'Watering', about: 'Cans and misters with a gentle rose.' },
      { slug: 'bottles-flasks', name: 'Bottles & Flasks', about: 'Hot for the summit, cold for the beach.' },
    ],
  },
  {
    slug: 'electronics',
    name: 'Electronics Accessories',
    about: 'What phones and desks need around them.',
    inside: [
      { slug: 'phone-cases', name: 'Phone Cases', about: 'Thin, tough, clear and leather cases.' },
      { slug: 'charging', name: 'Charging', about: 'Chargers, cables and power banks.' },
      { slug: 'audio', name: 'Audio', about: 'Headphones, earbuds and small speakers.' },
    ],
  },
];

const shelved = (shelves: readonly Shelf[], parentSlug: string | null): DemoCategory[] =>
  shelves.flatMap(({ slug, name, about, inside }, index) => {
    const [de, zh, ja] = categoryNames[slug];
    const names = { en: name, de, zh, ja };
    const category = { slug, name, names, parentSlug, description: about, position: index + 1 };
    return [category, ...shelved(inside ?? [], slug)];
  });

/** Parents stand before their children; siblings in the order in which the shop shows them. */
export const demoCategories = (): DemoCategory[] => shelved(tree, null);
