import { type Connection, type PageArguments, readPage, toConnection } from '@stoa/service/connection.ts';
import type { Product } from '../domain/product.ts';
import type { CatalogContext } from './context.ts';

interface Filter {
  readonly categorySlug?: string | null | undefined;
  readonly brandSlug?: string | null | undefined;
}

/** A page of products; an unknown category or brand gives an empty one. */
export async function productPage(
  { loaders }: CatalogContext,
  args: PageArguments,
  filter: Filter,
): Promise<Connection<Product>> {
  const page = readPage(args, 1);
  const category = filter.categorySlug ? await loaders.categoryBySlug(filter.categorySlug) : null;
  const brand = filter.brandSlug ? await loaders.brandBySlug(filter.brandSlug) : null;
  const nothing = (filter.categorySlug && !category) || (filter.brandSlug && !brand);
  const products = nothing
    ? []
    : await loaders.products(
        { branch: category?.id ?? null, brandId: brand?.id ?? null },
        page.after?.[0] ?? null,
        page.first + 1,
      );
  return toConnection(products, page, product => [product.id]);
}
