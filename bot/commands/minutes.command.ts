import { bot } from '../../src/i18n/sv/bot';
import { minutesCard } from '../cards/minutes/minutes.card';
import { forTheGroup, withReview } from './at-hand';
import type { Command } from './command';

/** `protokoll`: where the draft of the minutes is, or why it waits. */
export const minutesCommand: Command = {
  word: bot.words.minutes,
  does: bot.does.minutes,
  phrases: bot.phrases.minutes,
  changes: false,
  run: (call) => withReview(call, (reading) => minutesCard(call.cards.contextOf(call.principal.tenantId, forTheGroup(reading)))),
};
