-- One sign-in on one device: the family of its refresh tokens.
create table session (
  id uuid primary key,
  account_id uuid not null references account (id),
  created_at timestamptz not null,
  last_used_at timestamptz not null,
  expires_at timestamptz not null,
  user_agent text,
  address text,
  revoked_at timestamptz,
  revoke_reason text check (revoke_reason in ('SIGNED_OUT', 'REVOKED', 'TOKEN_REUSED', 'PASSWORD_CHANGED', 'ACCOUNT_LOCKED')),
  constraint session_revoked_for_a_reason check ((revoked_at is null) = (revoke_reason is null))
);
create index session_of_account on session (account_id, last_used_at desc);
create index session_revoked on session (revoked_at) where revoked_at is not null;

-- Refresh tokens are kept by digest. Exactly one of a session is unused; using a used one ends the family, but for
-- a moment's grace: two tabs that refresh at once get the same successor, which only the old token can unseal.
create table refresh_token (
  digest bytea primary key,
  session_id uuid not null references session (id),
  issued_at timestamptz not null,
  used_at timestamptz,
  sealed_successor bytea,
  constraint refresh_token_used_with_successor check ((used_at is null) = (sealed_successor is null))
);
create unique index refresh_token_one_live on refresh_token (session_id) where used_at is null;

-- What a guest had belongs to the account that the guest became.
create table claimed_guest (
  guest_id uuid primary key,
  account_id uuid not null references account (id),
  claimed_at timestamptz not null
);
