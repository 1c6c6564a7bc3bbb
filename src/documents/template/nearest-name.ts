/** Letters that may differ between a mistyped name and the one that was meant. */
const farthest = 3;

/** The name most like the written one, where one is like enough; null else. */
export function nearestName(written: string, names: readonly string[]): string | null {
  const limit = Math.min(farthest, Math.floor(plain(written).length / 2));
  const ranked = names.map((name) => ({ name, distance: distance(plain(written), plain(name)) })).sort((one, other) => one.distance - other.distance);
  const [best] = ranked;

  return best !== undefined && limit > 0 && best.distance <= limit ? best.name : null;
}

/** "Ärende-nummer" and "arendenummer" are the same slip. */
function plain(name: string): string {
  return name.slice(0, 40).toLowerCase().normalize('NFD').replace(/[^a-z]/g, '');
}

function distance(one: string, other: string): number {
  let row = Array.from({ length: other.length + 1 }, (_, index) => index);
  for (const [index, letter] of Array.from(one).entries()) {
    const next = [index + 1];
    for (const [column, compared] of Array.from(other).entries()) {
      next.push(Math.min((next[column] ?? 0) + 1, (row[column + 1] ?? 0) + 1, (row[column] ?? 0) + (letter === compared ? 0 : 1)));
    }
    row = next;
  }

  return row.at(-1) ?? 0;
}
