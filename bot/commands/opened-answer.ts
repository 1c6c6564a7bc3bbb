import { itemNumber } from '../../src/domain/agenda/find-item';
import type { Review } from '../../src/domain/review/review';
import { bot } from '../../src/i18n/sv/bot';
import { cut } from '../cards/plain-text';
import type { Answer } from '../context/answering';

/** Says which item is open now; its card comes by the outbox. */
export function openedAnswer(review: Review): Answer {
  const open = review.items.find((item) => item.id === review.openItemId);

  return { text: open ? bot.opened(itemNumber(review, open), cut(open.title, 300)) : bot.fault };
}
