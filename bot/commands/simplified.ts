import { bot } from '../../src/i18n/sv/bot';

/** More than any command's own words need; the rest of a longer text is not looked at. */
const LOOKED_AT = 500;

/** Lower case without accents, punctuation or small filler, one space between words and numbers; "?" alone asks for help. */
export function simplified(text: string, options: { readonly keepFillers?: boolean } = {}): string {
  const start = text.slice(0, LOOKED_AT);
  const words = folded(start).split(' ');
  const meant = words.filter((word) => options.keepFillers || !isFiller(word));
  const plain = (meant.length === 0 ? words : meant).join(' ');

  return plain === '' && start.includes('?') ? folded(bot.words.help) : plain;
}

/** Whether words stand beyond what is looked at: then the text is more than a command's own words. */
export function goesOn(text: string): boolean {
  return /[\p{L}\p{N}]/u.test(text.slice(LOOKED_AT));
}

/** Lower case, å/ä/ö as a/o, only letters of any script, digits and `#`, one space between. */
export function folded(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\p{M}\p{Cf}]/gu, '')
    .replace(/\d+|#/g, ' $& ')
    .replace(/[^\p{L}\p{N}#]+/gu, ' ')
    .trim();
}

/** Whether the folded word says nothing: "tack", "snälla", the bot's own name. */
export function isFiller(word: string): boolean {
  return fillers.has(word);
}

const fillers: ReadonlySet<string> = new Set(bot.fillers.map(folded));
