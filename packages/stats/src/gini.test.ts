import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { generalisedGini } from "./generalised-gini.js";
import { gini } from "./gini.js";

it("gives Bernasco and Steenbeek's values", () => {
  expect(gini([10, 8, 2, 0, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.78, 12);
  expect(gini([5, 2, 1, 0, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.8, 12);
  expect(generalisedGini([5, 2, 1, 0, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.75, 12);
});

const counts = fc.array(fc.nat(40), { minLength: 1, maxLength: 60 }).filter((list) => list.some((count) => count > 0));

it("is the mean difference of all pairs over twice the mean", () => {
  fc.assert(
    fc.property(counts, (list) => {
      const sum = list.reduce((total, count) => total + count, 0);
      let differences = 0;
      for (const one of list) for (const other of list) differences += Math.abs(one - other);
      expectClose(gini(list)!, differences / (2 * list.length * sum), 1e-12);
    }),
  );
});

it("is 0 when all have the same, and one less than the share of a place when one has all", () => {
  expect(gini([7, 7, 7])).toBe(0);
  expect(gini([0, 0, 0, 9])).toBeCloseTo(0.75, 12);
  expect(gini([3])).toBe(0);
});

it("depends on neither the order nor the unit of the counts", () => {
  fc.assert(
    fc.property(counts, fc.integer({ min: 2, max: 50 }), (list, scale) => {
      expectClose(gini(list.toReversed())!, gini(list)!, 1e-12);
      expectClose(gini(list.map((count) => count * scale))!, gini(list)!, 1e-12);
    }),
  );
});

it("does not call it concentration that few incidents cannot be everywhere", () => {
  expect(gini([1, 1, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.75, 12);
  expect(generalisedGini([1, 1, 0, 0, 0, 0, 0, 0])).toBe(0);
  expect(generalisedGini([2, 0, 0, 0, 0, 0, 0, 0])).toBeCloseTo(0.5, 12);
});

it("is the plain index once there are as many incidents as places, and never above it", () => {
  fc.assert(
    fc.property(counts, (list) => {
      const incidents = list.reduce((total, count) => total + count, 0);
      const [plain, generalised] = [gini(list)!, generalisedGini(list)!];
      expect(incidents < list.length || Math.abs(generalised - plain) < 1e-12).toBe(true);
      expect(generalised).toBeLessThanOrEqual(plain + 1e-12);
      expect(generalised).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("has no answer without places or without incidents", () => {
  for (const index of [gini, generalisedGini]) {
    expect(index([])).toBeNull();
    expect(index([0, 0])).toBeNull();
  }
});

it("refuses counts below 0, and halves where whole incidents matter", () => {
  expect(() => gini([1, -1])).toThrow(/gini: counts\[1\] .* -1/);
  expect(gini([0.5, 0.5])).toBe(0);
  expect(() => generalisedGini([1, 0.5])).toThrow(/generalisedGini: counts\[1\] .* 0\.5/);
});
