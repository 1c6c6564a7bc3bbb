import { bot } from '../../src/i18n/sv/bot';
import { getReview } from '../../src/usecases/review/get-review';
import type { Command } from './command';

export const agendaCommand: Command = {
  word: bot.words.agenda,
  does: bot.does.agenda,
  phrases: bot.phrases.agenda,
  changes: false,
  async run({ world, principal, conversationId, cards, reviewId, noReview }) {
    const id = await reviewId();
    if (id === null) {
      return { text: noReview };
    }
    const reading = await getReview(world, principal, { reviewId: id });

    return cards.write('agenda', { tenantId: principal.tenantId, conversationId, reading: { ...reading, principal: null, may: { review: [], items: {} } } });
  },
};
