import type { Command } from './command';
import { editDistance } from './edit-distance';
import { simplified } from './simplified';

/** What a text means. `isCertain`: the spelling is the command's own, but for å/ä/ö, case, punctuation and small filler. */
export interface Recognised {
  readonly command: Command;
  readonly number: number | null;
  readonly isCertain: boolean;
}

/** No command is longer; a longer text is not one. */
const LONGEST = 60;

/** Finds the command in spite of small misspellings; null where the text is none. Never takes a sentence for a command. */
export function recognise(text: string, commands: readonly Command[]): Recognised | null {
  const words = simplified(text);
  const number = /\d+/.exec(words)?.[0] ?? null;
  const said = words.replace(/\d+/, '#').slice(0, LONGEST + 1);
  const [best, second] = commands.map((command) => ({ command, distance: distanceOf(said, command) })).toSorted((left, right) => left.distance - right.distance);
  if (!best || !Number.isFinite(best.distance) || best.distance === second?.distance || said.length > LONGEST) {
    return null;
  }

  return { command: best.command, number: number === null ? null : Number(number.slice(0, 6)), isCertain: best.distance === 0 };
}

function distanceOf(said: string, command: Command): number {
  return Math.min(...command.phrases.map((phrase) => distanceTo(said, phrase, command)));
}

/** Letters wrong, or infinity where it is too many to be this phrase. */
function distanceTo(said: string, phrase: string, command: Command): number {
  const wanted = simplified(phrase);
  const distance = editDistance(said, wanted);
  if (distance === 0) {
    return 0;
  }
  const isNumberKept = said.includes('#') === wanted.includes('#');
  const isSameStart = !command.changes || said[0] === wanted[0];

  return isNumberKept && isSameStart && distance <= forgiven(wanted) ? distance : Number.POSITIVE_INFINITY;
}

function forgiven(word: string): number {
  if (word.length < 5) {
    return 0;
  }

  return word.length < 7 ? 1 : 2;
}
