import { bot } from '../../src/i18n/sv/bot';

/** More than any command needs; the rest of a longer text is not looked at. */
const LOOKED_AT = 500;

/** Lower case without accents, punctuation or small filler, one space between words and numbers; "?" alone asks for help. */
export function simplified(text: string): string {
  const start = text.slice(0, LOOKED_AT);
  const words = folded(start).split(' ');
  const meant = words.filter((word) => !fillers.has(word));
  const plain = (meant.length === 0 ? words : meant).join(' ');

  return plain === '' && start.includes('?') ? folded(bot.words.help) : plain;
}

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\d+|#/g, ' $& ')
    .replace(/[^a-z0-9#]+/g, ' ')
    .trim();
}

const fillers: ReadonlySet<string> = new Set(bot.fillers.map(folded));
