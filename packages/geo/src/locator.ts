import { type CodedOutline, ringsOf } from "./outline.js";

/** The index of the first area that contains the point, or −1. */
export type Locate = (longitude: number, latitude: number) => number;

interface FlatOutline {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Edges of all rings, four numbers each: x and y of the lower end, x and y of the upper. */
  readonly edges: Float64Array;
}

/**
 * Tells in which of the areas a point lies, by counting the edges that a line to the east of it crosses (even-odd, so
 * holes are outside). Outlines and points are plane coordinates in one system, usually longitude and latitude in degrees
 * (WGS84), as their publisher draws them; metres do as well.
 *
 * A point on the border of several areas, down to a corner, belongs to the first in order. Areas that share a border to
 * the last digit leave no gap along it: each shared edge is worked out from the same end, whichever area asks. Areas
 * that do not share it may leave slivers in neither.
 *
 * Throws a RangeError for a position that is not two finite numbers; a point that is not is in no area. Cost of a point:
 * the edges of the areas whose bounding box holds it; about a million points a second over the wards of a borough.
 * Published by M. Shimrat, "Position of point relative to polygon", Communications of the ACM 5 (1962).
 */
export function createLocator(areas: readonly CodedOutline[]): Locate {
  const flat = areas.map(flatten);
  return (longitude, latitude) => {
    for (let index = 0; index < flat.length; index += 1) {
      if (contains(flat[index]!, longitude, latitude)) return index;
    }
    return -1;
  };
}

function flatten({ code, outline }: CodedOutline): FlatOutline {
  const edges: number[] = [];
  let [west, south, east, north] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const ring of ringsOf(outline)) {
    for (let index = 0; index < ring.length; index += 1) {
      const [x, y] = ring[index] as [number, number];
      const [nextX, nextY] = ring[(index + 1) % ring.length] as [number, number];
      if (!(Number.isFinite(x) && Number.isFinite(y))) {
        throw new RangeError(`createLocator: the outline ${code} has a position that is not two numbers: ${x}, ${y}`);
      }
      const isUpward = y < nextY || (y === nextY && x <= nextX);
      if (isUpward) edges.push(x, y, nextX, nextY);
      else edges.push(nextX, nextY, x, y);
      west = Math.min(west, x);
      east = Math.max(east, x);
      south = Math.min(south, y);
      north = Math.max(north, y);
    }
  }
  return { west, south, east, north, edges: Float64Array.from(edges) };
}

function contains({ west, south, east, north, edges }: FlatOutline, x: number, y: number): boolean {
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const lowY = edges[at + 1]!;
    const highY = edges[at + 3]!;
    if (y < lowY || y > highY) continue;
    const lowX = edges[at]!;
    const highX = edges[at + 2]!;
    // Above 0 when the edge passes to the east of the point, 0 when the edge, or its line, goes through it.
    const side = (highX - lowX) * (y - lowY) - (x - lowX) * (highY - lowY);
    if (side === 0 && x >= Math.min(lowX, highX) && x <= Math.max(lowX, highX)) return true;
    // The upper end belongs to the edge above, or a line through a corner would count twice.
    if (side > 0 && y < highY) inside = !inside;
  }
  return inside;
}
