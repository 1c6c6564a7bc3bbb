import type { ActionView } from '../../contracts/agenda-item';
import { isOverdue, type Action, type OpenAction } from '../../domain/action/action';
import { localDateOf } from '../../domain/calendar/local-date';
import type { EarlierGroup } from '../../domain/minutes/minutes';
import type { ReviewReading } from '../../usecases/review/review-reading';

/** An action as every page shows it. */
export function presentAction(action: Action | OpenAction, reading: Pick<ReviewReading, 'review' | 'now'>): ActionView {
  return {
    number: action.number,
    text: action.text,
    responsible: action.responsible,
    dueDate: action.dueDate,
    originalDueDate: action.originalDueDate,
    state: action.state,
    overdue: isOverdue(action, localDateOf(reading.now)),
    reviewId: action.reviewId,
    paragraph: 'paragraph' in action ? action.paragraph : (reading.review.items.find((item) => item.id === action.itemId)?.paragraph ?? null),
  };
}

/** Actions of one earlier source. */
export function presentEarlier(group: EarlierGroup, reading: Pick<ReviewReading, 'review' | 'now'>): { source: string; overdue: number; actions: ActionView[] } {
  return { source: group.source, overdue: group.overdue, actions: group.actions.map((action) => presentAction(action, reading)) };
}
