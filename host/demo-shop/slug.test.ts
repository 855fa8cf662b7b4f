import { describe, expect, it } from 'vitest';
import { slugOf } from './slug.ts';

describe('a slug', () => {
  it.each([
    ['Beck Enamelled Sauté Pan', 'beck-enamelled-saute-pan'],
    ['Gull’s Egg Dinner Plate', 'gulls-egg-dinner-plate'],
    ['Bits & Bobs', 'bits-and-bobs'],
    ['  Yūgure -- Bowl!', 'yugure-bowl'],
  ])('of “%s” is “%s”', (name, slug) => {
    expect(slugOf(name)).toBe(slug);
  });
});
