import { itemNumber } from '../../src/domain/agenda/find-item';
import { bot } from '../../src/i18n/sv/bot';
import { openItem } from '../../src/usecases/agenda/open-item';
import { getReview } from '../../src/usecases/review/get-review';
import type { Command } from './command';
import { openedAnswer } from './opened-answer';

export const itemCommand: Command = {
  word: bot.words.item,
  does: bot.does.item,
  phrases: bot.phrases.item,
  changes: true,
  isFor: ({ may }) => may.review.includes('open-item'),
  async run({ world, principal, requestKey, reviewId, noReview, number }) {
    const id = await reviewId();
    if (id === null) {
      return { text: noReview };
    }
    const { review } = await getReview(world, principal, { reviewId: id });
    const item = review.items.find((candidate) => itemNumber(review, candidate) === number);
    if (!item) {
      return { text: bot.noItem(number ?? 0) };
    }

    return openedAnswer(await openItem(world, principal, { reviewId: id, itemId: item.id, requestKey }));
  },
};
