import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../../reference/closeness.js";
import { normalReach, normalTwoSided, normalUpperQuantile, normalUpperTail } from "./normal.js";

// Python, 30 digits: mpmath.erfc(mpmath.mpf(z) / mpmath.sqrt(2)) / 2, on both sides of every change of formula.
it.each([
  [0.3, 0.38208857781104737],
  [0.6744, 0.25002852137294061],
  [0.6745, 0.24999674286369917],
  [1.5, 0.066807201268858066],
  [3, 0.0013498980316300945],
  [5.65, 8.0223918506634976e-9],
  [5.66, 7.5686497519977137e-9],
  [8, 6.2209605742717841e-16],
  [12, 1.776482112077679e-33],
  [30, 4.9067139271481871e-198],
])("keeps its digits in the tail above %d", (z, tail) => {
  expectClose(normalUpperTail(z), tail, 1e-13);
  expectClose(normalTwoSided(-z), 2 * tail, 1e-13);
});

// Python, 30 digits: -mpmath.sqrt(2) * mpmath.erfinv(2 * tail - 1); the first scipy.stats.norm.isf
it.each([
  [1e-300, 37.0470962993612],
  [1e-10, 6.3613409024040562],
  [0.001, 3.0902323061678135],
  [0.025, 1.9599639845400542],
  [0.2, 0.84162123357291417],
  [0.7, -0.52440051270804066],
])("finds the number that is exceeded with probability %d", (tail, z) => {
  expectClose(normalUpperQuantile(tail), z, 1e-13);
});

it("has its two tails add up to 1, and its quantile undo it", () => {
  fc.assert(
    fc.property(fc.double({ min: -8, max: 8, noNaN: true }), (z) => {
      expectClose(normalUpperTail(z) + normalUpperTail(-z), 1, 1e-15);
      expect(normalUpperQuantile(normalUpperTail(Math.abs(z)))).toBeCloseTo(Math.abs(z), 10);
    }),
  );
  expect([normalUpperTail(0), normalTwoSided(0), normalUpperQuantile(0.5)]).toEqual([0.5, 1, 0]);
  expect([normalUpperTail(Infinity), normalUpperTail(-Infinity)]).toEqual([0, 1]);
  expectClose(normalReach(0.95), 1.9599639845400542, 1e-13);
});

it("refuses what has no tail", () => {
  expect(() => normalUpperTail(Number.NaN)).toThrow(RangeError);
  expect(() => normalUpperQuantile(0)).toThrow(/normalUpperQuantile: .* 0/);
  expect(() => normalUpperQuantile(1)).toThrow(/normalUpperQuantile: .* 1/);
});
