import { itemNumber } from '../../src/domain/agenda/find-item';
import type { Review } from '../../src/domain/review/review';
import { bot } from '../../src/i18n/sv/bot';
import { confidentialItem } from '../../src/i18n/sv/statements';
import { cut } from '../cards/plain-text';
import type { Answer } from '../context/answering';

/** Says which item is open now; its card comes by the outbox. Of a sekretess item only the number is said. */
export function openedAnswer(review: Review): Answer {
  const open = review.items.find((item) => item.id === review.openItemId);

  if (open?.confidential) {
    return { text: confidentialItem(itemNumber(review, open)) };
  }

  return { text: open ? bot.opened(itemNumber(review, open), cut(open.title, 300)) : bot.fault };
}
