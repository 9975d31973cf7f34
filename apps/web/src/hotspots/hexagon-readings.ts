import type { AreaReading, Hexagons, MapLayer } from "../map/index.js";
import { quantityWords } from "../ui/index.js";
import type { Grid, Hotspot } from "./hotspot-questions.js";
import { MAP_WORDS as words } from "./map-words.js";
import { bandOf, SURENESS_BANDS } from "./sureness-bands.js";

export type OutlineOf = Hexagons["outlineOf"];

/** Hexagons have no names of their own. */
export const UNNAMED_HEXAGON = words.hexagon;

/** The layer with its hexagons named by the hotspots they lie in; what it draws is left as it is. */
export function namedByHotspots(layer: MapLayer, hotspots: readonly Hotspot[]): MapLayer {
  const { look } = layer;
  if (!look) return layer;
  const names = new Map(
    hotspots.flatMap(({ cells, rank, name }) => cells.map((cell) => [cell, words.hexagonIn(rank, name)] as const)),
  );
  return {
    ...layer,
    look: (cell) => {
      const reading = look(cell);
      return reading && { ...reading, name: names.get(cell) ?? reading.name };
    },
  };
}

/** `31 incidents. Hot: very sure`; without the second half where all hexagons count the same. */
export function hexagonWords(grid: Grid, index: number): string {
  const count = quantityWords(grid.counts[index] ?? 0, "incidents");
  const [z, q] = [grid.z?.[index], grid.q?.[index]];
  return z === undefined || q === undefined ? count : words.reading(count, SURENESS_BANDS[bandOf(z, q)]?.words ?? "");
}

/** What the map says of a hexagon of one period. */
export function readHexagon(grid: Grid) {
  return (index: number, id: string): AreaReading => {
    return { id, name: UNNAMED_HEXAGON, value: grid.counts[index] ?? null, words: hexagonWords(grid, index) };
  };
}
