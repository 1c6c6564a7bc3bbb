import { findItem, withItem } from '../agenda/find-item';
import { accepted, refused, type Result } from '../result';
import type { Review } from '../review/review';
import type { Decision } from './decision';

/**
 * New words for the att-satser of a decision that is made: as many as before, so that uppdrag keep their responsible and day. They wait
 * for the chair; `byChair` lets them stand at once. The words that stand already change nothing.
 */
export function rewordDecision(review: Review, itemId: string, request: { readonly texts: readonly string[]; readonly personId: string; readonly byChair: boolean; readonly now: Date }): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const { decision } = item;
  if (!decision) {
    return refused('decision-missing');
  }
  const texts = request.texts.map((text) => text.replace(/^\s*att(\s+|$)/i, '').trim());
  if (texts.length !== decision.clauses.length || texts.some((text) => text === '')) {
    return refused('rewording-differs', { count: decision.clauses.length });
  }
  if (decision.clauses.every((clause, index) => clause.text === texts[index])) {
    return accepted(item.rewording ? withItem(review, item, { rewording: null }) : review);
  }

  return accepted(
    request.byChair
      ? withItem(review, item, { decision: withTexts(decision, texts), rewording: null })
      : withItem(review, item, { rewording: { texts, by: request.personId, at: request.now.toISOString() } }),
  );
}

/** The chair's yes or no to the words that wait. */
export function answerRewording(review: Review, itemId: string, isAccepted: boolean): Result<Review> {
  const found = findItem(review, itemId);
  if (!found.ok) {
    return found;
  }
  const item = found.value;
  const { decision, rewording } = item;
  if (!decision || !rewording) {
    return refused('rewording-missing');
  }

  return accepted(withItem(review, item, { rewording: null, ...(isAccepted ? { decision: withTexts(decision, rewording.texts) } : {}) }));
}

function withTexts(decision: Decision, texts: readonly string[]): Decision {
  return { ...decision, clauses: decision.clauses.map((clause, index) => ({ ...clause, text: texts[index] ?? clause.text })) };
}
