import { expect, it } from "vitest";
import { hexagonOutline, mergedOutline } from "./hexagon-lattice.js";

// Two hexagons that share a side, and one ten kilometres away.
const [ONE, NEXT, FAR] = ["89194a88127ffff", "89194a88137ffff", "89194a9ada3ffff"] as const;

it("makes the outline of a hexagon once", () => {
  expect(hexagonOutline(ONE)).toBe(hexagonOutline(ONE));
});

it("has no line between hexagons that touch: ten sides are left of twelve", () => {
  const [ring = []] = mergedOutline([ONE, NEXT]).coordinates[0] ?? [];
  expect(ring.length - 1).toBe(10);
});

it("gives hexagons that do not touch outlines of their own", () => {
  expect(mergedOutline([ONE, FAR]).coordinates).toHaveLength(2);
});
