import type { Migration } from './migration';

/** Units, reviews, what follows from them, and the ledger. Every row belongs to a tenant, and so does every key. */
export const firstTables: Migration = {
  name: '0001-first-tables',
  statements: [
    `create table unit (
      tenant_id text not null, id text not null, name text not null, organisation text not null,
      routine_id text not null, level text not null, above_id text, overlay json not null,
      primary key (tenant_id, id))`,
    `create table person (
      tenant_id text not null, id text not null, object_id text not null, name text not null,
      primary key (tenant_id, id), unique (tenant_id, object_id))`,
    `create table appointment (
      tenant_id text not null, unit_id text not null, place int not null, person_id text not null, role text not null,
      starts_on date not null, ends_on date, deputy boolean not null,
      primary key (tenant_id, unit_id, place),
      foreign key (tenant_id, unit_id) references unit (tenant_id, id) on delete cascade)`,
    `create index appointment_of_person on appointment (tenant_id, person_id)`,
    `create table review (
      tenant_id text not null, id text not null, unit_id text not null, state text not null, date date,
      title text not null, meeting_type text not null, version int not null, stamp text not null,
      chain_position int not null, chain_hash text not null, data json not null,
      primary key (tenant_id, id),
      foreign key (tenant_id, unit_id) references unit (tenant_id, id))`,
    `create index review_of_unit on review (tenant_id, unit_id, date)`,
    `create table agenda_item (
      tenant_id text not null, review_id text not null, id text not null, place int not null, data json not null,
      primary key (tenant_id, review_id, id),
      foreign key (tenant_id, review_id) references review (tenant_id, id) on delete cascade)`,
    `create table action (
      tenant_id text not null, number int not null, unit_id text not null, review_id text not null, item_id text not null,
      text text not null, responsible text not null, person_id text, due_date date not null, state text not null, decided_on date not null,
      primary key (tenant_id, number),
      foreign key (tenant_id, review_id) references review (tenant_id, id))`,
    `create index action_of_unit on action (tenant_id, unit_id, state)`,
    `create index action_of_review on action (tenant_id, review_id)`,
    `create table counter (
      tenant_id text not null, name text not null, last int not null,
      primary key (tenant_id, name))`,
    `create table conversation (
      tenant_id text not null, id text not null, kind text not null, review_id text, reference json not null,
      primary key (tenant_id, id))`,
    `create index conversation_of_review on conversation (tenant_id, review_id)`,
    `create table card (
      tenant_id text not null, review_id text not null, card_key text not null, conversation_id text not null, activity_id text not null,
      primary key (tenant_id, review_id, card_key))`,
    `create table template (
      tenant_id text not null, link text not null, site_id text not null, drive_id text not null, item_id text not null,
      name text not null, e_tag text not null,
      primary key (tenant_id, link))`,
    `create table request (
      tenant_id text not null, key text not null, review_id text not null, at timestamptz not null default now(),
      primary key (tenant_id, key))`,
    `create table outbox (
      id bigint generated always as identity primary key,
      tenant_id text not null, key text not null, message json not null,
      generation int not null default 1, claim int not null default 0, attempts int not null default 0,
      state text not null default 'waiting', due timestamptz not null default 'epoch', leased_until timestamptz, reason text,
      unique (tenant_id, key))`,
    `create index outbox_due on outbox (due, id) where state = 'waiting'`,
    `create table ledger (
      tenant_id text not null, chain text not null, position int not null,
      verb text not null, actor text not null, at text not null, payload json not null,
      payload_hash text not null, previous_hash text not null, hash text not null,
      primary key (tenant_id, chain, position))`,
    `create table chain_head (
      tenant_id text not null, chain text not null, position int not null, hash text not null,
      primary key (tenant_id, chain))`,
    `create function refuse_ledger_change() returns trigger language plpgsql as $$
    begin
      raise exception 'the ledger is append-only' using errcode = 'integrity_constraint_violation';
    end $$`,
    `create trigger ledger_rows_stay before update or delete on ledger for each row execute function refuse_ledger_change()`,
    `create trigger ledger_stays before truncate on ledger for each statement execute function refuse_ledger_change()`,
  ],
};
