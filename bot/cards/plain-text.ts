/** Characters that turn text about, hide in it or end a line: none has business in a card's line. */
const invisible = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]+/gu;

/** Characters that mean something in Markdown (threat T10). */
const markdown = /[\\`*_{}[\]()#+\-.!|~<>&=:]/g;

/** Ends a word that a client could turn into a link by itself, without anything to see. */
const WORD_BREAK = '\u200b';

/** The same for e-mail addresses: clients take a space without width for a letter of the domain, this narrow one not. */
const HAIR_SPACE = '\u200a';

/** One line of somebody's text as it is: for titles of buttons, notifications and input fields, which are not Markdown. */
export function oneLine(text: string): string {
  return text.normalize('NFC').replace(/[\r\n\t]+/g, ' ').replace(invisible, '').replace(/ {2,}/g, ' ').trim();
}

/** One line of somebody's text for a TextBlock: nothing in it is Markdown, HTML or a link. */
export function escaped(text: string): string {
  return unlinked(oneLine(text)).replace(markdown, (character, index: number, whole: string) => (needsEscape(character, index, whole) ? `\\${character}` : character));
}

/** One line of somebody's text for a button or a choice, which are no Markdown: nothing in it becomes a link. */
export function titleText(text: string): string {
  return unlinked(oneLine(text));
}

/** One line of somebody's text where a client may read HTML but no Markdown: neither a tag nor a link. */
export function untagged(text: string): string {
  return titleText(text).replace(/</g, '‹').replace(/>/g, '›').replace(/&(?=#?\w)/g, '& ');
}

/** The text cut to so many characters, with "…" where something is left out. */
export function cut(text: string, limit: number): string {
  const characters = Array.from(oneLine(text));

  return characters.length <= limit ? characters.join('') : `${characters.slice(0, limit - 1).join('')}…`;
}

/** A colon as in `mailto:x`; not a Swedish ending as in "KTH:s", nor a time of day. */
const addressColon = /(?<=[\p{L}\p{N}]):(?!(?:s|n|t|en|et|na|ar|er|a|r|ns|ts)(?![\p{L}\p{N}/.:@?#&=_-]))(?!(?<=\d:)\d)(?=\S)/gu;

/** Addresses and domains that clients make links of are broken by a space without width. */
function unlinked(text: string): string {
  return text
    .replace(addressColon, `:${WORD_BREAK}`)
    .replace(/\/\//g, `/${WORD_BREAK}/`)
    .replace(/(?<=\S)@(?=\S)/g, `@${HAIR_SPACE}`)
    .replace(/(?<=[\p{L}\p{N}\p{M}-])\.(?=[\p{L}\p{M}]{2,})/gu, `.${WORD_BREAK}`);
}

/** Signs of daily writing stay as they are where they mean nothing: a full stop, a hyphen, a colon within the line. */
function needsEscape(character: string, index: number, whole: string): boolean {
  switch (character) {
    case '-':
    case '+':
    case '=':
    case ':':
      return index === 0;
    case '.':
      return /^\d+$/.test(whole.slice(0, index));
    case '!':
      return false;
    default:
      return true;
  }
}
