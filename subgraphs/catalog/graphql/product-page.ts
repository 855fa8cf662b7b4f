import { asId, isId, type ProductId } from '@stoa/contracts/ids.ts';
import { type Connection, type PageArguments, readPage, toConnection } from '@stoa/service/connection.ts';
import type { Product } from '../domain/product.ts';
import type { CatalogContext } from './context.ts';
import type { ProductFilter as ProductFilterInput } from './generated/resolvers.ts';
import type { Loaders } from './loaders.ts';
import { lookUpSlug } from './look-up.ts';

type Filter = Parameters<Loaders['products']>[0];

/** A page of products; a filter that is null lets none through. */
export async function productPage(
  { loaders }: CatalogContext,
  args: PageArguments,
  filter: Filter | null,
): Promise<Connection<Product>> {
  const page = readPage(args, [isId]);
  const after = page.after ? asId<ProductId>(page.after[0] ?? '') : null;
  const products = filter ? await loaders.products(filter, after, page.first + 1) : [];
  return toConnection(products, page, product => [product.id]);
}

/** Looks up the category and the brand of a filter; null when one of them is not there. */
export async function readFilter(loaders: Loaders, filter: ProductFilterInput): Promise<Filter | null> {
  const { categorySlug = null, brandSlug = null } = filter;
  const [category, brand] = await Promise.all([
    categorySlug === null ? null : lookUpSlug(categorySlug, loaders.categoryBySlug),
    brandSlug === null ? null : lookUpSlug(brandSlug, loaders.brandBySlug),
  ]);
  if ((categorySlug !== null && !category) || (brandSlug !== null && !brand)) return null;
  return { branch: category?.id ?? null, brandId: brand?.id ?? null };
}
