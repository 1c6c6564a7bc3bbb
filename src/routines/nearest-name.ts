/** How many letters a word needs for each mistake that still counts as a misspelling. */
const lettersPerMistake = 2.5;

/** The known name that a misspelt one most likely means; null where none is near enough to be worth a guess. */
export function nearestName(written: string, known: readonly string[]): string | null {
  const [best] = known
    .map((name) => ({ name, distance: distanceBetween(written.toLowerCase(), name.toLowerCase()) }))
    .filter(({ name, distance }) => distance <= Math.max(1, Math.floor(Math.max(name.length, written.length) / lettersPerMistake)))
    .toSorted((left, right) => left.distance - right.distance);

  return best?.name ?? null;
}

/** Letters to change, add, take away or swap with their neighbour. */
function distanceBetween(left: string, right: string): number {
  let before: readonly number[] = [];
  let row: readonly number[] = Array.from({ length: right.length + 1 }, (_, index) => index);
  for (const [leftIndex, letter] of Array.from(left).entries()) {
    const next = [leftIndex + 1];
    for (let index = 1; index <= right.length; index += 1) {
      const isSwapped = leftIndex > 0 && letter === right[index - 2] && left[leftIndex - 1] === right[index - 1];
      const replaced = at(row, index - 1) + (letter === right[index - 1] ? 0 : 1);
      next.push(Math.min(replaced, at(row, index) + 1, at(next, index - 1) + 1, isSwapped ? at(before, index - 2) + 1 : replaced));
    }
    before = row;
    row = next;
  }

  return at(row, right.length);
}

function at(row: readonly number[], index: number): number {
  return row[index] ?? Number.POSITIVE_INFINITY;
}
