import {
  bigint,
  customType,
  integer,
  pgSchema,
  primaryKey,
  text,
  timestamp,
  uuid,
} from 'drizzle-orm/pg-core';

const catalog = pgSchema('catalog');
const bytea = customType<{ data: Uint8Array; driverData: Uint8Array }>({ dataType: () => 'bytea' });
const instant = (name: string) => timestamp(name, { withTimezone: true }).notNull();

export const brand = catalog.table('brand', {
  id: uuid().primaryKey(),
  slug: text().notNull(),
  name: text().notNull(),
  description: text().notNull(),
});

export const category = catalog.table('category', {
  id: uuid().primaryKey(),
  slug: text().notNull(),
  parentId: uuid('parent_id'),
  path: uuid().array().notNull(),
  name: text().notNull(),
  description: text().notNull(),
  position: integer().notNull(),
});

export const product = catalog.table('product', {
  id: uuid().primaryKey(),
  slug: text().notNull(),
  externalRef: text('external_ref'),
  importDigest: text('import_digest'),
  name: text().notNull(),
  description: text().notNull(),
  productType: text('product_type'),
  brandId: uuid('brand_id'),
  categoryId: uuid('category_id'),
  createdBy: uuid('created_by'),
  sequence: integer().notNull(),
  createdAt: instant('created_at'),
  updatedAt: instant('updated_at'),
});

export const variant = catalog.table('variant', {
  id: uuid().primaryKey(),
  productId: uuid('product_id').notNull(),
  sku: text().notNull(),
  name: text().notNull(),
  position: integer().notNull(),
  barcode: text(),
  weightGrams: integer('weight_grams'),
  priceMinor: bigint('price_minor', { mode: 'bigint' }).notNull(),
  compareAtMinor: bigint('compare_at_minor', { mode: 'bigint' }),
  currency: text().notNull(),
  sequence: integer().notNull(),
});

export const variantOption = catalog.table(
  'variant_option',
  {
    variantId: uuid('variant_id').notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    value: text().notNull(),
    hex: text(),
  },
  table => [primaryKey({ columns: [table.variantId, table.position] })],
);

export const productAttribute = catalog.table(
  'product_attribute',
  {
    productId: uuid('product_id').notNull(),
    position: integer().notNull(),
    name: text().notNull(),
    kind: text({ enum: ['TEXT', 'NUMBER', 'BOOLEAN', 'ENUM', 'COLOUR', 'DATE'] }).notNull(),
    value: text().notNull(),
    unit: text(),
  },
  table => [primaryKey({ columns: [table.productId, table.position] })],
);

export const mediaFile = catalog.table('media_file', {
  sha256: text().primaryKey(),
  contentType: text('content_type').notNull(),
  bytes: bytea().notNull(),
});

export const productMedia = catalog.table(
  'product_media',
  {
    productId: uuid('product_id').notNull(),
    position: integer().notNull(),
    sha256: text().notNull(),
    altText: text('alt_text').notNull(),
  },
  table => [primaryKey({ columns: [table.productId, table.position] })],
);
