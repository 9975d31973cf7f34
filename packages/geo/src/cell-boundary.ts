import { cellToBoundary, isValidCell } from "h3-js";
import type { Position } from "geojson";

/**
 * The outline of an H3 cell as a GeoJSON ring: closed, counter-clockwise, longitude before latitude in degrees (WGS84).
 * Seven positions for a hexagon. Throws a RangeError for what is no cell.
 */
export function cellBoundary(cell: string): Position[] {
  if (!isValidCell(cell)) throw new RangeError(`cellBoundary: "${cell}" is not an H3 cell`);
  return cellToBoundary(cell, true);
}
