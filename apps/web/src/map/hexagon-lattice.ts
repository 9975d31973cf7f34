import type { MultiPolygon, Polygon } from "geojson";
import { cellsToMultiPolygon, cellToBoundary } from "h3-js";

/** Two resolutions of a few areas; beyond that all outlines are forgotten and made again when they are needed. */
const MOST_OUTLINES = 200_000;
const outlines = new Map<string, Polygon>();

/** The outline of one hexagon, made once: every answer about an area draws the same hexagons. */
export function hexagonOutline(cell: string): Polygon {
  let outline = outlines.get(cell);
  if (!outline) {
    if (outlines.size >= MOST_OUTLINES) outlines.clear();
    outline = { type: "Polygon", coordinates: [cellToBoundary(cell, true)] };
    outlines.set(cell, outline);
  }
  return outline;
}

/** The outline round hexagons that touch, without the lines between them. */
export function mergedOutline(cells: readonly string[]): MultiPolygon {
  return { type: "MultiPolygon", coordinates: cellsToMultiPolygon([...cells], true) };
}
