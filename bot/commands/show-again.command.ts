import { itemNumber } from '../../src/domain/agenda/find-item';
import { bot } from '../../src/i18n/sv/bot';
import { showAgain } from '../../src/usecases/agenda/show-again';
import { withReview } from './at-hand';
import type { Command } from './command';
import { itemPlace } from './item-place';

/** `visa igen`, `visa igen punkt 4`: the card is posted at the bottom, the old one becomes a pointer. */
export const showAgainCommand: Command = {
  word: bot.words.showAgain,
  does: bot.does.showAgain,
  phrases: bot.phrases.showAgain,
  changes: true,
  isFor: ({ may }) => may.review.includes('open-item') || may.review.includes('start'),
  run: (call) =>
    withReview(call, async ({ review }) => {
      const item = review.items.find((candidate) => (call.number === null ? candidate.id === review.openItemId : itemNumber(review, candidate) === call.number));
      if (!item && call.number !== null) {
        return { text: bot.noItem(call.number) };
      }
      if (item && !item.openedAt) {
        return { text: bot.notOpenedYet(itemNumber(review, item)) };
      }
      await showAgain(call.world, call.principal, { reviewId: review.id, itemId: item?.id ?? null, requestKey: call.requestKey });

      return { text: item ? bot.shownAgain(itemPlace(review, item)) : bot.agendaShownAgain };
    }),
};
