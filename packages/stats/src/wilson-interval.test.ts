import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { wilsonInterval } from "./wilson-interval.js";

it("gives the published interval for 65 of 100", () => {
  const { lower, upper } = wilsonInterval(65, 100, 0.95)!;
  expect(lower).toBeCloseTo(0.5525444, 7);
  // .73635752 was printed rounded upwards.
  expect(Math.abs(upper - 0.7363576)).toBeLessThan(1e-7);
});

// R: prop.test(successes, trials, correct = FALSE)$conf.int
it.each([
  [0, 10, 0, 0.277532799862889],
  [3, 25, 0.0416681715044036, 0.299557939209273],
  [17, 40, 0.2850939255995038, 0.578049314580089],
  [55, 120, 0.3718612878252586, 0.5473903093763],
])("agrees with base R for %i of %i", (successes, trials, lower, upper) => {
  const interval = wilsonInterval(successes, trials, 0.95)!;
  expectClose(interval.lower, lower);
  expectClose(interval.upper, upper);
});

const proportion = fc.nat(10_000).chain((trials) => fc.tuple(fc.nat(trials), fc.constant(trials)));

it("holds its share, stays between 0 and 1, and is mirrored for the failures", () => {
  fc.assert(
    fc.property(
      proportion.filter(([, trials]) => trials > 0),
      fc.double({ min: 0.01, max: 0.999, noNaN: true }),
      ([successes, trials], level) => {
        const { lower, upper } = wilsonInterval(successes, trials, level)!;
        const mirrored = wilsonInterval(trials - successes, trials, level)!;
        expect(lower).toBeGreaterThanOrEqual(0);
        expect(lower).toBeLessThanOrEqual(successes / trials);
        expect(upper).toBeGreaterThanOrEqual(successes / trials);
        expect(upper).toBeLessThanOrEqual(1);
        expect(mirrored.lower).toBeCloseTo(1 - upper, 12);
        expect(mirrored.upper).toBeCloseTo(1 - lower, 12);
      },
    ),
  );
});

it("begins at exactly 0 for none and ends at exactly 1 for all", () => {
  for (let trials = 1; trials < 200; trials += 1) {
    expect(wilsonInterval(0, trials)!.lower).toBe(0);
    expect(wilsonInterval(trials, trials)!.upper).toBe(1);
  }
});

it("has no answer without trials", () => {
  expect(wilsonInterval(0, 0)).toBeNull();
});

it("refuses more successes than trials, and names both", () => {
  expect(() => wilsonInterval(5, 4)).toThrow(
    new RangeError("wilsonInterval: successes cannot exceed trials, and they are 5 of 4"),
  );
  expect(() => wilsonInterval(1.5, 4)).toThrow(/successes .* 1\.5/);
  expect(() => wilsonInterval(1, 4, 95)).toThrow(/level .* 95/);
});
