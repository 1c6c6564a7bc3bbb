import { folded, isFiller } from './simplified';

/** The first words of a text, folded, and what stands after so many of them, as it was written. */
export interface Spoken {
  readonly words: readonly string[];
  restAfter(count: number): string;
}

/** Signs that turn text about or hide in it; none has business in a command's text. */
const invisible = /[\p{Cf}\u2028\u2029]+/gu;

/** Splits the beginning of what is said into words and numbers, past the bot's name and filler; the rest keeps case, signs and line breaks. */
export function spoken(text: string, count: number): Spoken {
  const said = text.normalize('NFC').replace(invisible, '');
  const tokens = [...said.slice(0, 300).matchAll(/\d+|[\p{L}\p{M}]+/gu)].map((match) => ({ word: folded(match[0]), end: match.index + match[0].length }));
  const first = tokens.findIndex(({ word }) => !isFiller(word));
  const meant = first < 0 ? [] : tokens.slice(first, first + count);

  return {
    words: meant.map(({ word }) => word),
    restAfter: (taken) => said.slice(meant[taken - 1]?.end ?? 0).replace(/^(?:[\s:,.;]|[–—-](?!\d))+/, '').trimEnd(),
  };
}
