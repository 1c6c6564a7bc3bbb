import { bot } from '../../src/i18n/sv/bot';
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
  run: (call) => withOpenItem(call, async (reading, item) => newActionCard({ tenantId: call.principal.tenantId, reading, item, signer: call.cards.signer, text: call.text })),
};
