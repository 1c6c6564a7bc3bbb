import { bot } from '../../src/i18n/sv/bot';
import { writeItem } from '../../src/usecases/agenda/write-item';
import { withOpenItem } from './at-hand';
import type { Command } from './command';
import { itemPlace } from './item-place';

/** `slutsats <text>`: the conclusion of the item in hand. */
export const concludeCommand: Command = {
  word: bot.words.conclude,
  does: bot.does.conclude,
  phrases: bot.phrases.conclude,
  changes: true,
  isFor: ({ review, may }) => may.items[review.openItemId ?? '']?.includes('write') ?? false,
  run: (call) =>
    withOpenItem(call, async ({ review }, item) => {
      await writeItem(call.world, call.principal, { reviewId: review.id, itemId: item.id, version: null, fields: { conclusion: call.text }, requestKey: call.requestKey });

      return { text: bot.concluded(itemPlace(review, item)) };
    }),
};
