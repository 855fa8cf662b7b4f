/** Rows for tests, as a client sends them: plain, and different only in what a test names. */

type Row = Record<string, unknown>;

export const importMutation = `mutation ($input: ImportCatalogInput!) {
  importCatalog(input: $input) {
    __typename
    ... on ImportCatalogSuccess {
      brandsWritten categoriesWritten productsCreated productsUpdated productsUnchanged variantsWritten
    }
    ... on UserError { code message }
    ... on InvalidInput { problems { field rule } }
    ... on PermissionDenied { permission }
  }
}`;

export const price = (amount: string, currencyCode = 'EUR') => ({ amount, currencyCode });

export const variantRow = (sku: string, changes: Row = {}): Row => ({
  sku,
  name: `Variant ${sku}`,
  price: price('10.00'),
  ...changes,
});

export const productRow = (slug: string, changes: Row = {}): Row => ({
  externalRef: `shop:${slug}`,
  slug,
  name: `Product ${slug}`,
  variants: [variantRow(`${slug}-1`)],
  ...changes,
});

export const brandRow = (slug: string, changes: Row = {}): Row => ({
  slug,
  name: `Brand ${slug}`,
  ...changes,
});

export const categoryRow = (slug: string, changes: Row = {}): Row => ({
  slug,
  name: `Category ${slug}`,
  ...changes,
});
