import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../../reference/closeness.js";
import { gammaQuantile, gammaTails } from "./gamma.js";

// Python, 30 digits: mpmath.gammainc(shape, 0, x, regularized=True) and mpmath.gammainc(shape, x, mpmath.inf, regularized=True)
it.each([
  [0.5, 0.02, 0.15851941887820605, 0.84148058112179395],
  [0.5, 3, 0.98569412156457036, 0.01430587843542964],
  [2.5, 2.4, 0.55922703191333702, 0.44077296808666298],
  [10, 4, 0.0081322427969338632, 0.99186775720306614],
  [10, 25, 0.99977852336175122, 0.00022147663824878358],
  [112.5, 112.5, 0.51253815313771156, 0.48746184686228844],
  [6932, 6770, 0.02516785454347546, 0.97483214545652454],
  [6932, 7100, 0.97755747728499012, 0.022442522715009884],
])("cuts the gamma distribution of shape %d at %d", (shape, x, lower, upper) => {
  const tails = gammaTails(shape, x);
  expectClose(tails.lower, lower, 1e-12);
  expectClose(tails.upper, upper, 1e-12);
});

// Python, 30 digits: the root of mpmath.gammainc; the last scipy.stats.gamma.ppf
it.each([
  [0.5, 0.001, 7.8539857463124497e-7],
  [1, 1e-12, 1.0000000000005e-12],
  [4.5, 0.025, 1.350194749990179],
  [27, 0.001, 13.733850675580828],
  [6932, 0.025, 6769.7652860032659],
  [100_000, 0.3, 99833.928639285121],
])("finds where shape %d has the share %d below", (shape, lower, x) => {
  expectClose(gammaQuantile({ lower, upper: 1 - lower }, shape), x, 1e-12);
});

it("has a quantile that undoes it, from either end", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.05, max: 100_000, noNaN: true }),
      fc.double({ min: 1e-6, max: 0.5, noNaN: true }),
      (shape, tail) => {
        const low = gammaTails(shape, gammaQuantile({ lower: tail, upper: 1 - tail }, shape));
        const high = gammaTails(shape, gammaQuantile({ lower: 1 - tail, upper: tail }, shape));
        expectClose(low.lower, tail, 1e-9);
        expectClose(high.upper, tail, 1e-9);
      },
    ),
  );
});

it("ends at 0 and infinity, and refuses shares that are none", () => {
  expect(gammaQuantile({ lower: 0, upper: 1 }, 3)).toBe(0);
  expect(gammaQuantile({ lower: 1, upper: 0 }, 3)).toBe(Infinity);
  expect(gammaTails(3, 0)).toEqual({ lower: 0, upper: 1 });
  expect(gammaTails(3, Infinity)).toEqual({ lower: 1, upper: 0 });
  expect(() => gammaQuantile({ lower: 0.5, upper: 0.6 }, 3)).toThrow(/gammaQuantile: .* 0\.5 and 0\.6/);
  expect(() => gammaTails(0, 1)).toThrow(/gammaTails: .* 0 and 1/);
});
