import { bot } from '../../src/i18n/sv/bot';
import { proposeDecision } from '../../src/usecases/decision/propose-decision';
import { clausesFrom } from '../cards/item/clause-lines';
import { withOpenItem } from './at-hand';
import type { Command } from './command';
import { itemPlace } from './item-place';

/** `förslag <text>`: the proposal of the item in hand, an att-sats on each line. */
export const proposeCommand: Command = {
  word: bot.words.propose,
  does: bot.does.propose,
  phrases: bot.phrases.propose,
  changes: true,
  isFor: ({ review, may }) => may.items[review.openItemId ?? '']?.includes('propose') ?? false,
  run: (call) =>
    withOpenItem(call, async ({ review }, item) => {
      const clauses = clausesFrom(call.text, item.proposal?.clauses ?? []);
      await proposeDecision(call.world, call.principal, { reviewId: review.id, itemId: item.id, version: null, clauses, requestKey: call.requestKey });

      return { text: bot.proposed(itemPlace(review, item)) };
    }),
};
