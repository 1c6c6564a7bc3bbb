import { bot } from '../../src/i18n/sv/bot';
import { addItem } from '../../src/usecases/agenda/add-item';
import { withReview } from './at-hand';
import type { Command } from './command';
import { itemPlace } from './item-place';

/** Characters of a heading at most. */
const LONGEST_TITLE = 300;

/** `ny punkt <rubrik>`: an item of the unit's own (U-3). */
export const addItemCommand: Command = {
  word: bot.words.addItem,
  does: bot.does.addItem,
  phrases: bot.phrases.addItem,
  changes: true,
  isFor: ({ may }) => may.review.includes('add-item'),
  run: (call) =>
    withReview(call, async ({ review }) => {
      if (call.text.length > LONGEST_TITLE) {
        return { text: bot.textTooLong(LONGEST_TITLE) };
      }
      const changed = await addItem(call.world, call.principal, { reviewId: review.id, title: call.text, kind: 'diskussion', subjectAreas: [], requestKey: call.requestKey });
      const added = changed.items.find((item) => !review.items.some((known) => known.id === item.id));

      return { text: added ? bot.itemAdded(itemPlace(changed, added)) : bot.nothingNew };
    }),
};
