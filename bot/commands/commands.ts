import { agendaCommand } from './agenda.command';
import type { Command } from './command';
import { decisionsCommand } from './decisions.command';
import { bot } from '../../src/i18n/sv/bot';
import { itemCommand } from './item.command';
import { nextCommand } from './next.command';

const named: readonly Command[] = [agendaCommand, nextCommand, itemCommand, decisionsCommand];

/** What to choose from for somebody who is not understood: that which only shows comes first. Help is always named beside these. */
export const suggested: readonly Command[] = [agendaCommand, decisionsCommand, nextCommand, itemCommand];

const helpCommand: Command = {
  word: bot.words.help,
  does: bot.does.help,
  phrases: bot.phrases.help,
  changes: false,
  run: () => ({ text: bot.help(commands) }),
};

/** All that can be written to the bot. */
export const commands: readonly Command[] = [helpCommand, ...named];
