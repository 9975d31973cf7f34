import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { overDispersion } from "./over-dispersion.js";

const observed = [12, 30, 8, 25, 17, 41, 9, 22];
const expected = [15, 22, 10, 20, 20, 30, 15, 18];

// Python: x = ((o - e)**2 / e).sum(); x / 8; scipy.stats.chi2.sf(x, 8)
it("agrees with SciPy on eight places", () => {
  const dispersion = overDispersion({ observed, expected })!;
  expectClose(dispersion.phi, 1.6164141414141415, 1e-12);
  expectClose(dispersion.p, 0.11423486277154914, 1e-10);
});

it("says when limits are too narrow, and does not when places differ by chance alone", () => {
  expect(overDispersion({ observed: [100, 20, 60], expected: [60, 60, 60] })!.limitsTooNarrow).toBe(true);
  expect(overDispersion({ observed: [55, 63, 62], expected: [60, 60, 60] })!.limitsTooNarrow).toBe(false);
  // Places that are suspiciously alike are a question too, but not one of narrow limits.
  expect(overDispersion({ observed: [60, 60, 60], expected: [60, 60, 60] })).toEqual({
    phi: 0,
    p: 1,
    limitsTooNarrow: false,
  });
});

function dispersionOf(places: readonly (readonly [observed: number, expected: number])[]) {
  return overDispersion({ observed: places.map(([count]) => count), expected: places.map(([, count]) => count) })!;
}

it("does not depend on the order of the places, and grows with the square of the distance", () => {
  const places = fc.array(fc.tuple(fc.nat(300), fc.double({ min: 0.5, max: 300, noNaN: true })), {
    minLength: 2,
    maxLength: 40,
  });
  fc.assert(
    fc.property(places, (list) => {
      const plain = dispersionOf(list);
      expectClose(dispersionOf(list.toReversed()).phi, plain.phi, 1e-12);
      expect(plain.p >= 0 && plain.p <= 1).toBe(true);
      const tenTimes = dispersionOf(list.map(([o, e]) => [o * 10, e * 10]));
      expectClose(tenTimes.phi, plain.phi * 10, 1e-12);
    }),
  );
});

it("has no answer for a single place", () => {
  expect(overDispersion({ observed: [3], expected: [2] })).toBeNull();
  expect(overDispersion({ observed: [], expected: [] })).toBeNull();
});

it("refuses an expectation of 0, and says where", () => {
  expect(() => overDispersion({ observed: [1, 2], expected: [1, 0] })).toThrow(
    new RangeError("overDispersion: expected[1] must be a finite number above 0, and it is 0"),
  );
  expect(() => overDispersion({ observed: [1, -2], expected: [1, 1] })).toThrow(/observed\[1\] .* -2/);
  expect(() => overDispersion({ observed: [1, 2], expected: [1] })).toThrow(/have 2 and 1 entries/);
});
