import type { ActionRowValues } from '../domain/action-list/action-row';
import type { FoundValues } from '../domain/action-list/row-edit';

/** The organisation's action list in SharePoint, written and followed as the app. Every fault is a `LibraryFault`. */
export interface ActionListLibrary {
  /** The list of that name on the library's site, made with its columns where it is missing. Two instances may do this at once. */
  open(tenantId: string, site: { readonly driveId: string; readonly name: string }): Promise<OpenedList>;
  /** Rows that have changed since, and ids of those that are gone; null where SharePoint has forgotten that far back (410): then `since` null gives all. */
  changes(tenantId: string, list: ListPlace, since: string | null): Promise<{ readonly rows: readonly FoundRow[]; readonly gone: readonly string[]; readonly next: string } | null>;
  /** Writes rows, many in a call; an outcome for each, in the same order. A row without an id is made, or found by its number. */
  write(tenantId: string, list: ListPlace, rows: readonly RowToWrite[]): Promise<readonly RowOutcome[]>;
}

/** The list's words, for people: shown names of its columns, what a state is called, what a confidential action says. */
export interface ActionListWords {
  readonly description: string;
  readonly columns: Readonly<Record<'number' | 'text' | 'responsible' | 'dueDate' | 'state' | 'comment' | 'decidedIn' | 'unit' | 'id', string>>;
  readonly states: Readonly<Record<ActionRowValues['state'], string>>;
  readonly confidential: string;
  decidedIn(decided: ActionRowValues['decidedIn']): string;
}

export interface ListPlace {
  readonly siteId: string;
  readonly listId: string;
}

export interface OpenedList extends ListPlace {
  readonly webUrl: string;
}

export interface FoundRow {
  readonly rowId: string;
  readonly eTag: string;
  /** Who changed it last: an app (we ourselves), or somebody by the sign-in's object id; null where SharePoint does not say. */
  readonly editor: 'app' | { readonly objectId: string } | null;
  /** Null for a row that is not ours: made by hand. */
  readonly values: FoundValues | null;
}

export interface RowToWrite {
  readonly row: { readonly rowId: string; readonly eTag: string } | null;
  readonly values: ActionRowValues;
}

/** `changed`: somebody was there first, their change comes with the next reading. `missing`: the row is gone. `later`: not carried out. */
export type RowOutcome =
  | { readonly outcome: 'written'; readonly rowId: string; readonly eTag: string }
  | { readonly outcome: 'changed' | 'missing' | 'refused' }
  | { readonly outcome: 'later'; readonly retryAt: Date | null };
