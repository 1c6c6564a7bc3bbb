import type { OpenAction, Action } from '../action/action';
import type { AgendaItem } from '../agenda/agenda-item';
import type { Review } from '../review/review';
import type { Unit } from '../unit/unit';

/** The minutes as data: what the Word document, the tab's Protokoll page and later the PDF are all written from. */
export interface Minutes {
  readonly review: Review;
  readonly unit: Unit;
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
