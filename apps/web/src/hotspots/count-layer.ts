import type { LegendEntry, MapLayer } from "../map/index.js";
import { classOf, filledClasses, hexagonLayer, orderedBlues, rangeWords } from "../map/index.js";
import { numberWords } from "../ui/index.js";
import { readHexagon, type OutlineOf } from "./hexagon-readings.js";
import type { Grid } from "./hotspot-questions.js";
import { MAP_WORDS as words } from "./map-words.js";

function writeCount(count: number): string {
  return numberWords(count, "incidents");
}

/** Hexagons by count. `breaks` are given, so that two periods side by side have the same classes. */
export function countLayer(grid: Grid, breaks: readonly number[], outlineOf: OutlineOf): MapLayer {
  const blues = orderedBlues(Math.max(1, breaks.length));
  const busy = grid.counts.filter((count) => count > 0);
  const legend = filledClasses(busy, breaks).flatMap((filled, index): LegendEntry[] => {
    return filled ? [{ mark: "fill", colour: blues[index] ?? "", words: rangeWords(filled, writeCount) }] : [];
  });
  return hexagonLayer({
    id: "hexagons",
    title: words.byCount(grid.title, grid.period.name),
    cells: grid.cells,
    outlineOf,
    colours: grid.counts.map((count) => (count === 0 ? null : (blues[classOf(count, breaks)] ?? null))),
    legend,
    read: readHexagon(grid),
  });
}

/** The breaks of whichever period has the busier hexagon. */
export function sharedBreaks(first: readonly number[], second: readonly number[] | undefined): readonly number[] {
  return (second?.at(-1) ?? 0) > (first.at(-1) ?? 0) ? (second ?? []) : first;
}
