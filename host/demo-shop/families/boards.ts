import { measured, someOf, yesNo } from '../attributes.ts';
import { cuttingBoard } from '../drawing/boards.ts';
import { productsOf } from '../family.ts';

const woods = {
  Oak: 'Oak is hard, pale and full of tannin, which bacteria dislike.',
  Walnut: 'Walnut is soft on edges and dark enough to hide beetroot.',
  Cherry: 'Cherry starts out pink and deepens to the colour of tea within a year.',
  Birch: 'Slow-grown birch is light to lift and quick to dry.',
} as const;

export const boards = () =>
  productsOf({
    productType: 'Board',
    category: 'knives-boards',
    stem: 'BRD',
    taxClass: 'STANDARD',
    scene: 'table',
    rules: {
      Wood: someOf('Oak', 'Walnut', 'Cherry', 'Birch'),
      Thickness: measured('mm'),
      'Juice groove': yesNo,
      'Certified forestry': yesNo,
    },
    size: { option: 'Size', values: { S: ['Small', 'S'], M: ['Medium', 'M'], L: ['Large', 'L'] } },
    sentences: facts => [
      ...facts.Wood.slice(0, 1).map(wood => woods[wood]),
      'Wipe, stand on edge to dry, and rub in board oil when it starts to look thirsty.',
    ],
    draw: cuttingBoard,
    sheets: [
      {
        name: 'Hedgerow Chopping Board',
        article: { brand: 'brackenhold', code: 'HEDG' },
        lead: 'A board with weight, so it stays put, and a groove that keeps the roast off the worktop.',
        price: { cents: 5900, step: 2000 },
        weight: { grams: 1600, step: 900 },
        range: { sizes: ['S', 'M', 'L'], colours: ['oak', 'walnut'] },
        facts: { Wood: ['Oak', 'Walnut'], Thickness: 30, 'Juice groove': true, 'Certified forestry': true },
        picture: { look: 'rectangle' },
      },
      {
        name: 'Miller’s Bread Paddle',
        article: { brand: 'brackenhold', code: 'PADL' },
        lead: 'Takes the loaf from oven to table and hangs by its handle in between.',
        price: { cents: 4400 },
        weight: { grams: 1100 },
        range: { colours: ['cherry'] },
        facts: { Wood: ['Cherry'], Thickness: 18, 'Juice groove': false, 'Certified forestry': true },
        picture: { look: 'paddle' },
      },
      {
        name: 'Butcher’s End-Grain Block',
        article: { brand: 'brackenhold', code: 'ENDG' },
        lead: 'Twenty upright blocks, so the knife slips between the fibres and the cuts close again. It has feet, and needs them.',
        price: { cents: 14900, was: 17900 },
        weight: { grams: 5200 },
        range: { colours: ['walnut'] },
        facts: { Wood: ['Walnut'], Thickness: 45, 'Juice groove': false, 'Certified forestry': true },
        picture: { look: 'block' },
      },
      {
        name: 'Round Supper Board',
        article: { brand: 'brackenhold', code: 'PIZZ' },
        lead: 'Pizza, cheese, or a wreath of small things on sticks. Thirty-eight centimetres across, which is one pizza and a bit.',
        price: { cents: 4900 },
        weight: { grams: 1700 },
        range: { colours: ['birch', 'oak'] },
        facts: { Wood: ['Birch', 'Oak'], Thickness: 20, 'Juice groove': false, 'Certified forestry': true },
        picture: { look: 'round' },
      },
      {
        name: 'Kakehashi Knife Rack',
        article: { brand: 'kumonoki', code: 'RACK' },
        lead: 'Strong magnets behind five millimetres of wood hold up to six knives, edges untouched. Fixes with two screws or the tape supplied.',
        price: { cents: 6900 },
        weight: { grams: 700 },
        range: { colours: ['cherry', 'walnut'] },
        facts: {
          Wood: ['Cherry', 'Walnut'],
          Thickness: 22,
          'Juice groove': false,
          'Certified forestry': true,
        },
        picture: { look: 'rack', accent: 'ink' },
      },
      {
        name: 'Breakfast Board',
        article: { brand: 'brackenhold', code: 'BRKF' },
        lead: 'Just large enough for two slices and an egg. Most people end up with one each.',
        price: { cents: 1900 },
        weight: { grams: 380 },
        range: { colours: ['oak', 'cherry', 'walnut'] },
        facts: {
          Wood: ['Oak', 'Cherry', 'Walnut'],
          Thickness: 12,
          'Juice groove': false,
          'Certified forestry': true,
        },
        picture: { look: 'rectangle' },
      },
    ],
  });
