import type { ActionRowValues } from './action-row';

/** What a person has changed in a row since it was written. Only what is named was changed. */
export interface RowEdit {
  /** Null: a word that is no state. */
  readonly state?: ActionRowValues['state'] | null;
  /** Null: emptied, or no day. */
  readonly dueDate?: string | null;
  /** Their own words, without what Genomgång had written behind them. */
  readonly comment?: string;
  /** Something was changed that is only read there: the text, who is responsible, the number. */
  readonly isBeyondTheirs: boolean;
}

/** A row as it was found: what the columns held, where they could be read. */
export type FoundValues = Omit<ActionRowValues, 'state' | 'dueDate' | 'decidedIn'> & { readonly state: ActionRowValues['state'] | null; readonly dueDate: string | null };

/** Null where it says what was written: the change was our own, or of a column that is not ours. */
export function editOf(written: ActionRowValues, found: FoundValues, note: string): RowEdit | null {
  const comment = ownWords(found.comment, note);
  const edit: RowEdit = {
    ...(found.state === written.state ? {} : { state: found.state }),
    ...(found.dueDate === written.dueDate ? {} : { dueDate: found.dueDate }),
    ...(comment === ownWords(written.comment, note) ? {} : { comment }),
    isBeyondTheirs: plain(found.text) !== plain(written.text) || found.responsible !== written.responsible || found.number !== written.number || found.unit !== written.unit,
  };

  return Object.keys(edit).length === 1 && !edit.isBeyondTheirs ? null : edit;
}

function ownWords(comment: string, note: string): string {
  return plain(note === '' ? plain(comment) : plain(comment).replace(plain(note), ''));
}

function plain(text: string): string {
  return text.replace(/\r\n/g, '\n').trim();
}
