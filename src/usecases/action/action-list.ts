import { outsideTab, type ListedAction } from '../../domain/action/action';
import type { LocalDate } from '../../domain/calendar/local-date';
import type { ActionPage } from '../../ports/action-store';

/** The first actions of a list, by day, and how many there are beside them. */
export interface ActionList {
  readonly actions: readonly ListedAction[];
  readonly more: number;
  /** The unit's name where one was asked for. */
  readonly unit: string | null;
  readonly today: LocalDate;
}

/** Actions that a list holds where nothing else is asked for, and at most. */
export const listLimits = { usual: 8, most: 200 } as const;

/** So many as were asked for, within what a list may hold. */
export function limitOf({ limit = listLimits.usual }: { readonly limit?: number | undefined }): number {
  return Math.max(1, Math.min(limit, listLimits.most));
}

/** The list of what the store found; of a confidential action only its number. */
export function listOf({ actions, total }: ActionPage, today: LocalDate, unit: string | null = null): ActionList {
  return { actions: actions.map(outsideTab), more: total - actions.length, unit, today };
}
