import { expect, test } from 'vitest';
import { themeOf, themes } from './theme.ts';

test.each([
  ['TIN ROBOT CHRISTMAS BAUBLES', 'Christmas'],
  ['ROBOT HOT WATER BOTTLE', 'Bath & Wellbeing'],
  ['ROBOT LUNCH BAG', 'Bags, Purses & Travel'],
  ['ROBOT GIFT BAG LARGE', 'Cards, Wrap & Stationery'],
  ['WRAP BAD HAIR DAY', 'Cards, Wrap & Stationery'],
  ['GLASS T-LIGHT HOLDER', 'Candles & Lights'],
  ['LIGHT BLUE BOWL', 'Kitchen & Dining'],
  ['GARDEN THERMOMETER', 'Garden'],
  ['MAGIC GARDEN PHOTO FRAME', 'Home & Décor'],
  ['ROBOT MUG', 'Children & Toys'],
  ['ENAMEL FLOWER HAIR TIE', 'Jewellery & Accessories'],
  ['CABIN BAGS VINTAGE', 'Bags, Purses & Travel'],
  ['FLY SWAT', 'Other'],
])('%s stands under %s', (name, theme) => {
  expect(themeOf(name).name).toBe(theme);
});

test('every theme has its own slug that the shop takes', () => {
  expect(new Set(themes.map(({ slug }) => slug)).size).toBe(themes.length);
  for (const { slug } of themes) expect(slug).toMatch(/^[a-z]+$/);
});
