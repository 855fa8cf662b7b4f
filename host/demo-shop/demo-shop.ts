import { demoBrands } from './brands.ts';
import { demoCategories } from './categories.ts';
import { bakeware } from './families/bakeware.ts';
import { boards } from './families/boards.ts';
import { knives } from './families/knives.ts';
import { pans } from './families/pans.ts';
import { pots } from './families/pots.ts';
import type { DemoShop } from './shape.ts';

const families = [pans, pots, bakeware, knives, boards];

export const demoShop = (): DemoShop => ({
  brands: demoBrands(),
  categories: demoCategories(),
  products: families.flatMap(family => family()),
});
