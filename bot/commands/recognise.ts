import type { Command } from './command';
import { editDistance } from './edit-distance';
import { spoken, type Spoken } from './spoken';
import { goesOn, simplified } from './simplified';

/** What a text means. `isCertain`: the spelling is the command's own, but for å/ä/ö, case, punctuation and small filler; a question never is where the command changes something. */
export interface Recognised<Known extends Pick<Command, 'phrases' | 'changes'> = Command> {
  readonly command: Known;
  readonly number: number | null;
  /** What follows the command's own words, as it was written; '' where nothing does or none is taken. */
  readonly text: string;
  readonly isCertain: boolean;
}

/** No command without a text of its own is longer; a longer text is none. */
const LONGEST = 60;

/** No command has more words of its own before its text. */
const MOST_HEAD_WORDS = 8;

/** No item or action has a higher number. */
const HIGHEST = 999_999_999;

/** Stands in a phrase for the text that the command takes; `#` stands for a number. */
export const TEXT_SLOT = '<text>';

/**
 * Finds the command in spite of small misspellings; null where the text is none, or could be two. A phrase that takes a text must stand
 * first in what is said; any other must be all of it, so that a sentence is never taken for a command.
 */
export function recognise<Known extends Pick<Command, 'phrases' | 'changes'>>(text: string, commands: readonly Known[]): Recognised<Known> | null {
  const whole = goesOn(text) ? null : recogniseWhole(text, commands);
  const withText = whole?.isCertain ? null : recogniseWithText(text, commands);
  const found = withText?.isCertain ? withText : (whole ?? withText);

  return found && { ...found, isCertain: found.isCertain && !(found.command.changes && found.text === '' && isQuestion(text)) };
}

function isQuestion(text: string): boolean {
  return /\?[^\p{L}\p{N}]*$/u.test(text.slice(-LONGEST));
}

function recogniseWhole<Known extends Pick<Command, 'phrases' | 'changes'>>(text: string, commands: readonly Known[]): Recognised<Known> | null {
  const words = simplified(text);
  const number = /\d+/.exec(words)?.[0] ?? null;
  const said = words.replace(/\d+/, '#').slice(0, LONGEST + 1);
  const [best, second] = commands.map((command) => ({ command, distance: distanceOf(said, command) })).toSorted((left, right) => left.distance - right.distance);
  if (!best || !Number.isFinite(best.distance) || best.distance === second?.distance || said.length > LONGEST) {
    return null;
  }

  return { command: best.command, number: numberFrom(number), text: '', isCertain: best.distance === 0 };
}

function distanceOf(said: string, command: Pick<Command, 'phrases' | 'changes'>): number {
  const wholes = command.phrases.filter((phrase) => !phrase.includes(TEXT_SLOT));

  return Math.min(Number.POSITIVE_INFINITY, ...wholes.map((phrase) => distanceTo(said, phrase, command)));
}

/** Letters wrong, or infinity where it is too many to be this phrase. */
function distanceTo(said: string, phrase: string, command: Pick<Command, 'changes'>): number {
  const wanted = plainPhrase(phrase);
  const distance = distanceWithin(said, wanted);
  if (distance === 0) {
    return 0;
  }
  const isNumberKept = said.includes('#') === wanted.includes('#');
  const isSameStart = !command.changes || said[0] === wanted[0];

  return isNumberKept && isSameStart && distance <= forgiven(wanted) ? distance : Number.POSITIVE_INFINITY;
}

/** The phrase with the most words of its own wins: "åtgärd # klar <text>" before "åtgärd # <text>". */
function recogniseWithText<Known extends Pick<Command, 'phrases' | 'changes'>>(text: string, commands: readonly Known[]): Recognised<Known> | null {
  const said = spoken(text, MOST_HEAD_WORDS);
  const candidates = commands.flatMap((command) => command.phrases.filter((phrase) => phrase.includes(TEXT_SLOT)).map((phrase) => ({ command, head: headOf(phrase) })));
  const found = candidates.flatMap(({ command, head }) => matchHead(said, head, command) ?? []);
  const [best, second] = found.toSorted((left, right) => left.distance - right.distance || right.length - left.length);
  if (!best || (second && second.command !== best.command && second.distance === best.distance && second.length === best.length)) {
    return null;
  }

  return { command: best.command, number: best.number, text: hasWords(best.text) ? best.text : '', isCertain: best.distance === 0 };
}

/** Signs alone are no text: "åtgärd 12 klar?" reports nothing. */
function hasWords(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text);
}

interface HeadMatch<Known> {
  readonly command: Known;
  readonly number: number | null;
  readonly text: string;
  readonly distance: number;
  readonly length: number;
}

function matchHead<Known extends Pick<Command, 'changes'>>({ words, restAfter }: Spoken, head: readonly string[], command: Known): HeadMatch<Known> | null {
  if (words.length < head.length) {
    return null;
  }
  let distance = 0;
  for (const [index, wanted] of head.entries()) {
    const word = words[index] ?? '';
    distance += wanted === '#' ? (/^\d+$/.test(word) ? 0 : Number.POSITIVE_INFINITY) : wordDistance(word, wanted, command.changes);
  }
  const number = head.includes('#') ? (words[head.indexOf('#')] ?? null) : null;

  return Number.isFinite(distance) ? { command, number: numberFrom(number), text: restAfter(head.length), distance, length: head.length } : null;
}

/** What shows something takes a text only after its own words as they are: asking back would say no more than the answer. */
function wordDistance(word: string, wanted: string, changes: boolean): number {
  const distance = distanceWithin(word, wanted);
  const isSameStart = word[0] === wanted[0];

  return distance === 0 || (changes && isSameStart && distance <= forgiven(wanted)) ? distance : Number.POSITIVE_INFINITY;
}

function headOf(phrase: string): readonly string[] {
  const known = heads.get(phrase) ?? simplified(phrase.replace(TEXT_SLOT, ''), { keepFillers: true }).split(' ');
  heads.set(phrase, known);

  return known;
}

function plainPhrase(phrase: string): string {
  const known = plainPhrases.get(phrase) ?? simplified(phrase);
  plainPhrases.set(phrase, known);

  return known;
}

/** Phrases are few and stay as they are. */
const heads = new Map<string, readonly string[]>();
const plainPhrases = new Map<string, string>();

/** Letters wrong; words of too different length are not gone through. */
function distanceWithin(word: string, wanted: string): number {
  return Math.abs(word.length - wanted.length) > forgiven(wanted) ? Number.POSITIVE_INFINITY : editDistance(word, wanted);
}

function numberFrom(digits: string | null): number | null {
  return digits === null ? null : Math.min(Number(digits), HIGHEST);
}

function forgiven(word: string): number {
  if (word.length < 5) {
    return 0;
  }

  return word.length < 7 ? 1 : 2;
}
