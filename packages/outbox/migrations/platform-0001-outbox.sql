-- What a subgraph says: written in the transaction of the change it tells of, deleted when every consumer has it.
create table outbox (
  position bigint generated always as identity primary key,
  id uuid not null,
  type text not null,
  version integer not null,
  occurred_at timestamptz not null,
  aggregate_id text not null,
  sequence integer not null check (sequence > 0),
  traceparent text,
  data jsonb not null,
  appended_at timestamptz not null default clock_timestamp(),
  -- Given once and for all, in a commit before the batch goes to Redis: what a stream id names never changes.
  batch bigint,
  constraint outbox_sequence_once unique (aggregate_id, sequence)
) with (autovacuum_vacuum_scale_factor = 0.02, autovacuum_vacuum_threshold = 2000);
create index outbox_unnumbered on outbox (position) where batch is null;
create index outbox_batch on outbox (batch) where batch is not null;

-- One row: its lock is the right to number a batch. Numbers have no gaps and never go back.
create table outbox_state (
  only_row boolean primary key default true check (only_row),
  last_batch bigint not null default 0
);
insert into outbox_state default values;

-- How far each consumer of these events has come, as it last said; all batches up to there are behind it.
create table outbox_consumer (
  consumer text primary key,
  confirmed_batch bigint not null,
  seen_at timestamptz not null
);

-- What this subgraph has heard: the id is recorded in the transaction of the event's effect.
create table consumed_event (
  consumer text not null,
  event_id uuid not null,
  consumed_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index consumed_event_age on consumed_event using brin (consumed_at);

-- Where each consumer stands in each stream. The row's lock makes one process the active one.
create table consumer_offset (
  consumer text not null,
  source text not null,
  last_id text not null default '0-0',
  primary key (consumer, source)
) with (fillfactor = 50);

-- Events whose handler keeps failing, and those of the same aggregate behind them, in order. The wire is text
-- because it may be no JSON at all.
create table parked_event (
  consumer text not null,
  event_id text not null,
  source text not null,
  aggregate_id text not null,
  arrival bigint generated always as identity,
  wire text not null,
  error text not null,
  attempts integer not null default 0,
  next_attempt_at timestamptz not null default now(),
  parked_at timestamptz not null default now(),
  primary key (consumer, event_id)
);
create index parked_event_order on parked_event (consumer, source, aggregate_id, arrival);
