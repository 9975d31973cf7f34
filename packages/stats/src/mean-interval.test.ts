import { expect, it } from "vitest";
import { meanInterval } from "./mean-interval.js";

// R: t.test(1:10)$conf.int
it("meets R's t.test of 1 to 10", () => {
  const interval = meanInterval([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
  expect(interval?.mean).toBe(5.5);
  expect(interval?.lower).toBeCloseTo(3.334149, 6);
  expect(interval?.upper).toBeCloseTo(7.665851, 6);
});

it("has no answer for fewer than two values, and no width for equal ones", () => {
  expect(meanInterval([])).toBeNull();
  expect(meanInterval([3])).toBeNull();
  expect(meanInterval([3, 3, 3])).toEqual({ mean: 3, lower: 3, upper: 3 });
});

it("scales with its values", () => {
  const one = meanInterval([2, 5, 9, 4])!;
  const ten = meanInterval([20, 50, 90, 40])!;
  expect(ten.upper).toBeCloseTo(one.upper * 10, 10);
});
