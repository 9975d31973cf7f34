import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { readReferenceStatistics } from "../reference/statistics.js";
import { benjaminiHochberg } from "./benjamini-hochberg.js";

it("gives the adjusted values of Benjamini and Hochberg's own example", () => {
  const p = [
    0.0001, 0.0004, 0.0019, 0.0095, 0.0201, 0.0278, 0.0298, 0.0344, 0.0459, 0.324, 0.4262, 0.5719, 0.6528, 0.759, 1,
  ];
  const q = benjaminiHochberg(p);
  [0.0015, 0.003, 0.0095, 0.035625].forEach((expected, index) => expectClose(q[index]!, expected, 1e-12));
  expect(q[14]).toBe(1);
});

// R: p.adjust(p, "BH")
it("agrees with base R on the 576 cells of a lattice", () => {
  const { pTwoSided, qBenjaminiHochberg } = readReferenceStatistics().giStar;
  const q = benjaminiHochberg(pTwoSided);
  expect(q.length).toBe(576);
  qBenjaminiHochberg.forEach((expected, index) => expectClose(q[index]!, expected));
});

/** The definition as written: of all thresholds at or above p, the least share of falsely marked. */
function slowly(p: readonly number[]): number[] {
  return p.map((own) => {
    const candidates = p.filter((threshold) => threshold >= own);
    return Math.min(
      ...candidates.map((threshold) => (threshold * p.length) / p.filter((other) => other <= threshold).length),
    );
  });
}

const pValues = fc.array(fc.oneof(fc.double({ min: 0, max: 1, noNaN: true }), fc.constantFrom(0, 0.01, 0.05, 0.5, 1)), {
  maxLength: 60,
});

it("is the definition, ties included", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const q = benjaminiHochberg(p);
      slowly(p).forEach((expected, index) => expect(Math.abs(q[index]! - expected)).toBeLessThan(1e-12));
    }),
  );
});

it("lies between p and 1, keeps the order of p, and does not care for the order of the tests", () => {
  fc.assert(
    fc.property(pValues, (p) => {
      const q = benjaminiHochberg(p);
      const reversed = benjaminiHochberg(p.toReversed()).toReversed();
      expect(reversed).toEqual(q);
      p.forEach((value, index) => {
        expect(q[index]).toBeGreaterThanOrEqual(value);
        expect(q[index]).toBeLessThanOrEqual(1);
        p.forEach((other, at) => {
          expect(other > value || q[at]! <= q[index]!).toBe(true);
        });
      });
    }),
  );
});

it("adjusts no tests to no values and one test to itself", () => {
  expect(benjaminiHochberg([])).toEqual(new Float64Array(0));
  expect(benjaminiHochberg([0.03])).toEqual(Float64Array.of(0.03));
});

it("refuses what is no probability, and says where", () => {
  expect(() => benjaminiHochberg([0.5, 1.5])).toThrow(
    new RangeError("benjaminiHochberg: p[1] must be from 0 to 1, and it is 1.5"),
  );
  expect(() => benjaminiHochberg([Number.NaN])).toThrow(RangeError);
});
