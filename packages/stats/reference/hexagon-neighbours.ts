/** The up to six neighbours of every cell of a lattice of hexagons in rows, odd rows shifted half a cell to the right. */
export function hexagonNeighbours(columns: number, rows: number): number[][] {
  return Array.from({ length: columns * rows }, (_, cell) => {
    const row = Math.floor(cell / columns);
    const column = cell % columns;
    const left = row % 2 === 0 ? column - 1 : column;
    const around = [
      [row, column - 1],
      [row, column + 1],
      [row - 1, left],
      [row - 1, left + 1],
      [row + 1, left],
      [row + 1, left + 1],
    ] as const;
    return around.filter(([r, c]) => r >= 0 && r < rows && c >= 0 && c < columns).map(([r, c]) => r * columns + c);
  });
}
