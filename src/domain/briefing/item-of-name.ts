import type { AgendaItem } from '../agenda/agenda-item';
import type { BriefingFile } from './briefing-folder';

type Named = Pick<AgendaItem, 'id' | 'number' | 'title'>;

const MONTHS = 'januari|februari|mars|april|maj|juni|juli|augusti|september|oktober|november|december|jan|feb|mar|apr|jun|jul|aug|sep|okt|nov|dec';
/** "3 Uppföljning", "03_mål", "Punkt 3 – mål", "p3", "§3"; neither "2027-03-09", "3 mars" nor "3.5". */
const LEADING_NUMBER = new RegExp(`^(?:punkt|punkten|p|bilaga till punkt|§)?[\\s._-]*0?([1-9]\\d?)(?![\\d]|[.,]\\d|[\\s._-]*(?:${MONTHS})\\b|[\\s._/-]\\d{1,2}[\\s._/-])`, 'u');
const SHORTEST_WORD = 4;
/** Of the words of a title, so many must stand in the name. */
const ENOUGH = 0.6;

/**
 * The punkt that a file's name says: by its number ("3 …", "Punkt 3 …"), by the routine's id ("A2 …"), else by the words of its title.
 * Null where the name says none, or more than one.
 */
export function itemOfName(fileName: string, items: readonly Named[]): string | null {
  const name = plain(fileName.replace(/\.[^.]{1,5}$/, ''));

  return byId(name, items) ?? byNumber(name, items) ?? byTitle(name, items);
}

/** The punkt that the file belongs to: what a person or the sending has fixed, else what its name says on the agenda as it stands. */
export function itemIdOf({ tie, name }: Pick<BriefingFile, 'tie' | 'name'>, items: readonly Named[]): string | null {
  return tie ? tie.itemId : itemOfName(name, items);
}

function byId(name: string, items: readonly Named[]): string | null {
  const id = /^([a-z]\d{1,2})(?![\da-z])/u.exec(name)?.[1];

  return id === undefined ? null : (items.find((item) => item.id.toLowerCase() === id)?.id ?? null);
}

function byNumber(name: string, items: readonly Named[]): string | null {
  const number = Number(LEADING_NUMBER.exec(name)?.[1] ?? 0);

  return items.find((item, index) => (item.number ?? index + 1) === number)?.id ?? null;
}

function byTitle(name: string, items: readonly Named[]): string | null {
  const said = new Set(wordsOf(name));
  const shares = items.map((item) => {
    const words = wordsOf(plain(item.title));

    return { id: item.id, share: words.length === 0 ? 0 : words.filter((word) => said.has(word)).length / words.length };
  });
  const best = Math.max(0, ...shares.map(({ share }) => share));
  const found = shares.filter(({ share }) => share === best);

  return best >= ENOUGH && found.length === 1 ? (found[0]?.id ?? null) : null;
}

function plain(text: string): string {
  return text.normalize('NFC').toLowerCase().trim();
}

function wordsOf(text: string): readonly string[] {
  return [...new Set(text.split(/[^\p{L}]+/u).filter((word) => word.length >= SHORTEST_WORD))];
}
