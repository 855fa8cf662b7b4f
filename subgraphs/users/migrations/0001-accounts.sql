create table account (
  id uuid primary key,
  email text,
  name text not null,
  password_hash text,
  roles text[] not null default '{customer}',
  country_code text check (country_code ~ '^[A-Z]{2}$'),
  external_ref text,
  sequence integer not null default 1,
  created_at timestamptz not null,
  constraint account_email_once unique (email),
  constraint account_external_ref_once unique (external_ref),
  constraint account_email_canonical check (email = lower(email)),
  constraint account_reachable check (email is not null or external_ref is not null)
);

-- Keys that sign access tokens. The newest one signs; all that are not retired verify.
create table signing_key (
  kid text primary key,
  public_jwk jsonb not null,
  private_jwk jsonb not null,
  created_at timestamptz not null,
  retired_at timestamptz
);
create unique index signing_key_one_active on signing_key ((true)) where retired_at is null;
