import { action } from '../../i18n/sv/action';
import { folded, searchWords } from './search-words';
import { actionMarks, decisionMarks, marksOf } from './sentence-marks';

/** What is asked of the database. */
export interface SearchQuery {
  /** A tsquery of quoted words; '' for all. */
  readonly matches: string;
  /** The § or number that comes first; null where none is asked for. */
  readonly number: number | null;
  /** Only actions that are late. */
  readonly onlyLate: boolean;
}

/** More words than these are not looked for. */
const MOST_WORDS = 12;

/** Longer texts are searched by their beginning (characters). */
const LONGEST = 300;

/** `§`, `#` for "åtgärd" before a number, or a word. */
const part = /§+\s*(?<paragraph>\d{1,6})(?![a-z0-9])|(?<word>[a-z0-9]+)/g;

const kinds = {
  decision: { marks: decisionMarks, numberMark: '§' },
  action: { marks: actionMarks, numberMark: '#' },
} as const;

const [actionWord = ''] = searchWords(action.number(1));
const [lateWord = ''] = searchWords(action.late(1));

/** Reads what somebody wrote to search by. Null where it has letters and none that could be found. */
export function searchQuery(text: string, kind: keyof typeof kinds): SearchQuery | null {
  const written = text.slice(0, LONGEST);
  const terms = termsOf(folded(written)).slice(0, MOST_WORDS);
  if (terms.length === 0 && /[\p{L}\p{N}]/u.test(written)) {
    return null;
  }
  const isLate = (term: Term) => kind === 'action' && term.mark === null && term.word.startsWith(lateWord);
  const { marks, numberMark } = kinds[kind];
  const sought = terms.filter((term) => !isLate(term));

  return {
    matches: sought.map(({ mark, word }) => (mark ? quoted(`${mark}${word}`) : anyOf(word, [...marksOf(word, marks), ...(isNumber(word) ? [`${numberMark}${Number(word)}`] : [])]))).join(' & '),
    number: sought.flatMap(({ mark, word }) => ((mark === null || mark === numberMark) && isNumber(word) ? Number(word) : []))[0] ?? null,
    onlyLate: terms.some(isLate),
  };
}

interface Term {
  readonly mark: '§' | '#' | null;
  readonly word: string;
}

function termsOf(text: string): readonly Term[] {
  const found = [...text.matchAll(part)].map(({ groups }): Term => (groups?.['paragraph'] ? { mark: '§', word: String(Number(groups['paragraph'])) } : { mark: null, word: searchWords(groups?.['word'] ?? '')[0] ?? '' }));

  return found.flatMap((term, index) => {
    const [before, after] = [found[index - 1], found[index + 1]];
    if (isActionWord(term) && after?.mark === null && isNumber(after.word)) {
      return [];
    }

    return before && isActionWord(before) && term.mark === null && isNumber(term.word) ? [{ mark: '#', word: String(Number(term.word)) } as const] : [term];
  });
}

function isActionWord({ mark, word }: Term): boolean {
  return mark === null && word === actionWord;
}

function isNumber(word: string): boolean {
  return /^\d{1,6}$/.test(word);
}

/** The word as a beginning, or one of the marks. */
function anyOf(word: string, marks: readonly string[]): string {
  return `(${[`${quoted(word)}:*`, ...marks.map(quoted)].join(' | ')})`;
}

/** Words are letters a–z and digits, marks are our own: there is nothing in them to escape. */
function quoted(lexeme: string): string {
  return `'${lexeme}'`;
}
