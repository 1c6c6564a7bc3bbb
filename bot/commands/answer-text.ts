import { bot } from '../../src/i18n/sv/bot';
import type { Answer } from '../context/answering';
import type { CommandCall } from './command';
import { commands } from './commands';
import { recognise } from './recognise';

/** Does what the text asks for; a text that is no command gets the nearest ones. */
export async function answerText(text: string, call: Omit<CommandCall, 'number'>): Promise<Answer> {
  const recognised = recognise(text, commands);
  if ('nearest' in recognised) {
    return { text: bot.unknownCommand(recognised.nearest.map((command) => command.word)) };
  }

  return recognised.command.run({ ...call, number: recognised.number });
}
