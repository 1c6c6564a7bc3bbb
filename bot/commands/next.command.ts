import { bot } from '../../src/i18n/sv/bot';
import { openItem } from '../../src/usecases/agenda/open-item';
import type { Command } from './command';
import { openedAnswer } from './opened-answer';

export const nextCommand: Command = {
  word: bot.words.next,
  does: bot.does.next,
  phrases: bot.phrases.next,
  changes: true,
  isFor: ({ may }) => may.review.includes('open-item'),
  async run({ world, principal, requestKey, reviewId, noReview }) {
    const id = await reviewId();

    return id === null ? { text: noReview } : openedAnswer(await openItem(world, principal, { reviewId: id, itemId: null, requestKey }));
  },
};
