import type { ListedAction } from '../domain/action/action';
import type { AgendaItem } from '../domain/agenda/agenda-item';
import type { LocalDate } from '../domain/calendar/local-date';
import type { Decision } from '../domain/decision/decision';

/** What is found, by what is looked for. */
export interface FoundByWords {
  /** Decided items, by title, the decision's own words, outcome, review and day; the one with the § asked for first, then the newest. */
  readonly decisions: readonly FoundDecision[];
  /** Actions, by text, responsible, day, state and whether they are late; the one with the number asked for first, then the newest. */
  readonly actions: readonly ListedAction[];
}

/**
 * Full text over the decisions and actions of all reviews of some units. Every word begins a word of what is found, in any order; capitals
 * and å, ä, ö need not be right. "§ 12" and "åtgärd 12" find by number. No words: the latest. Nothing confidential is ever found.
 */
export type SearchStore = { readonly [What in keyof FoundByWords]: (tenantId: string, request: SearchRequest) => Promise<FoundByWords[What]> };

export interface SearchRequest {
  /** None: nothing is found. */
  readonly unitIds: readonly string[];
  readonly words: string;
  readonly today: LocalDate;
  readonly limit: number;
  /** So many of the first are left out. */
  readonly skip: number;
}

/** A decided item with where it was decided. */
export interface FoundDecision {
  readonly reviewId: string;
  /** For people: "Ledningens genomgång 2027-03-09". */
  readonly reviewTitle: string;
  readonly reviewDate: LocalDate | null;
  readonly unitName: string;
  readonly item: Pick<AgendaItem, 'id' | 'number' | 'paragraph' | 'title'>;
  readonly decision: Decision;
}
