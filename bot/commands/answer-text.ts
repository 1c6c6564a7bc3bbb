import { bot } from '../../src/i18n/sv/bot';
import type { Answer } from '../context/answering';
import type { Note } from '../context/asked';
import type { CommandCall } from './command';
import { commands, suggested } from './commands';
import { nearestTo } from './nearest';
import { recognise, type Recognised } from './recognise';

/**
 * Does what the text asks for; a text that is no command gets the nearest ones. A misspelt word never changes anything: the
 * person is asked to write it out.
 */
export async function answerText(text: string, { note, ...call }: Omit<CommandCall, 'number'> & { readonly note: Note }): Promise<Answer> {
  const recognised = recognise(text, commands);
  if (!recognised) {
    const nearest = nearestTo(text, suggested);

    return { text: bot.unknownCommand(nearest.commands.map((command) => command.word), nearest.alike) };
  }
  const { command, number, isCertain } = recognised;
  if (command.changes && !isCertain) {
    return { text: bot.didYouMean(writtenOut(recognised)) };
  }
  note({ command: command.word });

  return command.run({ ...call, number, reviewId: () => noted(call.reviewId(), note) });
}

/** The command with the number that was asked for in place of the one that the help shows. */
function writtenOut({ command, number }: Recognised): string {
  return number === null ? command.word : command.word.replace(/\d+/, String(number));
}

async function noted(reviewId: Promise<string | null>, note: Note): Promise<string | null> {
  const review = await reviewId;
  note(review === null ? {} : { review });

  return review;
}
