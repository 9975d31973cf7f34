import { type Outline, ringsOf } from "./outline.js";

export type Position = readonly [x: number, y: number];

/**
 * The smallest convex polygon round all outlines, moved outwards by `margin` of their own unit (degrees for GeoJSON),
 * counter-clockwise and not closed. Throws a RangeError where the outlines span no area. Sorts the positions: n log n.
 */
export function convexHull(outlines: readonly Outline[], margin = 0): Position[] {
  const positions = outlines.flatMap((outline) => ringsOf(outline).flat()) as [number, number][];
  positions.sort(([x1, y1], [x2, y2]) => x1 - x2 || y1 - y2);
  const hull = [...chainOf(positions), ...chainOf(positions.reverse())];
  if (hull.length < 3) throw new RangeError("convexHull: the outlines span no area");
  return margin === 0 ? hull : grown(hull, margin);
}

/** One side of the hull of sorted positions (Andrew's monotone chain), without its last position. */
function chainOf(sorted: readonly Position[]): Position[] {
  const chain: Position[] = [];
  for (const position of sorted) {
    while (chain.length > 1 && turn(chain.at(-2)!, chain.at(-1)!, position) <= 0) chain.pop();
    chain.push(position);
  }
  return chain.slice(0, -1);
}

function turn([x1, y1]: Position, [x2, y2]: Position, [x3, y3]: Position): number {
  return (x2 - x1) * (y3 - y1) - (y2 - y1) * (x3 - x1);
}

/** Every corner replaced by the square of `margin` round it, and the hull of those: each side moves out by that much. */
function grown(hull: readonly Position[], margin: number): Position[] {
  const squares = hull.map(([x, y]): number[][] => [
    [x - margin, y - margin],
    [x + margin, y - margin],
    [x + margin, y + margin],
    [x - margin, y + margin],
  ]);
  return convexHull([{ type: "Polygon", coordinates: squares }]);
}

/**
 * A convex polygon cut in two across its longer side. The halves overlap by `overlap`, so that nothing lies between
 * them.
 */
export function halvesOf(polygon: readonly Position[], overlap: number): [Position[], Position[]] {
  const axis = spanOf(polygon, 0) >= spanOf(polygon, 1) ? 0 : 1;
  const values = polygon.map((position) => position[axis]);
  const middle = (Math.min(...values) + Math.max(...values)) / 2;
  return [
    keptSide(polygon, (position) => middle + overlap / 2 - position[axis]),
    keptSide(polygon, (position) => position[axis] - (middle - overlap / 2)),
  ];
}

function spanOf(polygon: readonly Position[], axis: 0 | 1): number {
  const values = polygon.map((position) => position[axis]);
  return Math.max(...values) - Math.min(...values);
}

/** The part of a polygon where `inside` is not negative (Sutherland and Hodgman's clipping). */
function keptSide(polygon: readonly Position[], inside: (position: Position) => number): Position[] {
  return polygon.flatMap((position, index): Position[] => {
    const previous = polygon.at(index - 1)!;
    const [here, before] = [inside(position), inside(previous)];
    const kept: Position[] = here >= 0 ? [position] : [];
    if (here >= 0 === before >= 0) return kept;
    const share = before / (before - here);
    const crossing: Position = [
      previous[0] + share * (position[0] - previous[0]),
      previous[1] + share * (position[1] - previous[1]),
    ];
    return [crossing, ...kept];
  });
}
