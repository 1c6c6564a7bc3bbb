import { bot } from '../../src/i18n/sv/bot';
import { statusCard } from '../cards/status/status.card';
import { forTheGroup, withReview } from './at-hand';
import type { Command } from './command';

/** `status`: what is missing before the next step, each with who. */
export const statusCommand: Command = {
  word: bot.words.status,
  does: bot.does.status,
  phrases: bot.phrases.status,
  changes: false,
  run: (call) => withReview(call, (reading) => statusCard(call.cards.contextOf(call.principal.tenantId, forTheGroup(reading)))),
};
