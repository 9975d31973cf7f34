import { type Outline, ringsOf } from "./outline.js";

/**
 * West, south, east and north of all outlines together, in their own unit (degrees for GeoJSON), the order of a GeoJSON
 * `bbox`. Throws a RangeError where there is no position at all. Not for areas across the 180th meridian.
 */
export function boundsOf(outlines: readonly Outline[]): [west: number, south: number, east: number, north: number] {
  const bounds: [number, number, number, number] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const outline of outlines) {
    for (const [x, y] of ringsOf(outline).flat() as [number, number][]) {
      bounds[0] = Math.min(bounds[0], x);
      bounds[1] = Math.min(bounds[1], y);
      bounds[2] = Math.max(bounds[2], x);
      bounds[3] = Math.max(bounds[3], y);
    }
  }
  if (bounds[0] === Infinity) throw new RangeError("boundsOf: the outlines hold no position");
  return bounds;
}
