import { canSeeAuthors } from '../domain/policy.ts';
import { priceRange } from '../domain/price-range.ts';
import { importCatalog } from '../operations/import-catalog.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { readCatalogImport } from './import-input.ts';
import { lookUp, lookUpSku, lookUpSlug } from './look-up.ts';
import { productPage, readFilter } from './product-page.ts';

export const resolvers: Resolvers = {
  Query: {
    product: (_, { id = null, slug = null }, { loaders }) => {
      if (id !== null && slug === null) return lookUp(id, loaders.product);
      return slug !== null && id === null ? lookUpSlug(slug, loaders.productBySlug) : null;
    },
    products: async (_, { filter, ...page }, context) =>
      productPage(context, page, await readFilter(context.loaders, filter ?? {})),
    variant: (_, { sku }, { loaders }) => lookUpSku(sku, loaders.variantBySku),
    categories: (_, __, { loaders }) => loaders.rootCategories(),
    category: (_, { slug }, { loaders }) => lookUpSlug(slug, loaders.categoryBySlug),
    brands: (_, __, { loaders }) => loaders.brands(),
    brand: (_, { slug }, { loaders }) => lookUpSlug(slug, loaders.brandBySlug),
  },
  Mutation: {
    importCatalog: (_, { input }, { deps, actor }) => importCatalog(deps, actor, readCatalogImport(input)),
  },
  Product: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference
        ? lookUp(reference.id, loaders.product)
        : lookUpSlug(reference.slug, loaders.productBySlug),
    brand: ({ brandId }, _, { loaders }) => (brandId ? loaders.brand.load(brandId) : null),
    category: ({ categoryId }, _, { loaders }) => (categoryId ? loaders.category.load(categoryId) : null),
    attributes: ({ id }, _, { loaders }) => loaders.attributesOf.load(id),
    media: ({ id }, _, { loaders }) => loaders.mediaOf.load(id),
    variants: ({ id }, _, { loaders }) => loaders.variantsOf.load(id),
    priceRange: async ({ id }, _, { loaders }) => priceRange(await loaders.variantsOf.load(id)),
    createdBy: ({ createdBy }, _, { actor }) =>
      createdBy && canSeeAuthors(actor) ? { id: createdBy } : null,
  },
  Variant: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference
        ? lookUp(reference.id, loaders.variant)
        : lookUpSku(reference.sku, loaders.variantBySku),
    product: async ({ productId }, _, { loaders }) => {
      const product = await loaders.product.load(productId);
      if (!product) throw new Error(`variant without its product ${productId}`);
      return product;
    },
  },
  Media: {
    url: ({ sha256 }) => `/media/${sha256}`,
  },
  Brand: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference
        ? lookUp(reference.id, loaders.brand)
        : lookUpSlug(reference.slug, loaders.brandBySlug),
    products: ({ id }, page, context) => productPage(context, page, { branch: null, brandId: id }),
  },
  Category: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference
        ? lookUp(reference.id, loaders.category)
        : lookUpSlug(reference.slug, loaders.categoryBySlug),
    parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.category.load(parentId) : null),
    children: ({ id }, _, { loaders }) => loaders.childrenOf.load(id),
    breadcrumbs: async ({ path }, _, { loaders }) => {
      const categories = await Promise.all(path.map(id => loaders.category.load(id)));
      return categories.filter(category => category !== null);
    },
    products: ({ id }, page, context) => productPage(context, page, { branch: id, brandId: null }),
  },
};
