import type { BrandId, CategoryId, ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { Database } from '@stoa/postgres/database.ts';
import DataLoader from 'dataloader';
import { findAttributesOf } from '../data/attributes.ts';
import { findBrands, findBrandsBySlug, listBrands } from '../data/brands.ts';
import { findBranches, findCategoriesBySlug, findChildren, listRootCategories } from '../data/categories.ts';
import { findMediaOf } from '../data/media.ts';
import { findProducts, findProductsBySlug, listProducts, type ProductFilter } from '../data/products.ts';
import { findVariants, findVariantsBySku, findVariantsOf } from '../data/variants.ts';
import type { Attribute, Brand, Category, Media, Product, Variant } from '../domain/product.ts';

/** Reads of one request: everything that a list could ask for many times is one statement for all. */
export interface Loaders {
  readonly product: DataLoader<ProductId, Product | null>;
  readonly productBySlug: DataLoader<string, Product | null>;
  readonly variant: DataLoader<VariantId, Variant | null>;
  readonly variantBySku: DataLoader<string, Variant | null>;
  readonly brand: DataLoader<BrandId, Brand | null>;
  readonly brandBySlug: DataLoader<string, Brand | null>;
  /** Brings all that stand above a category along. */
  readonly category: DataLoader<CategoryId, Category | null>;
  readonly categoryBySlug: DataLoader<string, Category | null>;
  readonly childrenOf: DataLoader<CategoryId, readonly Category[]>;
  readonly variantsOf: DataLoader<ProductId, readonly Variant[]>;
  readonly attributesOf: DataLoader<ProductId, readonly Attribute[]>;
  readonly mediaOf: DataLoader<ProductId, readonly Media[]>;
  brands(): Promise<Brand[]>;
  rootCategories(): Promise<Category[]>;
  products(filter: ProductFilter, after: ProductId | null, limit: number): Promise<Product[]>;
}

export function createLoaders(db: Database): Loaders {
  return {
    product: byKey(
      ids => findProducts(db, ids),
      product => product.id,
    ),
    productBySlug: byKey(
      slugs => findProductsBySlug(db, slugs),
      product => product.slug,
    ),
    variant: byKey(
      ids => findVariants(db, ids),
      variant => variant.id,
    ),
    variantBySku: byKey(
      skus => findVariantsBySku(db, skus),
      variant => variant.sku,
    ),
    brand: byKey(
      ids => findBrands(db, ids),
      brand => brand.id,
    ),
    brandBySlug: byKey(
      slugs => findBrandsBySlug(db, slugs),
      brand => brand.slug,
    ),
    category: categoryLoader(db),
    categoryBySlug: byKey(
      slugs => findCategoriesBySlug(db, slugs),
      category => category.slug,
    ),
    childrenOf: manyOf(
      ids => findChildren(db, ids),
      category => category.parentId,
    ),
    variantsOf: manyOf(
      ids => findVariantsOf(db, ids),
      variant => variant.productId,
    ),
    mediaOf: manyOf(
      ids => findMediaOf(db, ids),
      media => media.productId,
    ),
    attributesOf: new DataLoader(async ids => {
      const found = await findAttributesOf(db, ids);
      return ids.map(id => found.get(id) ?? []);
    }),
    brands: () => listBrands(db),
    rootCategories: () => listRootCategories(db),
    products: (filter, after, limit) => listProducts(db, filter, after, limit),
  };
}

function byKey<Key extends string, T>(
  find: (keys: readonly Key[]) => Promise<readonly T[]>,
  key: (one: T) => Key,
) {
  return new DataLoader<Key, T | null>(async keys => {
    const found = new Map((await find(keys)).map(one => [key(one), one]));
    return keys.map(one => found.get(one) ?? null);
  });
}

function categoryLoader(db: Database): Loaders['category'] {
  const loader = new DataLoader<CategoryId, Category | null>(async ids => {
    const found = new Map((await findBranches(db, ids)).map(category => [category.id, category]));
    for (const [id, category] of found) loader.prime(id, category);
    return ids.map(id => found.get(id) ?? null);
  });
  return loader;
}

function manyOf<Id extends string, T>(
  find: (ids: readonly Id[]) => Promise<readonly T[]>,
  owner: (one: T) => Id | null,
) {
  return new DataLoader<Id, readonly T[]>(async ids => {
    const groups = Map.groupBy(await find(ids), owner);
    return ids.map(id => groups.get(id) ?? []);
  });
}
