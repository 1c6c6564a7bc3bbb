import type { Action, ListedAction } from '../action/action';
import { outsideTab } from '../action/action';
import type { LocalDate } from '../calendar/local-date';

/** An action as a row of the organisation's list in SharePoint shows it: what people read there, and what of it they may change. */
export interface ActionRowValues {
  readonly number: number;
  /** '' for a confidential action: of it the row shows number, day and state only (decisions 4). */
  readonly text: string;
  readonly responsible: string;
  readonly dueDate: LocalDate;
  readonly state: Action['state'];
  /** The latest comment in its log, and behind it what Genomgång has to say about the latest change made in the list. */
  readonly comment: string;
  readonly decidedIn: { readonly review: string; readonly paragraph: number | null };
  readonly unit: string;
}

/** A column of one line holds no more. */
const LONGEST_TEXT = 255;

/** The row as it should stand. `note`: why something that was changed in the list has been put back; '' where nothing has. */
export function rowOf(listed: ListedAction, note: string): ActionRowValues {
  const { number, text, responsible, dueDate, state, log } = outsideTab(listed);

  return {
    number,
    text,
    responsible: responsible.slice(0, LONGEST_TEXT),
    dueDate,
    state,
    comment: [log.findLast(({ comment }) => comment !== '')?.comment ?? '', note].filter((part) => part !== '').join('\n\n'),
    decidedIn: { review: listed.reviewTitle, paragraph: listed.paragraph },
    unit: listed.unitName.slice(0, LONGEST_TEXT),
  };
}
