import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { poissonInterval } from "./poisson-interval.js";

it("gives Byar's published interval for 65 and the exact one for 5", () => {
  const byar = poissonInterval(65, 0.95);
  expect(byar.lower).toBeCloseTo(50.1631877, 7);
  expect(byar.upper).toBeCloseTo(82.8491385, 7);
  const exact = poissonInterval(5, 0.95);
  expect(exact.lower).toBeCloseTo(1.62348639, 8);
  expect(exact.upper).toBeCloseTo(11.66833208, 8);
});

// R: poisson.test(count)$conf.int below 10; Byar's formula written out in R from 10.
it.each([
  [0, 0, 3.68887945411394],
  [1, 0.0253178079842899, 5.5716433909389],
  [4, 1.0898653736263253, 10.2415886754037],
  [9, 4.115373097378333, 17.08480345141917],
  [27, 17.78896447117714, 39.28509866818999],
  [112, 92.21868958241113, 134.76620432950574],
  [429, 389.35907823641054, 471.58203280252224],
  [6932, 6769.765097251709, 7097.140948313695],
])("agrees with base R for a count of %i", (count, lower, upper) => {
  const interval = poissonInterval(count, 0.95);
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
});

it("changes method between 9 and 10 without a visible step", () => {
  expect(poissonInterval(10).upper - poissonInterval(9).upper).toBeCloseTo(1.305, 2);
  expect(poissonInterval(10).lower - poissonInterval(9).lower).toBeCloseTo(0.673, 2);
});

it("always holds its count, and a higher level holds a lower one", () => {
  const level = fc.double({ min: 0.5, max: 0.998, noNaN: true });
  fc.assert(
    fc.property(fc.nat(1_000_000), level, (count, narrowLevel) => {
      const narrow = poissonInterval(count, narrowLevel);
      const wide = poissonInterval(count, narrowLevel + 0.001);
      expect(narrow.lower).toBeLessThanOrEqual(count);
      expect(narrow.upper).toBeGreaterThan(count);
      expect(wide.lower).toBeLessThanOrEqual(narrow.lower);
      expect(wide.upper).toBeGreaterThan(narrow.upper);
      expect(narrow.lower).toBeGreaterThanOrEqual(0);
    }),
  );
});

it("rises with the count, through the change of method too", () => {
  for (let count = 0; count < 200; count += 1) {
    expect(poissonInterval(count + 1).lower).toBeGreaterThan(poissonInterval(count).lower);
    expect(poissonInterval(count + 1).upper).toBeGreaterThan(poissonInterval(count).upper);
  }
});

it("refuses what is no count and no level, and names both", () => {
  expect(() => poissonInterval(-1)).toThrow(
    new RangeError("poissonInterval: count must be a whole number from 0, and it is -1"),
  );
  expect(() => poissonInterval(2.5)).toThrow(/poissonInterval: count .* 2\.5/);
  expect(() => poissonInterval(Number.NaN)).toThrow(RangeError);
  expect(() => poissonInterval(5, 95)).toThrow(/poissonInterval: a level .* 95/);
});
