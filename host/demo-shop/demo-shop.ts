import { demoBrands } from './brands.ts';
import { demoCategories } from './categories.ts';
import { audio } from './families/audio.ts';
import { backpacks } from './families/backpacks.ts';
import { bakeware } from './families/bakeware.ts';
import { blankets } from './families/blankets.ts';
import { boards } from './families/boards.ts';
import { bottles } from './families/bottles.ts';
import { candles } from './families/candles.ts';
import { charging } from './families/charging.ts';
import { cushions } from './families/cushions.ts';
import { duvetCovers } from './families/duvet-covers.ts';
import { floorLamps } from './families/floor-lamps.ts';
import { gardenTools } from './families/garden-tools.ts';
import { hatsScarves } from './families/hats-scarves.ts';
import { jackets } from './families/jackets.ts';
import { knitwear } from './families/knitwear.ts';
import { knives } from './families/knives.ts';
import { mugs } from './families/mugs.ts';
import { notebooks } from './families/notebooks.ts';
import { pans } from './families/pans.ts';
import { pendantLamps } from './families/pendant-lamps.ts';
import { pens } from './families/pens.ts';
import { phoneCases } from './families/phone-cases.ts';
import { phoneProtection } from './families/phone-protection.ts';
import { planters } from './families/planters.ts';
import { plates } from './families/plates.ts';
import { pots } from './families/pots.ts';
import { socks } from './families/socks.ts';
import { tShirts } from './families/t-shirts.ts';
import { tableLamps } from './families/table-lamps.ts';
import { teaCoffee } from './families/tea-coffee.ts';
import { totes } from './families/totes.ts';
import { towels } from './families/towels.ts';
import { watering } from './families/watering.ts';
import type { DemoProduct, DemoShop, Locale } from './shape.ts';
import { chinese } from './translations/chinese.ts';
import { german } from './translations/german.ts';
import { japanese } from './translations/japanese.ts';
import type { Translations } from './translations/translation.ts';

/** In the order of the category tree. */
const families = [
  pans,
  pots,
  bakeware,
  knives,
  boards,
  mugs,
  plates,
  teaCoffee,
  tableLamps,
  floorLamps,
  pendantLamps,
  candles,
  duvetCovers,
  blankets,
  cushions,
  towels,
  tShirts,
  knitwear,
  jackets,
  hatsScarves,
  socks,
  backpacks,
  totes,
  notebooks,
  pens,
  planters,
  gardenTools,
  watering,
  bottles,
  phoneCases,
  phoneProtection,
  charging,
  audio,
];

const languages: readonly (readonly [Locale, Translations])[] = [
  ['de', german],
  ['zh', chinese],
  ['ja', japanese],
];

/** The product with every translation that exists for it. */
const translated = (product: DemoProduct): DemoProduct => {
  const names = { ...product.names };
  const descriptions = { ...product.descriptions };
  for (const [locale, translations] of languages) {
    const translation = translations[product.slug];
    if (translation) [names[locale], descriptions[locale]] = translation;
  }
  return { ...product, names, descriptions };
};

/** The whole demo shop: pure, and the same on every call. */
export const demoShop = (): DemoShop => ({
  brands: demoBrands(),
  categories: demoCategories(),
  products: families.flatMap(family => family()).map(translated),
});
