import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { rateRatio } from "./rate-ratio.js";

it("finds that 7,621 to 6,932 with equal exposure is a fall of six to twelve per cent", () => {
  const fall = rateRatio({ count: 6932, exposure: 1, baseCount: 7621, baseExposure: 1, level: 0.95 })!;
  expect(fall.ratio).toBeCloseTo(0.9095919, 7);
  expect(fall.lower).toBeCloseTo(0.8803517, 7);
  expect(fall.upper).toBeCloseTo(0.9397915, 7);
});

// R: poisson.test(c(count, baseCount), c(exposure, baseExposure))$conf.int
it.each([
  [41, 12, 47, 12, 0.872340425531915, 0.559538128378089, 1.355119616022663],
  [293, 132203, 271, 132203, 1.081180811808118, 0.913413913766724, 1.280126680471829],
  [0, 9, 6, 9, 0, 0, 0.849311194297323],
  [7, 6300, 21, 8700, 0.46031746031746, 0.16530754335356, 1.124019660766369],
])(
  "agrees with base R for %i over %i against %i over %i",
  (count, exposure, baseCount, baseExposure, ratio, lower, upper) => {
    const found = rateRatio({ count, exposure, baseCount, baseExposure, level: 0.95 })!;
    expectClose(found.ratio, ratio);
    expectClose(found.lower, lower);
    expectClose(found.upper, upper);
  },
);

it("has no answer when there is nothing to be a multiple of", () => {
  expect(rateRatio({ count: 3, exposure: 1, baseCount: 0, baseExposure: 1 })).toBeNull();
  expect(rateRatio({ count: 0, exposure: 1, baseCount: 0, baseExposure: 1 })).toBeNull();
});

const counts = fc.integer({ min: 1, max: 20_000 });
const exposures = fc.double({ min: 0.01, max: 200_000, noNaN: true });

it("turned round, is one over itself with its ends exchanged", () => {
  fc.assert(
    fc.property(counts, counts, exposures, exposures, (count, baseCount, exposure, baseExposure) => {
      const there = rateRatio({ count, exposure, baseCount, baseExposure })!;
      const back = rateRatio({ count: baseCount, exposure: baseExposure, baseCount: count, baseExposure: exposure })!;
      expectClose(back.ratio, 1 / there.ratio, 1e-10);
      expectClose(back.lower, 1 / there.upper, 1e-10);
      expectClose(back.upper, 1 / there.lower, 1e-10);
    }),
  );
});

it("does not depend on the unit of the exposure, and holds its own ratio", () => {
  fc.assert(
    fc.property(fc.nat(500), counts, exposures, exposures, (count, baseCount, exposure, baseExposure) => {
      const found = rateRatio({ count, exposure, baseCount, baseExposure })!;
      const perThousand = rateRatio({
        count,
        exposure: exposure / 1000,
        baseCount,
        baseExposure: baseExposure / 1000,
      })!;
      expectClose(perThousand.lower, found.lower, 1e-10);
      expectClose(perThousand.upper, found.upper, 1e-10);
      expect(found.lower).toBeLessThanOrEqual(found.ratio);
      expect(found.upper).toBeGreaterThan(found.ratio);
    }),
  );
});

it("refuses an exposure of 0 and a count that is none, and names them", () => {
  expect(() => rateRatio({ count: 1, exposure: 0, baseCount: 1, baseExposure: 1 })).toThrow(
    new RangeError("rateRatio: exposure must be a finite number above 0, and it is 0"),
  );
  expect(() => rateRatio({ count: 1, exposure: 1, baseCount: 1.5, baseExposure: 1 })).toThrow(/baseCount .* 1\.5/);
  expect(() => rateRatio({ count: 1, exposure: 1, baseCount: 1, baseExposure: 1, level: 1 })).toThrow(
    /rateRatio: a level/,
  );
});
