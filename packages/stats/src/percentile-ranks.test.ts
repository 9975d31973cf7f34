import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { percentileRanks } from "./percentile-ranks.js";

// SciPy 1.17: (rankdata(v, method="average") - 1) / (len(v) - 1) * 100
it.each([
  [
    [3, 1, 4, 1, 5, 9, 2, 6, 5, 3, 5],
    [35, 5, 50, 5, 70, 100, 20, 90, 70, 35, 70],
  ],
  [
    [12.5, 0, 0, 7.25, 31],
    [75, 12.5, 12.5, 50, 100],
  ],
])("agrees with SciPy for %j", (values, ranks) => {
  percentileRanks(values)!.forEach((rank, index) => expectClose(rank, ranks[index]!));
});

it("stands all equal values in the middle, and has no answer for one value alone", () => {
  expect(percentileRanks([4, 4, 4])).toEqual([50, 50, 50]);
  expect(percentileRanks([4])).toBeNull();
  expect(percentileRanks([])).toBeNull();
});

it("refuses what is no number", () => {
  expect(() => percentileRanks([1, Number.NaN])).toThrow(/percentileRanks: values\[1\]/);
});

it("keeps the order, averages 50, and does not change when all values are stretched", () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 2, maxLength: 60 }), (values) => {
      const ranks = percentileRanks(values)!;
      values.forEach((value, index) =>
        values.forEach((other, beside) => {
          expect(Math.sign(ranks[index]! - ranks[beside]!)).toBe(Math.sign(value - other));
        }),
      );
      expect(ranks.reduce((sum, rank) => sum + rank, 0) / ranks.length).toBeCloseTo(50, 9);
      expect(percentileRanks(values.map((value) => 3 * value + 7))).toEqual(ranks);
    }),
  );
});
