import type { OpenAction, Action } from '../action/action';
import type { AgendaItem } from '../agenda/agenda-item';
import type { Review } from '../review/review';
import type { Unit } from '../unit/unit';

/** The minutes as data: what the Word document, the tab's Protokoll page and later the PDF are all written from. */
export interface Minutes {
  readonly review: Review;
  readonly unit: Unit;
  /** What is written: the kallelse before the meeting, the minutes, or some of their §§. */
  readonly stage: 'summons' | 'minutes' | 'extract';
  /** Of an extract: all items of the minutes, which its attachments are numbered by; null for all else. */
  readonly whole: readonly AgendaItem[] | null;
  /** What the meeting is for, in the routine's words (P-4); '' where it says nothing. */
  readonly purpose: string;
  readonly called: readonly { readonly name: string; readonly role: string }[];
  /** Where the routine wants the one-page list of decisions (K-48). */
  readonly decisionList: 'first' | 'last';
  /** Whether long material goes into a numbered appendix (K-49). */
  readonly appendices: boolean;
  readonly meetingTypeName: string;
  readonly minutesLabel: string;
  /** Names by person id, for everybody who stands in the record. */
  readonly names: Readonly<Record<string, string>>;
  /** Role names by role id, for a presenter whose role nobody holds. */
  readonly roleNames: Readonly<Record<string, string>>;
  readonly chair: string;
  readonly secretary: string;
  readonly adjusters: readonly { readonly name: string; readonly role: string }[];
  readonly judgement: Readonly<Record<string, string>>;
  readonly items: readonly AgendaItem[];
  readonly actions: readonly Action[];
  /** Open actions of earlier minutes in groups by source (P-16). */
  readonly earlier: readonly EarlierGroup[];
  /** The head of the review's ledger chain, hex: printed in the draft. */
  readonly fingerprint: string;
}

/** A row of "Föregående möte och status": group, aggregated status, comment (P-16…P-19). */
export interface EarlierGroup {
  readonly source: string;
  readonly actions: readonly OpenAction[];
  readonly overdue: number;
  readonly comment: string;
}
