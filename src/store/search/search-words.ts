/** So long a beginning of a word is compared, as in the database's own `search_words`. */
const LONGEST_WORD = 60;

/** The words of a text as they are searched: small letters a–z and digits, without the marks over å, ä, ö and é. The same as `search_words`. */
export function searchWords(text: string): readonly string[] {
  return folded(text)
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== '')
    .map((word) => word.slice(0, LONGEST_WORD));
}

/** The text in such letters; other signs stand as they are. */
export function folded(text: string): string {
  return text
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .replace(/[æÆ]/g, 'a')
    .replace(/[øØ]/g, 'o')
    .toLowerCase();
}
