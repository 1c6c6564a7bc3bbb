import type { AgendaItemKind } from './agenda-item-kind';
import type { Answer } from '../decision/answer';
import type { LocalDate } from '../calendar/local-date';
import type { Decision, Proposal, Rewording } from '../decision/decision';
import type { Handover } from '../decision/handover';
import type { ItemContent } from './item-content';
import type { Statement } from '../decision/statement';
import type { ClauseInput, GuidingQuestion } from '../routine/routine';

/** A punkt on a review's agenda, with all that is said and decided about it. */
export interface AgendaItem {
  readonly id: string;
  /** "Punkt 3": given when the kallelse goes out, kept also by a struck item. */
  readonly number: number | null;
  /** § number: given when the meeting closes, never reused. */
  readonly paragraph: number | null;
  readonly title: string;
  readonly note: string | null;
  readonly kind: AgendaItemKind;
  readonly optional: boolean;
  readonly subjectAreas: readonly string[];
  readonly clauses: readonly ClauseInput[];
  readonly questions: readonly GuidingQuestion[];
  readonly shows: ItemContent | null;
  readonly sources: readonly string[];
  readonly references: readonly string[];
  /** Role id of the presenter, or free text for an invited one (U-16). */
  readonly presenter: string;
  readonly briefingMaterial: readonly BriefingMaterial[];
  /** Replies to guiding questions by question id; a question without one leaves no line in the minutes. */
  readonly replies: Readonly<Record<string, string>>;
  readonly figures: readonly Figure[];
  /** The background that goes into the minutes. */
  readonly background: string;
  /** Working notes: stay in the draft, never printed. */
  readonly notes: string;
  readonly conclusion: string;
  readonly judgements: readonly Judgement[];
  readonly proposal: Proposal | null;
  readonly answers: readonly Answer[];
  /** Yrkanden, avvikande meningar, jäv and anteckningar: always minuted. */
  readonly statements: readonly Statement[];
  readonly decision: Decision | null;
  /** Decisions that were taken up anew ("ompröva"), oldest first: they stay in the record. */
  readonly earlierDecisions: readonly Decision[];
  readonly rewording: Rewording | null;
  /** Set where somebody else than the decision-maker decides here. */
  readonly handover: Handover | null;
  /** Sekretess: only its number is seen in chat, notifications, search and on the stage (decisions 4). */
  readonly confidential: boolean;
  /** Omedelbar justering: its § is given as it is decided (practice C.3). */
  readonly immediateApproval: boolean;
  /** Minutes that the item may take; null: none planned. */
  readonly plannedMinutes: number | null;
  /** The earlier review that put it off. */
  readonly carriedFrom: CarriedFrom | null;
  /** Struck or put off, with the reason that is minuted (decisions 11). */
  readonly struck: { readonly reason: string; readonly by: string; readonly at: string } | null;
  readonly openedAt: string | null;
  /** Grows by one at each change of the item, so that two editors never overwrite each other unseen. */
  readonly version: number;
}

/** A bordlagd or återremitterad item's place in the review that put it off. */
export interface CarriedFrom {
  readonly reviewId: string;
  readonly itemId: string;
  readonly reviewTitle: string;
  readonly paragraph: number | null;
  readonly date: LocalDate | null;
}

/** A figure with its source system and period; last year's stands beside it (decisions 30). */
export interface Figure {
  readonly label: string;
  readonly value: string;
  readonly previous: string | null;
  readonly source: string;
  readonly period: string;
}

export interface BriefingMaterial {
  readonly name: string;
  readonly url: string | null;
  readonly version: string | null;
  /** The number that it is registered by, where it is a registered document (P-32). */
  readonly registryNumber?: string | null | undefined;
  /** True where it came after the briefing material had been sent (decisions 7). */
  readonly late: boolean;
}

/** The judgement item's yes or no to one of the routine's words, with its reason (U-6, K-20). */
export interface Judgement {
  readonly word: string;
  readonly verdict: boolean | null;
  readonly reason: string;
}

/** What stands on the agenda before a review has it: the routine's agenda for a level, a meeting type and a date. */
export interface AgendaLine {
  readonly number: number;
  readonly id: string;
  readonly title: string;
  readonly kind: AgendaItemKind;
  readonly optional: boolean;
  readonly note: string | null;
  readonly questions: readonly GuidingQuestion[];
  readonly clauses: readonly ClauseInput[];
}

/** Where a punkt stands in the meeting, for people: one word, never a colour alone. */
export type AgendaItemState = 'waiting' | 'open' | 'ended' | 'struck';

/** Whether nothing more is to be done with the item in this meeting: decided or struck. Formalia never holds a meeting up. */
export function isEnded(item: AgendaItem): boolean {
  return item.decision !== null || item.struck !== null;
}

/** The item's state for people; an item that was opened and left without a decision is waiting again. */
export function stateOf(item: AgendaItem, openItemId: string | null): AgendaItemState {
  if (item.struck) {
    return 'struck';
  }
  if (item.decision) {
    return 'ended';
  }

  return item.id === openItemId ? 'open' : item.kind === 'formalia' && item.openedAt ? 'ended' : 'waiting';
}
