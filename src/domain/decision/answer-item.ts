import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import { findItem, findOpened, itemNumber, withItem } from '../agenda/find-item';
import { isSpoken, type Answer, type AnswerChoice } from './answer';
import { hasConflict } from './statement';

/** Whose svar it is, and who enters it: the secretary may for somebody who answers by word of mouth. */
export interface AnswerRequest {
  readonly personId: string;
  readonly choice: AnswerChoice;
  readonly recordedBy: string;
  readonly now: Date;
}

/**
 * A svar on an opened item; it may be changed until the item is ended, and a spoken one by its own person until justering. Whoever
 * has declared jäv has left the item. The same svar again changes nothing.
 */
export function answerItem(review: Review, itemId: string, request: AnswerRequest): Result<Review> {
  const correction = correctSpoken(review, itemId, request);
  if (correction) {
    return correction;
  }
  const found = findOpened(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  if (hasConflict(item, request.personId)) {
    return refused('conflict-of-interest', { number: itemNumber(review, item) });
  }
  if (item.answers.some((given) => given.personId === request.personId && given.choice === request.choice)) {
    return accepted(review);
  }
  const others = item.answers.filter((given) => given.personId !== request.personId);

  return accepted(withItem(review, item, { answers: [...others, given(request)] }));
}

/** The person's own word on a decided item goes before what was entered for them; the decision keeps the svar as they were known then. */
function correctSpoken(review: Review, itemId: string, request: AnswerRequest): Result<Review> | null {
  const found = findItem(review, itemId);
  if (!found.ok || !found.value.decision || request.recordedBy !== request.personId) {
    return null;
  }
  const item = found.value;
  const spoken = item.answers.find((answer) => answer.personId === request.personId && isSpoken(answer));
  if (!spoken) {
    return null;
  }

  return accepted(withItem(review, item, { answers: item.answers.map((answer) => (answer === spoken ? given(request) : answer)) }));
}

function given({ personId, choice, recordedBy, now }: AnswerRequest): Answer {
  return { personId, choice, at: now.toISOString(), recordedBy };
}
