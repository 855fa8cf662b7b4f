import type { BrandId, CategoryId, ProductId, VariantId } from '@stoa/contracts/ids.ts';
import type { Database } from '@stoa/postgres/database.ts';
import DataLoader from 'dataloader';
import { findAttributesOf } from '../data/attributes.ts';
import { findBrandBySlug, findBrands, listBrands } from '../data/brands.ts';
import { findCategories, findCategoryBySlug, findChildren, listRootCategories } from '../data/categories.ts';
import { findMediaOf } from '../data/media.ts';
import { findProductBySlug, findProducts, listProducts, type ProductFilter } from '../data/products.ts';
import { findOptionsOf, findVariantBySku, findVariants, findVariantsOf } from '../data/variants.ts';
import type {
  Attribute,
  Brand,
  Category,
  Media,
  Product,
  SelectedOption,
  Variant,
} from '../domain/product.ts';

/** Reads of one request: everything that a list could ask for many times is one statement for all. */
export interface Loaders {
  readonly product: DataLoader<ProductId, Product | null>;
  readonly variant: DataLoader<VariantId, Variant | null>;
  readonly brand: DataLoader<BrandId, Brand | null>;
  readonly category: DataLoader<CategoryId, Category | null>;
  readonly childrenOf: DataLoader<CategoryId, readonly Category[]>;
  readonly variantsOf: DataLoader<ProductId, readonly Variant[]>;
  readonly optionsOf: DataLoader<VariantId, readonly SelectedOption[]>;
  readonly attributesOf: DataLoader<ProductId, readonly Attribute[]>;
  readonly mediaOf: DataLoader<ProductId, readonly Media[]>;
  productBySlug(slug: string): Promise<Product | null>;
  variantBySku(sku: string): Promise<Variant | null>;
  brandBySlug(slug: string): Promise<Brand | null>;
  categoryBySlug(slug: string): Promise<Category | null>;
  brands(): Promise<Brand[]>;
  rootCategories(): Promise<Category[]>;
  products(filter: ProductFilter, after: string | null, limit: number): Promise<Product[]>;
}

export function createLoaders(db: Database): Loaders {
  return {
    product: byId(ids => findProducts(db, ids)),
    variant: byId(ids => findVariants(db, ids)),
    brand: byId(ids => findBrands(db, ids)),
    category: byId(ids => findCategories(db, ids)),
    childrenOf: manyOf(
      ids => findChildren(db, ids),
      category => category.parentId,
    ),
    variantsOf: manyOf(
      ids => findVariantsOf(db, ids),
      variant => variant.productId,
    ),
    optionsOf: manyOf(
      ids => findOptionsOf(db, ids),
      option => option.variantId,
    ),
    mediaOf: manyOf(
      ids => findMediaOf(db, ids),
      media => media.productId,
    ),
    attributesOf: new DataLoader(async ids => {
      const found = await findAttributesOf(db, ids);
      return ids.map(id => found.get(id) ?? []);
    }),
    productBySlug: slug => findProductBySlug(db, slug),
    variantBySku: sku => findVariantBySku(db, sku),
    brandBySlug: slug => findBrandBySlug(db, slug),
    categoryBySlug: slug => findCategoryBySlug(db, slug),
    brands: () => listBrands(db),
    rootCategories: () => listRootCategories(db),
    products: (filter, after, limit) => listProducts(db, filter, after, limit),
  };
}

function byId<Id extends string, T extends { readonly id: Id }>(
  find: (ids: readonly Id[]) => Promise<readonly T[]>,
) {
  return new DataLoader<Id, T | null>(async ids => {
    const found = new Map((await find(ids)).map(one => [one.id, one]));
    return ids.map(id => found.get(id) ?? null);
  });
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
