import type { Command } from './command';
import { editDistance } from './edit-distance';

/** What a text means: a command with its number, or the three commands that it is nearest to. */
export type Recognised = { readonly command: Command; readonly number: number | null } | { readonly nearest: readonly Command[] };

/** No command is longer; a longer text is not one. */
const LONGEST = 60;

/** Forgives å/ä/ö, case, punctuation and small misspellings; never takes a sentence for a command. */
export function recognise(text: string, commands: readonly Command[]): Recognised {
  const words = simplified(text.slice(0, 500));
  const number = /\d+/.exec(words)?.[0] ?? null;
  const said = words.replace(/\d+/, '#').slice(0, LONGEST + 1);
  const ranked = commands.map((command) => rank(said, command)).toSorted((left, right) => left.distance - right.distance || left.nearness - right.nearness);
  const [best, second] = ranked;
  if (best && Number.isFinite(best.distance) && best.distance !== second?.distance && said.length <= LONGEST) {
    return { command: best.command, number: number === null ? null : Number(number.slice(0, 6)) };
  }

  return { nearest: ranked.toSorted((left, right) => left.nearness - right.nearness).slice(0, 3).map(({ command }) => command) };
}

function rank(said: string, command: Command) {
  return {
    command,
    distance: Math.min(...command.phrases.map((phrase) => distanceTo(said, phrase, command))),
    nearness: Math.min(...command.phrases.map((phrase) => editDistance(said, simplified(phrase)))),
  };
}

/** Lower case without accents or punctuation, one space between words; "?" alone asks for help. */
function simplified(text: string): string {
  const plain = text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();

  return plain === '' && text.includes('?') ? 'hjalp' : plain;
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
