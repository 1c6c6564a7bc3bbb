import type { LocalDate } from '../calendar/local-date';

/** An åtgärd: made by an att-sats that gives somebody something to do by a day. Its number is never reused in the organisation. */
export interface Action {
  readonly number: number;
  readonly unitId: string;
  readonly reviewId: string;
  readonly itemId: string;
  readonly text: string;
  readonly responsible: string;
  readonly personId: string | null;
  readonly dueDate: LocalDate;
  readonly state: ActionState;
  readonly decidedOn: LocalDate;
}

/** Undone: its decision was taken back within the minutes that allow it; the number is not used again. */
export type ActionState = 'open' | 'undone';

/** An open action as a review lists it: by reference, never copied (U-28, K-29). */
export interface OpenAction extends Action {
  /** The review that decided it, for people: "Ledningens genomgång 2027-03-09". */
  readonly reviewTitle: string;
  readonly reviewDate: LocalDate | null;
  readonly paragraph: number | null;
}
