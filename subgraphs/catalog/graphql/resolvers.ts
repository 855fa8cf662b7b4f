import { canSeeAuthors } from '../domain/policy.ts';
import { priceRange } from '../domain/price-range.ts';
import { importCatalog } from '../operations/import-catalog.ts';
import type { Resolvers } from './generated/resolvers.ts';
import { readCatalogImport } from './import-input.ts';
import { loadById } from './load-by-id.ts';
import { productPage } from './product-page.ts';

export const resolvers: Resolvers = {
  Query: {
    product: (_, { id, slug }, { loaders }) => {
      if (id && !slug) return loadById(id, loaders.product);
      return slug && !id ? loaders.productBySlug(slug) : null;
    },
    products: (_, { filter, ...page }, context) => productPage(context, page, filter ?? {}),
    variant: (_, { sku }, { loaders }) => loaders.variantBySku(sku),
    categories: (_, __, { loaders }) => loaders.rootCategories(),
    category: (_, { slug }, { loaders }) => loaders.categoryBySlug(slug),
    brands: (_, __, { loaders }) => loaders.brands(),
    brand: (_, { slug }, { loaders }) => loaders.brandBySlug(slug),
  },
  Mutation: {
    importCatalog: (_, { input }, { deps, actor }) => importCatalog(deps, actor, readCatalogImport(input)),
  },
  Product: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference ? loadById(reference.id, loaders.product) : loaders.productBySlug(reference.slug),
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
      'id' in reference ? loadById(reference.id, loaders.variant) : loaders.variantBySku(reference.sku),
    product: async ({ productId }, _, { loaders }) => {
      const product = await loaders.product.load(productId);
      if (!product) throw new Error(`variant without its product ${productId}`);
      return product;
    },
    options: ({ id }, _, { loaders }) => loaders.optionsOf.load(id),
  },
  Media: {
    url: ({ sha256 }) => `/media/${sha256}`,
  },
  Brand: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference ? loadById(reference.id, loaders.brand) : loaders.brandBySlug(reference.slug),
    products: ({ slug }, page, context) => productPage(context, page, { brandSlug: slug }),
  },
  Category: {
    __resolveReference: (reference, { loaders }) =>
      'id' in reference ? loadById(reference.id, loaders.category) : loaders.categoryBySlug(reference.slug),
    parent: ({ parentId }, _, { loaders }) => (parentId ? loaders.category.load(parentId) : null),
    children: ({ id }, _, { loaders }) => loaders.childrenOf.load(id),
    breadcrumbs: async ({ path }, _, { loaders }) => {
      const categories = await Promise.all(path.map(id => loaders.category.load(id)));
      return categories.filter(category => category !== null);
    },
    products: ({ slug }, page, context) => productPage(context, page, { categorySlug: slug }),
  },
};
