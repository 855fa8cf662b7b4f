import type { Money } from '@stoa/money/money.ts';
import { max, min } from '@stoa/money/money.ts';
import type { Variant } from './product.ts';

/** The least and the greatest price; the variants of a product have one currency. */
export function priceRange(variants: readonly Variant[]): { min: Money; max: Money } {
  const [first, ...others] = variants.map(variant => variant.price);
  if (!first) throw new RangeError('a product without variants has no price range');
  return { min: others.reduce(min, first), max: others.reduce(max, first) };
}
