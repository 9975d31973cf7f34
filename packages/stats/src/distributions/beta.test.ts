import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../../reference/closeness.js";
import { betaLowerTail, betaQuantileOdds } from "./beta.js";

// Python, 30 digits: mpmath.betainc(a, b, 0, x, regularized=True); the last the sum of a binomial's 7,622 terms
it.each([
  [0.5, 0.5, 0.25, 0.33333333333333333],
  [2, 3, 0.4, 0.5248],
  [41, 48, 0.5, 0.77212936028104338],
  [7, 22, 0.0625, 0.0013701494563861739],
  [293, 272, 0.5625, 0.98195305755553708],
  [6932, 7622, 0.46875, 0.034134166693202775],
])("cuts the beta(%d, %d) distribution at %d", (a, b, x, lower) => {
  expectClose(betaLowerTail({ value: x, rest: 1 - x }, a, b), lower, 1e-12);
  expectClose(1 - betaLowerTail({ value: 1 - x, rest: x }, b, a), lower, 1e-11);
});

// Python, 30 digits: the root x of a binomial sum, as x / (1 - x)
it.each([
  [41, 48, 0.025, 0.55953812837808914],
  [1, 7, 0.975, 0.69381398009645244],
  [7, 22, 0.001, 0.062948740512609293],
  [293, 272, 0.5, 1.0773005686156308],
  [6932, 7622, 0.025, 0.88035170586386584],
])("finds the odds at which beta(%d, %d) has %d below", (a, b, probability, odds) => {
  expectClose(betaQuantileOdds(probability, a, b), odds, 1e-12);
});

it("has a quantile that undoes it, also where x is as good as 1", () => {
  const shape = fc.double({ min: 0.5, max: 50_000, noNaN: true });
  fc.assert(
    fc.property(shape, shape, fc.double({ min: 1e-4, max: 0.9, noNaN: true }), (a, b, probability) => {
      const odds = betaQuantileOdds(probability, a, b);
      expectClose(betaLowerTail({ value: odds / (1 + odds), rest: 1 / (1 + odds) }, a, b), probability, 1e-8);
    }),
  );
});

it("is 0 and 1 at its ends, and refuses what lies beyond them", () => {
  expect(betaLowerTail({ value: 0, rest: 1 }, 2, 3)).toBe(0);
  expect(betaLowerTail({ value: 1, rest: 0 }, 2, 3)).toBe(1);
  expect(() => betaLowerTail({ value: 0.5, rest: 0.5 }, 0, 3)).toThrow(/betaLowerTail: .* a = 0, b = 3/);
  expect(() => betaQuantileOdds(1, 2, 3)).toThrow(/betaQuantileOdds: .* 1/);
});
