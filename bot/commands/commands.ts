import { agendaCommand } from './agenda.command';
import type { Command } from './command';
import { decisionsCommand } from './decisions.command';
import { bot } from '../../src/i18n/sv/bot';
import { itemCommand } from './item.command';
import { nextCommand } from './next.command';

const named: readonly Command[] = [agendaCommand, nextCommand, itemCommand, decisionsCommand];

const helpCommand: Command = {
  word: bot.words.help,
  does: bot.does.help,
  phrases: bot.phrases.help,
  changes: false,
  run: () => ({ text: bot.help(commands) }),
};

/** All that can be written to the bot. */
export const commands: readonly Command[] = [helpCommand, ...named];
