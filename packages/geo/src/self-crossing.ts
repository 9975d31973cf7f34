import { type Outline, ringsOf } from "./outline.js";

type Edge = readonly [x1: number, y1: number, x2: number, y2: number];

/**
 * A corner of the first edge found to cross another edge of the same outline, or null where none does. Edges that only
 * touch, at a corner or along a line, do not cross. Plane coordinates. Cost: the pairs of edges that overlap from west to
 * east, a few hundred thousand for an outline of ten thousand corners as publishers draw them.
 */
export function selfCrossing(outline: Outline): readonly [number, number] | null {
  const edges = ringsOf(outline)
    .flatMap((ring) => ring.slice(1).map((to, index): Edge => [...pair(ring[index]!), ...pair(to)]))
    .sort((left, right) => westOf(left) - westOf(right));
  for (const [index, edge] of edges.entries()) {
    const east = Math.max(edge[0], edge[2]);
    for (let other = index + 1; other < edges.length && westOf(edges[other]!) < east; other += 1) {
      if (cross(edge, edges[other]!)) return [edge[0], edge[1]];
    }
  }
  return null;
}

function pair([x = Number.NaN, y = Number.NaN]: readonly number[]): [number, number] {
  return [x, y];
}

function westOf([x1, , x2]: Edge): number {
  return Math.min(x1, x2);
}

function cross(one: Edge, other: Edge): boolean {
  if (Math.max(one[1], one[3]) <= Math.min(other[1], other[3])) return false;
  if (Math.max(other[1], other[3]) <= Math.min(one[1], one[3])) return false;
  return isBetween(one, other) && isBetween(other, one);
}

/** Whether the ends of `other` lie on either side of the line through `edge`, and neither on it. */
function isBetween(edge: Edge, other: Edge): boolean {
  return sideOf(edge, other[0], other[1]) * sideOf(edge, other[2], other[3]) < 0;
}

function sideOf([x1, y1, x2, y2]: Edge, x: number, y: number): number {
  return Math.sign((x2 - x1) * (y - y1) - (x - x1) * (y2 - y1));
}
