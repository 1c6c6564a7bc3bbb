import type { Action, ListedAction, OpenAction } from '../domain/action/action';
import type { HeldRole } from '../domain/action/responsible';
import type { LocalDate } from '../domain/calendar/local-date';
import type { Refusal } from '../domain/refusal';
import type { Result } from '../domain/result';
import type { Unit } from '../domain/unit/unit';
import type { LedgerEntry } from './ledger';

/** The actions of all reviews, by number. They are made by the review that decides them (`ReviewChange.actions`). */
export interface ActionStore {
  /** The action with where it was decided, its unit and the names of those concerned; null where the tenant has none such. */
  find(tenantId: string, number: number): Promise<FoundAction | null>;
  /** What is to be done by the person in these units: given to them, or to a role that they hold now (decisions 1); by day, then number; with `before` only what was to be done before that day. */
  ofPerson(tenantId: string, request: ActionsOfPerson): Promise<ActionPage>;
  /** What is to be done in these units, by day, then number; `before` as there. */
  ofUnits(tenantId: string, request: ActionsOfUnits): Promise<ActionPage>;
  /**
   * Loads the action with its unit, locked; runs the pure `decide`; saves what it answers with a row in the ledger's chain
   * `action:<number>`: all in one transaction. A rule that gives back the same action has nothing to save. A refusal rolls back and is
   * returned; an unknown action is the refusal `action-unknown`. With a `requestKey` seen before in the tenant the answer is `repeated`.
   */
  change(request: ActionChangeRequest, decide: (loaded: LoadedAction) => Result<ActionChange>): Promise<ActionChangeAnswer>;
}

export interface FoundAction {
  readonly action: OpenAction;
  readonly unit: Unit;
  /** By person id: who is responsible, and everybody in its log. */
  readonly names: Readonly<Record<string, string>>;
}

export interface ActionsOfPerson {
  readonly personId: string;
  readonly unitIds: readonly string[];
  readonly roles: readonly HeldRole[];
  readonly before: LocalDate | null;
  readonly limit: number;
}

export interface ActionsOfUnits {
  readonly unitIds: readonly string[];
  readonly before: LocalDate | null;
  readonly limit: number;
}

/** The first of them, and how many there are in all. */
export interface ActionPage {
  readonly actions: readonly ListedAction[];
  readonly total: number;
}

export interface ActionChangeRequest {
  readonly tenantId: string;
  readonly number: number;
  readonly requestKey: string | null;
  /** As in a review's `ChangeRequest`. */
  readonly alsoKnownAs?: readonly string[] | undefined;
  readonly formerlyKnownAs?: readonly string[] | undefined;
}

export interface LoadedAction {
  readonly action: Action;
  readonly unit: Unit;
}

export interface ActionChange {
  readonly action: Action;
  readonly ledger: LedgerEntry;
}

export type ActionChangeAnswer = { readonly kind: 'done' | 'repeated'; readonly action: Action } | { readonly kind: 'refused'; readonly refusal: Refusal };
