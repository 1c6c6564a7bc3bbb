import type { Generated, Kysely } from 'kysely';
import type { ActionState } from '../domain/action/action';

/** The database as Kysely sees it. JSON columns are text here: they are written by `toJson` and read by `fromJson`. */
export interface Tables {
  unit: UnitRow;
  person: { tenant_id: string; id: string; object_id: string; name: string };
  appointment: AppointmentRow;
  review: ReviewRow;
  agenda_item: { tenant_id: string; review_id: string; id: string; place: number; data: string };
  action: ActionRow;
  /** A view: each action with the review and § that decided it, and its unit's name. */
  action_with_source: ActionRow & { review_title: string; review_date: string | null; paragraph: number | null; unit_name: string };
  search_decision: { tenant_id: string; review_id: string; item_id: string; unit_id: string; decided_at: string; words: string };
  search_action: { tenant_id: string; number: number; unit_id: string; words: string };
  counter: { tenant_id: string; name: string; last: number };
  conversation: { tenant_id: string; id: string; kind: 'meeting' | 'personal'; review_id: string | null; reference: string };
  card: { tenant_id: string; review_id: string; card_key: string; conversation_id: string; activity_id: string | null; sending_since: Generated<Date | null> };
  template: { tenant_id: string; link: string; site_id: string; drive_id: string; item_id: string; name: string; e_tag: string };
  outbox: OutboxRow;
  ledger: LedgerTableRow;
  chain_head: { tenant_id: string; chain: string; position: number; hash: string };
  request: { tenant_id: string; key: string; review_id: string; at: Generated<Date> };
  token: { tenant_id: string; key: string; sealed: string; until: Date };
  action_row: { tenant_id: string; number: number; outdated: boolean; generation: number; row_id: string | null; e_tag: string | null; written: string | null; note: string };
  action_list: { tenant_id: string; drive_id: string; name: string; site_id: string | null; list_id: string | null; web_url: string | null; looked_at: string | null; fault: string | null };
  watch: { tenant_id: string; resource: string; since: string | null; taken_until: Date };
  migration: { name: string };
}

export type Database = Kysely<Tables>;

export interface UnitRow {
  tenant_id: string;
  id: string;
  name: string;
  organisation: string;
  routine_id: string;
  level: string;
  above_id: string | null;
  overlay: string;
}

export interface AppointmentRow {
  tenant_id: string;
  unit_id: string;
  place: number;
  person_id: string;
  role: string;
  starts_on: string;
  ends_on: string | null;
  deputy: boolean;
}

/** `chain_position` and `chain_hash`: the head of the review's own chain, kept here so that it is locked with the review. */
export interface ReviewRow {
  tenant_id: string;
  id: string;
  unit_id: string;
  state: string;
  date: string | null;
  title: string;
  meeting_type: string;
  version: number;
  /** Another at each save: what a cache goes by. */
  stamp: string;
  chain_position: number;
  chain_hash: string;
  data: string;
}

export interface ActionRow {
  tenant_id: string;
  number: number;
  unit_id: string;
  review_id: string;
  item_id: string;
  text: string;
  responsible: string;
  person_id: string | null;
  due_date: string;
  original_due_date: string;
  state: ActionState;
  decided_on: string;
  confidential: Generated<boolean>;
  extension: string | null;
  log: Generated<string>;
  /** When it was reported as done; null before. */
  reported_at: string | null;
}

export interface OutboxRow {
  id: Generated<string>;
  tenant_id: string;
  key: string;
  message: string;
  /** Grows with each newer message for the key. */
  generation: Generated<number>;
  /** Grows with each claim: a claim that has lost its lease can no longer postpone. */
  claim: Generated<number>;
  attempts: Generated<number>;
  state: Generated<'waiting' | 'dead'>;
  due: Generated<Date>;
  leased_until: Date | null;
  reason: string | null;
}

export interface LedgerTableRow {
  tenant_id: string;
  chain: string;
  position: number;
  verb: string;
  actor: string;
  at: string;
  payload: string;
  payload_hash: string;
  previous_hash: string;
  hash: string;
}
