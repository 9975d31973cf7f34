import { type CodedOutline, ringsOf } from "./outline.js";

/** The index of the first area that contains the point, or −1. */
export type Locate = (longitude: number, latitude: number) => number;

interface FlatOutline {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
  /** Edges of all rings, four numbers each: x and y of one end, x and y of the other. */
  readonly edges: Float64Array;
}

/**
 * Tells in which of the areas a point lies, by counting the edges that a line to the east of it crosses (even-odd, so
 * holes are outside). A point on the border of two areas belongs to the first in order, and always to the same one.
 * Takes the outlines' longitude and latitude as plane coordinates, as their publisher does. Cost: the edges of the
 * areas whose bounding box holds the point.
 */
export function createLocator(areas: readonly CodedOutline[]): Locate {
  const flat = areas.map(flatten);
  return (longitude, latitude) => flat.findIndex((outline) => contains(outline, longitude, latitude));
}

function flatten({ code, outline }: CodedOutline): FlatOutline {
  const edges: number[] = [];
  for (const ring of ringsOf(outline)) {
    for (let index = 0; index < ring.length; index++) {
      const [fromX, fromY] = ring[index]!;
      const [toX, toY] = ring[(index + 1) % ring.length]!;
      if (![fromX, fromY, toX, toY].every(Number.isFinite)) {
        throw new RangeError(`createLocator: the outline ${code} has a position that is not two numbers`);
      }
      // An edge without height is crossed by no line to the east.
      if (fromY !== toY) edges.push(fromX!, fromY!, toX!, toY!);
    }
  }
  const xs = edges.filter((_, index) => index % 2 === 0);
  const ys = edges.filter((_, index) => index % 2 === 1);
  return {
    west: xs.reduce((least, x) => Math.min(least, x), Infinity),
    east: xs.reduce((most, x) => Math.max(most, x), -Infinity),
    south: ys.reduce((least, y) => Math.min(least, y), Infinity),
    north: ys.reduce((most, y) => Math.max(most, y), -Infinity),
    edges: Float64Array.from(edges),
  };
}

function contains({ west, south, east, north, edges }: FlatOutline, x: number, y: number): boolean {
  if (!(x >= west && x <= east && y >= south && y <= north)) return false;
  let inside = false;
  for (let at = 0; at < edges.length; at += 4) {
    const fromY = edges[at + 1]!;
    const toY = edges[at + 3]!;
    if (fromY > y === toY > y) continue;
    const fromX = edges[at]!;
    if (x < fromX + ((y - fromY) / (toY - fromY)) * (edges[at + 2]! - fromX)) inside = !inside;
  }
  return inside;
}
