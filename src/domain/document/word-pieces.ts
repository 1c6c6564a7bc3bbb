/** A run of words that both have, or that only the record or only the file has. */
export interface TextPiece {
  readonly kind: 'same' | 'record' | 'word';
  readonly text: string;
}

/** Words of a text that are compared one by one; longer ones are shown whole, the one and the other. */
const MOST_WORDS = 1_200;

/** What differs between two texts, word by word. */
export function textPieces(record: string, word: string): readonly TextPiece[] {
  const [ours, theirs] = [wordsOf(record), wordsOf(word)];
  if (ours.length > MOST_WORDS || theirs.length > MOST_WORDS) {
    return joined([{ kind: 'record', text: record }, { kind: 'word', text: word }]);
  }
  const common = commonLengths(ours, theirs);
  const at = (row: number, column: number) => common[row]?.[column] ?? 0;
  const pieces: TextPiece[] = [];
  let [row, column] = [0, 0];
  while (row < ours.length || column < theirs.length) {
    if (row < ours.length && ours[row] === theirs[column]) {
      pieces.push({ kind: 'same', text: ours[row] ?? '' });
      row += 1;
      column += 1;
    } else if (row < ours.length && (column === theirs.length || at(row + 1, column) >= at(row, column + 1))) {
      pieces.push({ kind: 'record', text: ours[row] ?? '' });
      row += 1;
    } else {
      pieces.push({ kind: 'word', text: theirs[column] ?? '' });
      column += 1;
    }
  }

  return joined(pieces);
}

/** Words with the space that follows them, so that they can be put together again. */
function wordsOf(text: string): readonly string[] {
  return text.match(/\S+\s*|\s+/g) ?? [];
}

function commonLengths(ours: readonly string[], theirs: readonly string[]): readonly Uint16Array[] {
  const common = Array.from({ length: ours.length + 1 }, () => new Uint16Array(theirs.length + 1));
  for (let row = ours.length - 1; row >= 0; row -= 1) {
    for (let column = theirs.length - 1; column >= 0; column -= 1) {
      const best = ours[row] === theirs[column] ? (common[row + 1]?.[column + 1] ?? 0) + 1 : Math.max(common[row + 1]?.[column] ?? 0, common[row]?.[column + 1] ?? 0);
      common[row]?.fill(best, column, column + 1);
    }
  }

  return common;
}

/** Neighbours of one kind together, what the record has before what the file has in its place. */
function joined(pieces: readonly TextPiece[]): readonly TextPiece[] {
  const runs: TextPiece[] = [];
  for (const piece of pieces) {
    const last = runs.at(-1);
    if (piece.text !== '' && last?.kind === piece.kind) {
      runs[runs.length - 1] = { kind: piece.kind, text: last.text + piece.text };
    } else if (piece.text !== '') {
      runs.push(piece);
    }
  }

  return runs;
}
