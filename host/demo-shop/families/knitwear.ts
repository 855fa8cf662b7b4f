import { count, oneOf, someOf, yesNo } from '../attributes.ts';
import { knit } from '../drawing/knitwear.ts';
import { productsOf } from '../family.ts';

const yarns = {
  Lambswool:
    'Two-ply lambswool, milled a little so it is warm from the first day. Wash by hand in cool water, dry flat, and pick off the first bobbles without worrying.',
  Merino: 'Extra-fine merino, smooth enough to wear over nothing. Wash on wool at 30 degrees.',
  'Shetland wool':
    'Shetland wool with the lanolin left in, so drizzle sits on top and rolls off. It itches for a week and then becomes yours.',
  Cotton:
    'A dry, cool cotton yarn for the months either side of summer. Machine wash at 30 degrees, dry flat to keep the length.',
  'Yak and merino':
    'Yak is as soft as cashmere and does not come apart at the elbows. Hand wash, dry flat, brush.',
} as const;

export const knitwear = () =>
  productsOf({
    productType: 'Knitwear',
    category: 'knitwear',
    stem: 'KNT',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Yarn: oneOf('Lambswool', 'Merino', 'Shetland wool', 'Cotton', 'Yak and merino'),
      Gauge: count,
      'Cut for': someOf('Women', 'Men', 'Everyone'),
      'Machine washable': yesNo,
    },
    size: {
      option: 'Size',
      values: { XS: ['XS', 'XS'], S: ['S', 'S'], M: ['M', 'M'], L: ['L', 'L'], XL: ['XL', 'XL'] },
    },
    sentences: facts => [yarns[facts.Yarn]],
    draw: knit,
    sheets: [
      {
        name: 'Harbour Wall Crew Neck',
        article: { brand: 'plainweather', code: 'CREW' },
        lead: 'A plain jumper with the proportions got right.',
        price: { cents: 8900 },
        weight: { grams: 420 },
        range: { sizes: ['S', 'M', 'L', 'XL'], colours: ['pine', 'navy', 'oat'] },
        facts: { Yarn: 'Lambswool', Gauge: 7, 'Cut for': ['Men', 'Women'], 'Machine washable': false },
        picture: { look: { form: 'jumper', stitch: 'plain' } },
      },
      {
        name: 'Lifeboat Cable Jumper',
        article: { brand: 'plainweather', code: 'CABL' },
        lead: 'Three cables up the front, each a little different, as each village had it.',
        price: { cents: 12900 },
        weight: { grams: 680 },
        range: { sizes: ['S', 'M', 'L', 'XL'], colours: ['cream', 'denim'] },
        facts: { Yarn: 'Shetland wool', Gauge: 5, 'Cut for': ['Everyone'], 'Machine washable': false },
        picture: { look: { form: 'jumper', stitch: 'cable' } },
      },
      {
        name: 'Northern Yoke Jumper',
        article: { brand: 'plainweather', code: 'FAIR' },
        lead: 'A pattern of waves and seeds round the shoulders, in undyed wool and one good blue.',
        price: { cents: 13900, was: 16900 },
        weight: { grams: 560 },
        range: { sizes: ['S', 'M', 'L'], colours: ['navy', 'charcoal'] },
        facts: { Yarn: 'Shetland wool', Gauge: 7, 'Cut for': ['Everyone'], 'Machine washable': false },
        picture: { look: { form: 'jumper', stitch: 'fairisle' }, accent: 'cream' },
      },
      {
        name: 'Ferry Stripe Jumper',
        article: { brand: 'plainweather', code: 'STRP' },
        lead: 'Cotton for windy June evenings. The stripes are knitted to meet at the sleeve.',
        price: { cents: 7400 },
        weight: { grams: 450 },
        range: { sizes: ['XS', 'S', 'M', 'L'], colours: ['terracotta', 'sky'] },
        facts: { Yarn: 'Cotton', Gauge: 7, 'Cut for': ['Women'], 'Machine washable': true },
        picture: { look: { form: 'jumper', stitch: 'stripe' }, accent: 'cream' },
      },
      {
        name: 'Night Train Roll Neck',
        article: { brand: 'plainweather', code: 'ROLL' },
        lead: 'A collar that folds once, for warmth, or not at all, for reading.',
        price: { cents: 9900 },
        weight: { grams: 390 },
        range: { sizes: ['XS', 'S', 'M', 'L'], colours: ['ink', 'camel'] },
        facts: { Yarn: 'Merino', Gauge: 12, 'Cut for': ['Women', 'Men'], 'Machine washable': true },
        picture: { look: { form: 'rollneck', stitch: 'rib' } },
      },
      {
        name: 'Librarian Cardigan',
        article: { brand: 'plainweather', code: 'CARD' },
        lead: 'Five horn buttons, two pockets and no hurry.',
        price: { cents: 10900 },
        weight: { grams: 510 },
        range: { sizes: ['S', 'M', 'L', 'XL'], colours: ['mustard', 'heather'] },
        facts: { Yarn: 'Lambswool', Gauge: 7, 'Cut for': ['Everyone'], 'Machine washable': false },
        picture: { look: { form: 'cardigan', stitch: 'plain' }, accent: 'cocoa' },
      },
      {
        name: 'Sofa Cardigan',
        article: { brand: 'moonpier', code: 'CHUN' },
        lead: 'Halfway to a blanket. The pockets hold a phone, a mug of nuts and both hands.',
        price: { cents: 11900 },
        weight: { grams: 820 },
        range: { sizes: ['S', 'M', 'L'], colours: ['oat', 'plum'] },
        facts: { Yarn: 'Lambswool', Gauge: 3, 'Cut for': ['Women'], 'Machine washable': false },
        picture: { look: { form: 'cardigan', stitch: 'rib' }, accent: 'walnut' },
      },
      {
        name: 'Schoolroom Knitted Vest',
        article: { brand: 'plainweather', code: 'VEST' },
        lead: 'Goes over a shirt and under a jacket without either complaining.',
        price: { cents: 6900 },
        weight: { grams: 280 },
        range: { sizes: ['XS', 'S', 'M', 'L'], colours: ['blush', 'olive'] },
        facts: { Yarn: 'Lambswool', Gauge: 7, 'Cut for': ['Everyone'], 'Machine washable': false },
        picture: { look: { form: 'vest', stitch: 'cable' } },
      },
      {
        name: 'Fine Line Merino Jumper',
        article: { brand: 'plainweather', code: 'MERI' },
        lead: 'Thin enough for a suit, warm enough for the walk from the station.',
        price: { cents: 8400, was: 9900 },
        weight: { grams: 260 },
        range: { sizes: ['S', 'M', 'L', 'XL'], colours: ['slate', 'plum'] },
        facts: { Yarn: 'Merino', Gauge: 14, 'Cut for': ['Men', 'Women'], 'Machine washable': true },
        picture: { look: { form: 'jumper', stitch: 'rib' } },
      },
      {
        name: 'High Camp Yak Jumper',
        article: { brand: 'fellhand', code: 'YAK' },
        lead: 'Made for tents at four thousand metres; equally at home in an office with a keen thermostat.',
        price: { cents: 17900 },
        weight: { grams: 470 },
        range: { sizes: ['S', 'M', 'L', 'XL'], colours: ['cocoa', 'charcoal'] },
        facts: { Yarn: 'Yak and merino', Gauge: 7, 'Cut for': ['Everyone'], 'Machine washable': false },
        picture: { look: { form: 'jumper', stitch: 'cable' } },
      },
    ],
  });
