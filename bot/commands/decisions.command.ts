import { bot } from '../../src/i18n/sv/bot';
import { getReview } from '../../src/usecases/review/get-review';
import type { Command } from './command';

export const decisionsCommand: Command = {
  word: bot.words.decisions,
  does: bot.does.decisions,
  phrases: bot.phrases.decisions,
  changes: false,
  async run({ world, principal, conversationId, cards, reviewId, noReview }) {
    const id = await reviewId();
    if (id === null) {
      return { text: noReview };
    }
    const reading = await getReview(world, principal, { reviewId: id });

    return cards.write('decisions', { tenantId: principal.tenantId, conversationId, reading });
  },
};
