import type { ListedAction } from '../domain/action/action';
import type { ActionRowValues } from '../domain/action-list/action-row';
import type { OpenedList } from './action-list';

/** What is known of the rows that show actions in SharePoint. A change of an action marks its row as outdated, in the same transaction. */
export interface ActionListStore {
  /** Every list that units have chosen, of every tenant. */
  chosen(): Promise<readonly ChosenList[]>;
  /** How it stands with a list; null where nothing has been mirrored. */
  status(tenantId: string, list: Pick<ChosenList, 'driveId' | 'name' | 'unitIds'>): Promise<ListStatus | null>;
  saveStatus(tenantId: string, list: Pick<ChosenList, 'driveId' | 'name'>, status: Pick<ListStatus, 'place' | 'lookedAt' | 'fault'>): Promise<void>;
  /** Outdated rows of these units, by number; at most so many. */
  outdated(tenantId: string, unitIds: readonly string[], limit: number): Promise<readonly MirroredAction[]>;
  /** By the row in SharePoint. */
  byRow(tenantId: string, rowIds: readonly string[]): Promise<readonly MirroredAction[]>;
  /** The row says this now; still outdated where the action has changed since `generation`. */
  saveWritten(tenantId: string, rows: readonly WrittenRow[]): Promise<void>;
  /** Has the row written anew, with this note behind its comment; `isGone`: as a new row. */
  outdate(tenantId: string, number: number, change: { readonly note: string; readonly eTag?: string; readonly isGone?: boolean }): Promise<void>;
}

export interface ChosenList {
  readonly tenantId: string;
  readonly driveId: string;
  readonly name: string;
  readonly unitIds: readonly string[];
}

export interface ListStatus {
  readonly place: OpenedList | null;
  readonly lookedAt: string | null;
  /** Why the list could not be reached at the last look; null where it could. */
  readonly fault: string | null;
  /** Actions whose row is outdated. */
  readonly waiting: number;
}

export interface MirroredAction {
  readonly action: ListedAction;
  readonly row: { readonly rowId: string; readonly eTag: string } | null;
  /** As it was written last; null where it never was. */
  readonly written: ActionRowValues | null;
  readonly note: string;
  readonly generation: number;
}

export interface WrittenRow {
  readonly number: number;
  readonly rowId: string;
  readonly eTag: string;
  readonly written: ActionRowValues;
  readonly generation: number;
}
