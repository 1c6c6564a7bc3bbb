import { bot } from '../../src/i18n/sv/bot';
import type { Command } from './command';
import { actionAnswer } from './action-answer';

/** `åtgärd 12`: the action as it stands. */
export const actionCommand: Command = {
  word: bot.words.action,
  does: bot.does.action,
  phrases: bot.phrases.action,
  changes: false,
  run: (call) => actionAnswer(call),
};
