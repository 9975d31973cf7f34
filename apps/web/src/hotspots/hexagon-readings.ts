import type { AreaReading } from "../map/index.js";
import { quantityWords } from "../ui/index.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";
import { bandOf, SURENESS_BANDS } from "./sureness-bands.js";

/** Names a hexagon by the hotspot it lies in; hexagons have no names of their own. */
export function hexagonNames(hotspots: readonly Hotspot[]): (cell: string) => string {
  const names = new Map(
    hotspots.flatMap(({ cells, rank, name }) => cells.map((cell) => [cell, `Hexagon in ${rank} ${name}`] as const)),
  );
  return (cell) => names.get(cell) ?? "Hexagon in no hotspot";
}

/** `31 incidents. Hot: very sure`; without the second half where all hexagons count the same. */
export function hexagonWords(grid: Grid, index: number): string {
  const count = quantityWords(grid.counts[index] ?? 0, "incidents");
  const [z, q] = [grid.z?.[index], grid.q?.[index]];
  return z === undefined || q === undefined ? count : `${count}. ${SURENESS_BANDS[bandOf(z, q)]?.words}`;
}

/** What the map says of a hexagon of one period. */
export function readHexagon(grid: Grid, nameOf: (cell: string) => string) {
  return (index: number, id: string): AreaReading => {
    return { id, name: nameOf(id), value: grid.counts[index] ?? null, words: hexagonWords(grid, index) };
  };
}
