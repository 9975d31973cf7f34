import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { funnelLimits } from "./funnel-limits.js";

it("gives the published limits around 20 expected", () => {
  const inner = funnelLimits({ expected: 20, level: 0.95 });
  expect(inner.lower).toBeCloseTo(0.610826, 7);
  expect(inner.upper).toBeCloseTo(1.544419, 6);
  const outer = funnelLimits({ expected: 20, level: 0.998 });
  expect(outer.lower).toBeCloseTo(0.4479107, 7);
  expect(outer.upper).toBeCloseTo(1.902094, 6);
});

// R: qchisq(a / 2, 2 * E) / (2 * E) and qchisq(1 - a / 2, 2 * (E + 1)) / (2 * E)
it.each([
  [4.5, 0.300043277775595, 2.43556102900236, 0.12799439402484, 3.47379262447111],
  [8, 0.431729022093563, 1.97039865252416, 0.246351740217546, 2.64452477073],
  [15.2, 0.562153250109566, 1.64403792944458, 0.389161832283075, 2.07371970736402],
  [33, 0.688353987052419, 1.40437179603543, 0.546857858929503, 1.66350449197972],
  [87.5, 0.801496324275956, 1.23275878538756, 0.70188695188948, 1.37645746866571],
  [240, 0.877476367055754, 1.13484427262041, 0.812334643247379, 1.21598185622469],
])("agrees with base R around %d expected", (expected, lower95, upper95, lower998, upper998) => {
  const inner = funnelLimits({ expected, level: 0.95 });
  const outer = funnelLimits({ expected, level: 0.998 });
  expectClose(inner.lower, lower95);
  expectClose(inner.upper, upper95);
  expectClose(outer.lower, lower998);
  expectClose(outer.upper, upper998);
});

it("is a funnel: wider for smaller places and higher levels, around 1, never NaN", () => {
  fc.assert(
    fc.property(
      fc.double({ min: 0.5, max: 100_000, noNaN: true }),
      fc.double({ min: 0.5, max: 0.99, noNaN: true }),
      (expected, level) => {
        const limits = funnelLimits({ expected, level });
        const larger = funnelLimits({ expected: expected * 1.1, level });
        const surer = funnelLimits({ expected, level: level + 0.005 });
        expect(limits.lower).toBeGreaterThanOrEqual(0);
        expect(limits.lower).toBeLessThan(1);
        expect(limits.upper).toBeGreaterThan(1);
        expect(larger.upper).toBeLessThan(limits.upper);
        expect(larger.lower).toBeGreaterThanOrEqual(limits.lower);
        expect(surer.upper).toBeGreaterThan(limits.upper);
        expect(surer.lower).toBeLessThanOrEqual(limits.lower);
      },
    ),
  );
});

it("refuses an expectation of 0, and names it", () => {
  expect(() => funnelLimits({ expected: 0 })).toThrow(
    new RangeError("funnelLimits: expected must be a finite number above 0, and it is 0"),
  );
  expect(() => funnelLimits({ expected: 5, level: 0 })).toThrow(/funnelLimits: a level/);
});
