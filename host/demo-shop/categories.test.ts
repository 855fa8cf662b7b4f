import { describe, expect, it } from 'vitest';
import { demoCategories } from './categories.ts';
import { categoryNames } from './translations/category-names.ts';

const categories = demoCategories();

describe('the category tree', () => {
  it('has eight roots and thirty-five to forty-five categories', () => {
    expect(categories.filter(category => category.parentSlug === null)).toHaveLength(8);
    expect(categories.length).toBeGreaterThanOrEqual(35);
    expect(categories.length).toBeLessThanOrEqual(45);
  });

  it('names every parent before its children and is three levels deep', () => {
    const depth = new Map<string, number>();
    for (const { slug, parentSlug } of categories) {
      const above = parentSlug === null ? 0 : depth.get(parentSlug);
      expect(above, `the parent of ${slug} comes later or does not exist`).toBeDefined();
      depth.set(slug, (above ?? 0) + 1);
    }
    expect(Math.max(...depth.values())).toBe(3);
  });

  it('numbers siblings from one without a gap', () => {
    for (const parent of new Set(categories.map(category => category.parentSlug))) {
      const positions = categories
        .filter(category => category.parentSlug === parent)
        .map(category => category.position);
      expect(positions).toEqual(positions.map((_, index) => index + 1));
    }
  });

  it('is named in four languages', () => {
    expect(categories.filter(({ names }) => !(names?.de && names.zh && names.ja))).toEqual([]);
    expect(categories.map(category => category.slug).sort()).toEqual(Object.keys(categoryNames).sort());
  });
});
