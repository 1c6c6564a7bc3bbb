import { cut } from '../cards/plain-text';

/** Longer messages are read by their beginning (characters of HTML). */
const LONGEST_MESSAGE = 50_000;

const entities: Readonly<Record<string, string>> = { amp: '&', lt: '<', gt: '>', quot: '"', apos: "'", nbsp: ' ' };

/** A message of a chat as one line of plain text, cut to so many characters: without tags, its entities as the signs they mean. */
export function messageText(html: string, limit: number): string {
  const text = html
    .slice(0, LONGEST_MESSAGE)
    .replace(/<[^<>]*>/g, ' ')
    .replace(/&(?:#(?<decimal>\d{1,7})|#x(?<hex>[\da-f]{1,6})|(?<name>[a-z]{2,6}));/gi, (whole: string, ...rest: unknown[]) => meant(whole, rest.at(-1) as Groups));

  return cut(text, limit);
}

type Groups = Readonly<Record<'decimal' | 'hex' | 'name', string | undefined>>;

function meant(whole: string, { decimal, hex, name }: Groups): string {
  if (name !== undefined) {
    return entities[name.toLowerCase()] ?? whole;
  }
  const code = decimal === undefined ? Number.parseInt(hex ?? '', 16) : Number(decimal);

  return code > 0 && code <= 0x10ffff && !(code >= 0xd800 && code <= 0xdfff) ? String.fromCodePoint(code) : '';
}
