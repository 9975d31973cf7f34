import fc from "fast-check";
import { expect, it } from "vitest";
import { referenceWards } from "../reference/reference-file.js";
import { convexHull, halvesOf, type Position } from "./convex-polygon.js";
import { ringsOf } from "./outline.js";

const square = { type: "Polygon", coordinates: [[[0, 0], [2, 0], [1, 1], [2, 2], [0, 2], [0, 0]]] } as const; // prettier-ignore
const outline = { type: "Polygon", coordinates: square.coordinates.map((ring) => ring.map((at) => [...at])) } as const;

/** Whether a position lies in a convex polygon that runs counter-clockwise, its sides included. */
function holds(polygon: readonly Position[], [x, y]: Position): boolean {
  return polygon.every(([x1, y1], index) => {
    const [x2, y2] = polygon[(index + 1) % polygon.length]!;
    return (x2 - x1) * (y - y1) - (y2 - y1) * (x - x1) >= -1e-12;
  });
}

it("leaves dents and the closing position out, and grows by its margin", () => {
  expect(convexHull([outline])).toEqual([[0, 0], [2, 0], [2, 2], [0, 2]]); // prettier-ignore
  expect(convexHull([outline], 0.5)).toEqual([[-0.5, -0.5], [2.5, -0.5], [2.5, 2.5], [-0.5, 2.5]]); // prettier-ignore
});

it("has no hull round a line", () => {
  expect(() => convexHull([{ type: "Polygon", coordinates: [[[0, 0], [1, 1], [0, 0]]] }])).toThrow(RangeError); // prettier-ignore
});

it("holds every vertex of the borough's wards, and its halves hold every position that it holds", () => {
  const wards = referenceWards().map((ward) => ward.outline);
  const hull = convexHull(wards, 0.001);
  const vertices = wards.flatMap((ward) => ringsOf(ward).flat()) as unknown as Position[];
  expect(vertices.every((vertex) => holds(hull, vertex))).toBe(true);
  const [first, second] = halvesOf(hull, 1e-5);
  fc.assert(
    fc.property(fc.double({ min: 0.2, max: 0.5, noNaN: true }), fc.double({ min: 51.1, max: 51.4, noNaN: true }), (x, y) => {
      expect(holds(first, [x, y]) || holds(second, [x, y])).toBe(holds(hull, [x, y]));
    }),
    { numRuns: 500, seed: 1 },
  ); // prettier-ignore
});
