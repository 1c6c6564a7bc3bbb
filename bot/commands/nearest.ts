import type { Command } from './command';
import { editDistance } from './edit-distance';
import { TEXT_SLOT } from './recognise';
import { simplified } from './simplified';

/** So much of a word must be alike for a command to be what the person may have meant. */
const ALIKE = 0.6;

/** Shorter beginnings are alike by chance. */
const SHORTEST_START = 3;

const MOST_SUGGESTED = 3;
const MOST_WORDS = 12;
const LONGEST_WORD = 40;

export interface Nearest {
  readonly commands: readonly Command[];
  /** How many of them, from the first, are like what was written; the others stand there to be chosen from. */
  readonly alike: number;
}

/** The three commands to suggest for a text that is none: those like one of its words first, then in the order given. */
export function nearestTo(text: string, commands: readonly Command[]): Nearest {
  const said = simplified(text).replace(/\d+/g, '#');
  const words = [said.slice(0, LONGEST_WORD), ...said.split(' ').slice(0, MOST_WORDS).map((word) => word.slice(0, LONGEST_WORD))];
  const ranked = commands
    .map((command) => ({ command, likeness: Math.max(...command.phrases.flatMap((phrase) => words.map((word) => likeness(word, simplified(phrase.replace(TEXT_SLOT, '')))))) }))
    .map(({ command, likeness: found }) => ({ command, likeness: found >= ALIKE ? found : 0 }))
    .toSorted((left, right) => right.likeness - left.likeness)
    .slice(0, MOST_SUGGESTED);

  return { commands: ranked.map(({ command }) => command), alike: ranked.filter(({ likeness: found }) => found > 0).length };
}

/** From 0 to 1: by the letters that differ, or by a beginning in common. */
function likeness(word: string, phrase: string): number {
  const start = commonStart(word, phrase);
  const byStart = start >= SHORTEST_START ? start / Math.min(word.length, phrase.length) : 0;
  const byLetters = 1 - editDistance(word, phrase) / Math.max(word.length, phrase.length, 1);

  return word.length < SHORTEST_START ? 0 : Math.max(byStart, byLetters);
}

function commonStart(left: string, right: string): number {
  let length = 0;
  while (length < left.length && left[length] === right[length]) {
    length += 1;
  }

  return length;
}
