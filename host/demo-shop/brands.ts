import type { DemoBrand } from './shape.ts';

interface Brand {
  /** Three letters, unique: the first part of a SKU. */
  code: string;
  name: string;
  description: string;
}

export const brandBook = {
  tarnwick: {
    code: 'TRN',
    name: 'Tarnwick',
    description:
      'Pans and pots from a foundry town. Tarnwick makes few shapes, makes them heavy, and will tell you honestly which one you do not need.',
  },
  kumonoki: {
    code: 'KMN',
    name: 'Kumonoki',
    description:
      'Knives, tea ware and quiet objects made by small Japanese workshops. Every piece is finished by hand and named after the weather on the day it was first drawn.',
  },
  orrakiln: {
    code: 'ORK',
    name: 'Orrakiln',
    description:
      'Stoneware thrown, glazed and fired under one roof. No two pieces leave the kiln quite alike, and the potters would like to keep it that way.',
  },
  lumenfold: {
    code: 'LUM',
    name: 'Lumenfold',
    description:
      'Lamps that start with the light and work outwards. Warm, dimmable, easy to repair: every Lumenfold lamp can be taken apart with one screwdriver.',
  },
  sovelle: {
    code: 'SOV',
    name: 'Sovelle',
    description:
      'Linen, cotton and wool for slow mornings. Sovelle washes everything before you do, so that it is soft on the first night and softer on the hundredth.',
  },
  brackenhold: {
    code: 'BRH',
    name: 'Brackenhold',
    description:
      'Solid, plain-spoken things for the house, turned from timber whose forest can be named. Oil once a year, hand down.',
  },
  plainweather: {
    code: 'PLW',
    name: 'Plainweather',
    description:
      'Everyday clothes that mind their own business: good yarn, honest seams, colours that still get on with each other next year.',
  },
  fellhand: {
    code: 'FEL',
    name: 'Fellhand',
    description:
      'Kit for hill, rain and the walk back to the car. Tested by people who go out anyway and repaired free of charge for as long as there is something left to repair.',
  },
  packbridge: {
    code: 'PKB',
    name: 'Packbridge',
    description:
      'Bags for people who carry too much. Every pocket has earned its place, and the zips are the first thing chosen, not the last.',
  },
  quillet: {
    code: 'QLT',
    name: 'Quillet & Ream',
    description:
      'Paper with opinions about ink. Quillet & Ream binds notebooks that open flat and makes pens worth refilling.',
  },
  greenlatch: {
    code: 'GRL',
    name: 'Green Latch',
    description:
      'Tools, cans and pots for gardens of any size, window sills included. Forged, galvanised or fired, and never in a hurry.',
  },
  hullmark: {
    code: 'HUL',
    name: 'Hullmark',
    description:
      'Cases that survive the pavement. Hullmark drops every design two hundred times before it gets a name, then works on making it pretty.',
  },
  yunlan: {
    code: 'YUN',
    name: 'Yunlan 云岚',
    description:
      'Chargers, sound and small desk electronics from Hangzhou: calm shapes, soft colours, and figures on the box that hold when measured.',
  },
  moonpier: {
    code: 'MNP',
    name: 'Moonpier',
    description:
      'Candles, blankets and other reasons to stay in. Moonpier pours and weaves by the sea, and its scents are places rather than puddings.',
  },
} as const satisfies Record<string, Brand>;

export type BrandSlug = keyof typeof brandBook;

export const demoBrands = (): DemoBrand[] =>
  Object.entries(brandBook).map(([slug, { name, description }]) => ({ slug, name, description }));
