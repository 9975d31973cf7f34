import fc from "fast-check";
import { expect, it } from "vitest";
import { selfCrossing } from "./self-crossing.js";

const polygon = (...ring: number[][]) => ({ type: "Polygon" as const, coordinates: [[...ring, ring[0]!]] });

it("a bow tie crosses itself, and a square does not", () => {
  expect(selfCrossing(polygon([0, 0], [2, 2], [2, 0], [0, 2]))).not.toBeNull();
  expect(selfCrossing(polygon([0, 0], [2, 0], [2, 2], [0, 2]))).toBeNull();
});

it("a hole that touches the outer ring in a corner does not cross it, one that reaches over does", () => {
  const outer = [
    [0, 0],
    [4, 0],
    [4, 4],
    [0, 4],
    [0, 0],
  ];
  const hole = (x: number) => [
    [x, 2],
    [2, 1],
    [2, 3],
    [x, 2],
  ];
  expect(selfCrossing({ type: "Polygon", coordinates: [outer, hole(0)] })).toBeNull();
  expect(selfCrossing({ type: "Polygon", coordinates: [outer, hole(-1)] })).not.toBeNull();
});

it("a polygon round its middle never crosses itself, and with two corners exchanged it does", () => {
  const radii = fc.array(fc.double({ min: 1, max: 9, noNaN: true }), { minLength: 6, maxLength: 60 });
  fc.assert(
    fc.property(radii, (lengths) => {
      const ring = lengths.map((radius, index) => {
        const angle = (2 * Math.PI * index) / lengths.length;
        return [radius * Math.cos(angle), radius * Math.sin(angle)];
      });
      expect(selfCrossing(polygon(...ring))).toBeNull();
      const circle = lengths.map((_, index) => {
        const angle = (2 * Math.PI * index) / lengths.length;
        return [Math.cos(angle), Math.sin(angle)];
      });
      [circle[1], circle[2]] = [circle[2]!, circle[1]!];
      expect(selfCrossing(polygon(...circle))).not.toBeNull();
    }),
    { seed: 20_260_201 },
  );
});
