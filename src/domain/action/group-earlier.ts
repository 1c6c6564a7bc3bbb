import type { LocalDate } from '../calendar/local-date';
import type { EarlierGroup } from '../minutes/minutes';
import { isOverdue, type OpenAction } from './action';

/** Actions of earlier minutes by where they were decided (P-16…P-19), oldest source first; nothing is copied (U-28). */
export function groupEarlier(actions: readonly OpenAction[], today: LocalDate): readonly EarlierGroup[] {
  const inOrder = actions.toSorted((left, right) => (left.reviewDate ?? '').localeCompare(right.reviewDate ?? '') || left.number - right.number);
  const sources = [...new Set(inOrder.map((action) => action.reviewTitle))];

  return sources.map((source) => {
    const members = inOrder.filter((action) => action.reviewTitle === source);

    return { source, actions: members, overdue: members.filter((action) => isOverdue(action, today)).length, comment: '' };
  });
}
