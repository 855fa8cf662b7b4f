import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { groupCodes } from './product-groups.ts';

const group = (names: Record<string, string>) =>
  groupCodes(Object.entries(names).map(([code, name]) => ({ code, name }))).map(({ key, name, variants }) => [
    key,
    name,
    ...variants.map(({ code, value }) => `${code} ${value}`),
  ]);

describe('stock codes with the same digits', () => {
  test('are variants of one product when their names share enough words', () => {
    expect(
      group({ '90001B': 'TIN ROBOT BLACK', '90001N': 'TIN ROBOT NATURAL', '90001P': 'TIN ROBOT PINK' }),
    ).toEqual([['90001', 'TIN ROBOT', '90001B BLACK', '90001N NATURAL', '90001P PINK']]);
  });

  test('are products of their own when they do not', () => {
    expect(group({ '90001A': 'TIN ROBOT', '90001B': 'GLASS BOWL WITH LID' })).toEqual([
      ['90001', 'TIN ROBOT', '90001A null'],
      ['90001B', 'GLASS BOWL WITH LID', '90001B null'],
    ]);
  });

  test('are not brought together by one word among many, nor by words that join', () => {
    expect(group({ '90001A': 'WRAP OF THE SEA', '90001B': 'WRAP PINK FAIRY IN A CAKE' })).toHaveLength(2);
    expect(
      group({ '90001A': 'TIN ROBOT WRAP PINK FAIRY CAKE', '90001B': 'TIN ROBOT JUG BLUE BIRD TREE' }),
    ).toHaveLength(2);
  });

  test('are known by the digits for the product with most codes, by their first code for others', () => {
    expect(group({ '90001A': 'GLASS BOWL', '90001B': 'TIN ROBOT RED', '90001C': 'TIN ROBOT BLUE' })).toEqual([
      ['90001A', 'GLASS BOWL', '90001A null'],
      ['90001', 'TIN ROBOT', '90001B RED', '90001C BLUE'],
    ]);
  });

  test('that are one of the codes belong to the product that has it, were it the smallest', () => {
    expect(group({ '90001': 'GLASS BOWL', '90001B': 'TIN ROBOT RED', '90001C': 'TIN ROBOT BLUE' })).toEqual([
      ['90001', 'GLASS BOWL', '90001 null'],
      ['90001B', 'TIN ROBOT', '90001B RED', '90001C BLUE'],
    ]);
  });

  test('keep what their product is known by when another code turns up', () => {
    const before = group({ '90001B': 'TIN ROBOT RED' });
    const after = group({ '90001B': 'TIN ROBOT RED', '90001C': 'TIN ROBOT BLUE' });
    expect(before.map(([key]) => key)).toEqual(after.map(([key]) => key));
  });

  test('are told apart by their code where the name does not do it', () => {
    expect(group({ '90001': 'TIN ROBOT', '90001B': 'TIN ROBOT RED' })).toEqual([
      ['90001', 'TIN ROBOT', '90001 90001', '90001B RED'],
    ]);
    expect(
      group({ '90001A': 'TIN ROBOT RED', '90001B': 'RED TIN ROBOT', '90001C': 'TIN ROBOT BLUE' }),
    ).toEqual([['90001', 'TIN ROBOT', '90001A RED (90001A)', '90001B RED (90001B)', '90001C BLUE']]);
  });
});

describe('the words of variants', () => {
  test.each([
    ['SET OF 3 BLACK ROBOTS', 'SET OF 3 GOLD ROBOTS', 'SET OF 3 ROBOTS', 'BLACK', 'GOLD'],
    ['ROBOT HEART GREEN ON STICK', 'ROBOT HEART BLUE ON STICK', 'ROBOT HEART ON STICK', 'GREEN', 'BLUE'],
    ['PINK & WHITE TIN ROBOT', 'BLUE & WHITE TIN ROBOT', 'WHITE TIN ROBOT', 'PINK', 'BLUE'],
    ['STRIPES DESIGN TIN ROBOT', 'CIRCLES DESIGN TIN ROBOT', 'TIN ROBOT', 'STRIPES', 'CIRCLES'],
    ['ROBOT PEN, HOT PINK', 'ROBOT PEN, COAL BLACK', 'ROBOT PEN', 'HOT PINK', 'COAL BLACK'],
    [
      'SET OF 4 GREEN COASTER ROBOTS',
      'SET OF 4 RED COASTERS ROBOT',
      'SET OF 4 COASTER ROBOTS',
      'GREEN',
      'RED',
    ],
    ['LETTER "A" TIN ROBOT', 'LETTER "B" TIN ROBOT', 'LETTER TIN ROBOT', 'A', 'B'],
    ['LARGE IVORY & RED ROBOT', 'SMALL IVORY/RED ROBOT', 'IVORY & RED ROBOT', 'LARGE', 'SMALL'],
  ])('%s and %s are %s: %s, %s', (first, second, name, one, other) => {
    expect(group({ '90001A': first, '90001B': second })).toEqual([
      ['90001', name, `90001A ${one}`, `90001B ${other}`],
    ]);
  });
});

test('every code is a variant of exactly one product, no key or value stands twice, in whatever order they come', () => {
  const word = fc.constantFrom(
    'TIN',
    'ROBOT',
    'RED',
    'BLUE',
    'OF',
    'SET',
    'DESIGN',
    '"A"',
    'PINK/WHITE',
    'RED/TIN',
    'WHITE,',
    '&',
    '3',
  );
  const code = fc.tuple(fc.constantFrom('90001', '90002', 'DCGS1'), fc.constantFrom('', 'A', 'B', 'C', 'BL'));
  const named = fc.record({
    code: code.map(parts => parts.join('')),
    name: fc.array(word, { minLength: 1, maxLength: 6 }).map(words => words.join(' ')),
  });
  fc.assert(
    fc.property(fc.uniqueArray(named, { selector: one => one.code }), codes => {
      const groups = groupCodes(codes);
      const variants = groups.flatMap(one => one.variants.map(variant => variant.code));
      expect(variants.toSorted()).toEqual(codes.map(one => one.code).toSorted());
      expect(new Set(groups.map(one => one.key)).size).toBe(groups.length);
      for (const { name, variants: own } of groups) {
        expect(name).not.toBe('');
        expect(new Set(own.map(variant => variant.value)).size).toBe(own.length);
      }
      expect(groupCodes(codes.toReversed())).toEqual(groups);
    }),
  );
});
