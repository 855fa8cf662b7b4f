create table brand (
  id uuid primary key,
  slug text not null,
  name text not null,
  description text not null default '',
  constraint brand_slug_once unique (slug)
);

create table category (
  id uuid primary key,
  slug text not null,
  parent_id uuid references category (id),
  -- from the root down to the category itself, so that a whole branch is one index look-up
  path uuid[] not null,
  name text not null,
  description text not null default '',
  position integer not null default 0,
  constraint category_slug_once unique (slug),
  constraint category_path_ends_here check (path[cardinality(path)] = id),
  constraint category_not_its_own_parent check (parent_id <> id)
);
create index category_parent on category (parent_id, position);
create index category_branch on category using gin (path);

create table product (
  id uuid primary key,
  slug text not null,
  -- the key by which an import knows the product; digest tells whether its row has changed since
  external_ref text,
  import_digest text,
  name text not null,
  description text not null default '',
  product_type text,
  brand_id uuid references brand (id),
  category_id uuid references category (id),
  created_by uuid,
  sequence integer not null default 1,
  created_at timestamptz not null,
  updated_at timestamptz not null,
  constraint product_slug_once unique (slug),
  constraint product_external_ref_once unique (external_ref)
);
create index product_category on product (category_id, id desc);
create index product_brand on product (brand_id, id desc);

create table variant (
  id uuid primary key,
  product_id uuid not null references product (id),
  sku text not null,
  name text not null,
  position integer not null,
  barcode text,
  weight_grams integer check (weight_grams >= 0),
  price_minor bigint not null check (price_minor >= 0),
  compare_at_minor bigint check (compare_at_minor > price_minor),
  currency text not null check (currency ~ '^[A-Z]{3}$'),
  sequence integer not null default 0,
  constraint variant_sku_once unique (sku)
);
create index variant_product on variant (product_id, position);

-- What sets the variants of a product apart: one row per variant and option.
create table variant_option (
  variant_id uuid not null references variant (id) on delete cascade,
  position integer not null,
  name text not null,
  value text not null,
  hex text check (hex ~ '^#[0-9a-f]{6}$'),
  primary key (variant_id, position),
  constraint variant_option_once unique (variant_id, name)
);

-- One row per value, so that facets can be counted exactly.
create table product_attribute (
  product_id uuid not null references product (id) on delete cascade,
  position integer not null,
  name text not null,
  kind text not null check (kind in ('TEXT', 'NUMBER', 'BOOLEAN', 'ENUM', 'COLOUR', 'DATE')),
  value text not null,
  unit text,
  primary key (product_id, position)
);

create table media_file (
  sha256 text primary key,
  content_type text not null,
  bytes bytea not null
);

create table product_media (
  product_id uuid not null references product (id) on delete cascade,
  position integer not null,
  sha256 text not null references media_file (sha256),
  alt_text text not null,
  primary key (product_id, position)
);
