import { accepted, type Result } from '../result';
import type { Review } from '../review/review';
import { findOpened, withItem } from '../agenda/find-item';
import type { AnswerChoice } from './answer';

/** A member's svar on an opened item; it may be changed until the item is ended. The same svar again changes nothing. */
export function answerItem(review: Review, itemId: string, answer: { readonly personId: string; readonly choice: AnswerChoice; readonly now: Date }): Result<Review> {
  const found = findOpened(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const others = item.answers.filter((given) => given.personId !== answer.personId);
  if (item.answers.some((given) => given.personId === answer.personId && given.choice === answer.choice)) {
    return accepted(review);
  }

  return accepted(withItem(review, item, { answers: [...others, { personId: answer.personId, choice: answer.choice, at: answer.now.toISOString() }] }));
}
