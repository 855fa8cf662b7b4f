import { count, measured, oneOf, yesNo } from '../attributes.ts';
import { phoneCase } from '../drawing/phone-cases.ts';
import { productsOf } from '../family.ts';

const materials = {
  'Clear polycarbonate':
    'Hard, clear polycarbonate with a coating that keeps it from turning yellow. Clean it with a lens cloth.',
  'Two-shell TPU':
    'A rigid shell inside a soft one, with air in the corners, where phones land. Rinse it under the tap.',
  'Tempered glass':
    'Tempered glass, ground at the edges, with a frame in the box that puts it on straight. It breaks so that the screen does not.',
  'Recycled TPU and cord':
    'A flexible case with two eyelets and a climbing-cord strap that comes off. The cord goes in the wash.',
} as const;

export const phoneProtection = () =>
  productsOf({
    productType: 'Phone protection',
    category: 'phone-cases',
    stem: 'PRT',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Material: oneOf('Clear polycarbonate', 'Two-shell TPU', 'Tempered glass', 'Recycled TPU and cord'),
      'Drop tested from': measured('m'),
      'Wireless charging': yesNo,
      'Pieces in the box': count,
    },
    size: {
      option: 'Model',
      values: {
        i15: ['iPhone 15', 'I15'],
        i16: ['iPhone 16', 'I16'],
        i16p: ['iPhone 16 Pro', 'I16P'],
        s24: ['Galaxy S24', 'S24'],
        s25: ['Galaxy S25', 'S25'],
        p9: ['Pixel 9', 'P9'],
      },
    },
    sentences: facts => [materials[facts.Material]],
    draw: phoneCase,
    sheets: [
      {
        name: 'Nothing to Hide Clear Case',
        article: { brand: 'hullmark', code: 'CLER' },
        lead: 'You chose the colour of the phone, so here it is.',
        price: { cents: 1999 },
        weight: { grams: 31 },
        range: { sizes: ['i15', 'i16', 'i16p', 's25'], colours: ['clear', 'smoke'] },
        facts: {
          Material: 'Clear polycarbonate',
          'Drop tested from': 1.8,
          'Wireless charging': true,
          'Pieces in the box': 1,
        },
        picture: { look: { form: 'clear', weave: 'plain' } },
      },
      {
        name: 'Magnet Ring Clear Case',
        article: { brand: 'yunlan', code: 'MAGC' },
        lead: 'A ring of magnets finds the charger in the dark.',
        price: { cents: 2299, was: 2799 },
        weight: { grams: 36 },
        range: { sizes: ['i15', 'i16', 'i16p'], colours: ['clear', 'sky', 'blush'] },
        facts: {
          Material: 'Clear polycarbonate',
          'Drop tested from': 1.5,
          'Wireless charging': true,
          'Pieces in the box': 1,
        },
        picture: { look: { form: 'clear', weave: 'plain' } },
      },
      {
        name: 'Quarry Rugged Case',
        article: { brand: 'hullmark', code: 'RUGD' },
        lead: 'Dropped from a ladder, a bicycle and a moderate horse.',
        price: { cents: 3999 },
        weight: { grams: 62 },
        range: { sizes: ['i15', 'i16', 's24', 's25'], colours: ['moss', 'ink'] },
        facts: {
          Material: 'Two-shell TPU',
          'Drop tested from': 4,
          'Wireless charging': true,
          'Pieces in the box': 1,
        },
        picture: { look: { form: 'rugged', weave: 'plain' }, accent: 'ink' },
      },
      {
        name: 'Site Office Rugged Case',
        article: { brand: 'hullmark', code: 'SITE' },
        lead: 'A port cover against plaster dust and a clip for the belt.',
        price: { cents: 4499 },
        weight: { grams: 84 },
        range: { sizes: ['i16', 's25'], colours: ['mustard', 'charcoal'] },
        facts: {
          Material: 'Two-shell TPU',
          'Drop tested from': 5,
          'Wireless charging': false,
          'Pieces in the box': 2,
        },
        picture: { look: { form: 'rugged', weave: 'plain' }, accent: 'ink' },
      },
      {
        name: 'Second Skin Screen Glass',
        article: { brand: 'hullmark', code: 'GLAS' },
        lead: 'Clear to the very edge and thin enough to forget.',
        price: { cents: 1499 },
        weight: { grams: 22 },
        range: { sizes: ['i15', 'i16', 'i16p', 's24', 's25', 'p9'], colours: ['chalk'] },
        facts: {
          Material: 'Tempered glass',
          'Drop tested from': 1.5,
          'Wireless charging': true,
          'Pieces in the box': 2,
        },
        picture: { look: { form: 'glass', weave: 'plain' } },
      },
      {
        name: 'Mind Your Own Privacy Glass',
        article: { brand: 'yunlan', code: 'PRIV' },
        lead: 'Dark from the side: the seat next to you sees nothing but manners.',
        price: { cents: 1799 },
        weight: { grams: 24 },
        range: { sizes: ['i15', 'i16', 's25'], colours: ['ink'] },
        facts: {
          Material: 'Tempered glass',
          'Drop tested from': 1.5,
          'Wireless charging': true,
          'Pieces in the box': 1,
        },
        picture: { look: { form: 'glass', weave: 'plain' } },
      },
      {
        name: 'Festival Strap Case',
        article: { brand: 'hullmark', code: 'STRP' },
        lead: 'Wear it across the body and have both hands for the chips.',
        price: { cents: 3499 },
        weight: { grams: 58 },
        range: { sizes: ['i15', 'i16', 's25'], colours: ['teal', 'coral'] },
        facts: {
          Material: 'Recycled TPU and cord',
          'Drop tested from': 1.8,
          'Wireless charging': true,
          'Pieces in the box': 2,
        },
        picture: { look: { form: 'strap', weave: 'plain' }, accent: 'butter' },
      },
      {
        name: 'First Phone Bumper',
        article: { brand: 'yunlan', code: 'KIDS' },
        lead: 'Thick at the corners, easy to grip, and there is a window for a name.',
        price: { cents: 1799 },
        weight: { grams: 55 },
        range: { sizes: ['i15', 's24'], colours: ['mint', 'poppy'] },
        facts: {
          Material: 'Two-shell TPU',
          'Drop tested from': 3,
          'Wireless charging': true,
          'Pieces in the box': 1,
        },
        picture: { look: { form: 'rugged', weave: 'dot' }, accent: 'cream' },
      },
    ],
  });
