import type { LocalDate } from '../calendar/local-date';
import type { DecisionPhrase } from '../routine/routine';
import type { Answer } from './answer';

/** How a punkt can end. The sentences are in `i18n/<language>/decision.ts`. */
export const outcomes = [
  'as-proposed',
  'amended',
  'rejected',
  'tabled',
  'remitted',
  'awaiting',
  'adopted',
  'approved',
  'assigned',
  'supported',
  'referred-up',
  'noted',
  'no-decision',
] as const;

export type Outcome = (typeof outcomes)[number];

/** What is proposed to be decided: prepared beforehand (U-81, K-22) and kept ready by the secretary in the meeting. */
export interface Proposal {
  readonly clauses: readonly DecisionClause[];
  /** Grows at each change, so that nobody decides on a text they have not seen. */
  readonly version: number;
}

/** An att-sats, stored without "att". With a responsible role and a day it becomes an action (contract: uppdrar). */
export interface DecisionClause {
  readonly text: string;
  readonly assignment: Assignment | null;
}

/** `responsible` is the role's name as it stands in the sentence; `personId` its holder when known. */
export interface Assignment {
  readonly responsible: string;
  readonly personId: string | null;
  readonly dueDate: LocalDate;
}

/** Frozen once made: outcome, who decided, the answers then (product, Deciding). */
export interface Decision {
  readonly outcome: Outcome;
  readonly clauses: readonly DecisionClause[];
  /** What the sentence needs beside the clauses: the document adopted, who it is remitted to and for what, until when. */
  readonly detail: DecisionDetail;
  readonly phrase: DecisionPhrase;
  /** The decision-maker's role in the definite form, for "föreslår att … beslutar" where it was not there. */
  readonly decisionMaker: string;
  /** False where the decision-maker was absent: the group only proposes (decisions 8). */
  readonly binding: boolean;
  readonly decidedBy: string;
  /** True where a deputy decided: the minutes print "t.f." (decisions 9). */
  readonly asDeputy: boolean;
  readonly at: string;
  readonly answers: readonly Answer[];
  /** Numbers of the actions that its clauses made, in clause order; null for a clause that made none. */
  readonly actions: readonly (number | null)[];
}

export interface DecisionDetail {
  readonly document?: string | undefined;
  readonly to?: string | undefined;
  readonly purpose?: string | undefined;
  readonly until?: string | undefined;
  /** Why an obligatory item was put off, where it was not dealt with (decisions 11). */
  readonly reason?: string | undefined;
}

/** New words for the att-satser of a decision that is made: they wait for the chair's yes (product, Deciding). */
export interface Rewording {
  readonly texts: readonly string[];
  readonly by: string;
  readonly at: string;
}
