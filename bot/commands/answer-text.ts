import { bot } from '../../src/i18n/sv/bot';
import type { Answer } from '../context/answering';
import type { Note } from '../context/asked';
import type { CommandCall } from './command';
import { commands, suggested } from './commands';
import { nearestTo } from './nearest';
import { recognise, TEXT_SLOT, type Recognised } from './recognise';

/** Characters that a command's text may have; a longer one belongs in the tab. */
const LONGEST_TEXT = 5_000;

/**
 * Does what the text asks for; a text that is no command gets the nearest ones. A misspelt word never changes anything: the
 * person is asked to write it out. A text that is too long is refused with the limit.
 */
export async function answerText(said: string, { note, ...call }: Omit<CommandCall, 'number' | 'text'> & { readonly note: Note }): Promise<Answer> {
  const recognised = recognise(said, commands);
  if (!recognised && said.length > LONGEST_TEXT) {
    return { text: bot.textTooLong(LONGEST_TEXT) };
  }
  if (!recognised) {
    const nearest = nearestTo(said, suggested);

    return { text: bot.unknownCommand(nearest.commands.map((command) => command.word), nearest.alike) };
  }
  const { command, number, text, isCertain } = recognised;
  if (text.length > LONGEST_TEXT) {
    return { text: bot.textTooLong(LONGEST_TEXT) };
  }
  if (command.changes && !isCertain) {
    return { text: bot.didYouMean(writtenOut(recognised)) };
  }
  if (text === '' && command.phrases.every((phrase) => phrase.includes(TEXT_SLOT))) {
    return { text: bot.textNeeded(writtenOut(recognised)) };
  }
  note({ command: command.word });

  return command.run({ ...call, number, text, reviewId: () => noted(call.reviewId(), note) });
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
