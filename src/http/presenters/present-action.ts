import type { ActionView } from '../../contracts/agenda-item';
import { isOverdue, type Action, type OpenAction } from '../../domain/action/action';
import { localDateOf } from '../../domain/calendar/local-date';
import type { EarlierGroup } from '../../domain/minutes/minutes';
import { documents } from '../../i18n/sv/documents';
import type { ReviewReading } from '../../usecases/review/review-reading';

type ReadingOfActions = Pick<ReviewReading, 'review' | 'now' | 'mayReadConfidential'>;

/** An action as every page shows it; of a confidential one that is not theirs to read only that it is one. */
export function presentAction(action: Action | OpenAction, reading: ReadingOfActions): ActionView {
  const isHidden = action.confidential && !reading.mayReadConfidential;

  return {
    number: action.number,
    text: isHidden ? documents.confidential : action.text,
    responsible: isHidden ? '' : action.responsible,
    dueDate: action.dueDate,
    originalDueDate: action.originalDueDate,
    state: action.state,
    overdue: isOverdue(action, localDateOf(reading.now)),
    reviewId: action.reviewId,
    paragraph: 'paragraph' in action ? action.paragraph : (reading.review.items.find((item) => item.id === action.itemId)?.paragraph ?? null),
  };
}

/** Actions of one earlier source. */
export function presentEarlier(group: EarlierGroup, reading: ReadingOfActions): { source: string; overdue: number; actions: ActionView[] } {
  return { source: group.source, overdue: group.overdue, actions: group.actions.map((action) => presentAction(action, reading)) };
}
