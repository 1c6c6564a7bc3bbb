import type { AgendaItem } from '../../src/domain/agenda/agenda-item';
import { bot } from '../../src/i18n/sv/bot';
import { getReview } from '../../src/usecases/review/get-review';
import type { ReviewReading } from '../../src/usecases/review/review-reading';
import type { Answer } from '../context/answering';
import type { CommandCall } from './command';

/** Does something with the review at hand, as this person reads it; says so where there is none. */
export async function withReview(call: CommandCall, act: (reading: ReviewReading) => Promise<Answer> | Answer): Promise<Answer> {
  const reviewId = await call.reviewId();

  return reviewId === null ? { text: call.noReview } : act(await getReview(call.world, call.principal, { reviewId }));
}

/** The same with the item that the meeting is at. */
export function withOpenItem(call: CommandCall, act: (reading: ReviewReading, item: AgendaItem) => Promise<Answer>): Promise<Answer> {
  return withReview(call, (reading) => {
    const item = reading.review.items.find((candidate) => candidate.id === reading.review.openItemId);

    return item ? act(reading, item) : { text: bot.noOpenItem };
  });
}

/** The reading as everybody in the chat may see it: what is answered in a group has no buttons of one person's. */
export function forTheGroup(reading: ReviewReading): ReviewReading {
  return { ...reading, principal: null, mayReadConfidential: false, may: { review: [], items: {} } };
}
