/** Endings of role names with what the definite form adds; the longer first. */
const endings: readonly (readonly [RegExp, string])[] = [
  [/(chef|ledamot|representant|ör)$/i, 'en'],
  [/ombud$/i, 'et'],
  [/(are|ordförande|or)$/i, 'n'],
];

/** "förvaltningschefen", "miljöombudet", "vice rektorn hållbar utveckling", "den administrativa chefen". A name that is not understood stands as it is. */
export function definiteRole(name: string): string {
  const words = name.trim().split(/\s+/);
  const head = words.findIndex((word) => endings.some(([ending]) => ending.test(word)));
  const before = words[head - 1] ?? '';
  if (head === -1 || isPossessive(before)) {
    return name;
  }
  const definite = words.map((word, index) => (index === head ? withEnding(word) : word));

  return isAdjective(before) ? likeFirst(name, ['den', ...definite.with(head - 1, `${before.toLowerCase()}a`)].join(' ')) : definite.join(' ');
}

function withEnding(word: string): string {
  return `${word}${endings.find(([ending]) => ending.test(word))?.[1] ?? ''}`;
}

/** "ledningens representant" is definite already. */
function isPossessive(word: string): boolean {
  return word.length > 2 && word.endsWith('s');
}

function isAdjective(word: string): boolean {
  return /(iv|isk|lig)$/i.test(word);
}

/** With a capital where the name had one. */
function likeFirst(name: string, text: string): string {
  const first = name.trim().charAt(0);

  return first === first.toUpperCase() ? `${text.charAt(0).toUpperCase()}${text.slice(1)}` : text;
}
