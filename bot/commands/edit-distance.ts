/** How many letters to change, add, take away or swap with their neighbour to get from one word to the other. */
export function editDistance(from: string, to: string): number {
  const rows: number[][] = [Array.from({ length: to.length + 1 }, (_, column) => column)];
  for (let row = 1; row <= from.length; row += 1) {
    rows.push(nextRow(rows, { from, to, row }));
  }

  return rows[from.length]?.[to.length] ?? 0;
}

function nextRow(rows: readonly (readonly number[])[], { from, to, row }: { readonly from: string; readonly to: string; readonly row: number }): number[] {
  const cells = [row];
  const at = (back: number, column: number) => rows[row - back]?.[column] ?? Number.POSITIVE_INFINITY;
  for (let column = 1; column <= to.length; column += 1) {
    const isSame = from[row - 1] === to[column - 1];
    const isSwap = from[row - 1] === to[column - 2] && from[row - 2] === to[column - 1];
    cells.push(Math.min(at(1, column) + 1, (cells[column - 1] ?? 0) + 1, at(1, column - 1) + (isSame ? 0 : 1), isSwap ? at(2, column - 2) + 1 : Number.POSITIVE_INFINITY));
  }

  return cells;
}
