alter table account
  add column phone text,
  add column locale text not null default 'en',
  add column currency_code text check (currency_code ~ '^[A-Z]{3}$'),
  add column time_zone text not null default 'UTC',
  add column marketing_consent boolean not null default false,
  add constraint account_phone_once unique (phone),
  add constraint account_phone_canonical check (phone ~ '^\+[1-9][0-9]{6,14}$');

create table address (
  id uuid primary key,
  account_id uuid not null references account (id),
  kind text not null check (kind in ('SHIPPING', 'BILLING')),
  is_default boolean not null,
  recipient text not null,
  company text,
  phone text check (phone ~ '^\+[1-9][0-9]{6,14}$'),
  country_code text not null check (country_code ~ '^[A-Z]{2}$'),
  province text,
  city text,
  district text,
  line1 text not null,
  line2 text,
  postal_code text,
  created_at timestamptz not null,
  updated_at timestamptz not null
);
create index address_of_account on address (account_id, created_at desc, id desc);
create unique index address_one_default on address (account_id, kind) where is_default;
