import { bot } from '../../src/i18n/sv/bot';
import { askForClause } from '../../src/usecases/decision/ask-for-clause';
import { withOpenItem } from './at-hand';
import type { Command } from './command';
import { newActionCard } from '../cards/new-action/new-action.card';

/** `ny åtgärd <text>`: asks who and when on a card; its press puts the uppdrag into the proposal of the item in hand. */
export const newActionCommand: Command = {
  word: bot.words.newAction,
  does: bot.does.newAction,
  phrases: bot.phrases.newAction,
  changes: true,
  isFor: ({ review, may }) => may.items[review.openItemId ?? '']?.includes('propose') ?? false,
  run: (call) =>
    withOpenItem(call, async ({ review }, item) => {
      const reading = await askForClause(call.world, call.principal, { reviewId: review.id });

      return newActionCard({ tenantId: call.principal.tenantId, reading, item, signer: call.cards.signer, text: call.text });
    }),
};
