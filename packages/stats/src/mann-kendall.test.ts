import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { mannKendall } from "./mann-kendall.js";

it("gives the published numbers for one to five", () => {
  const trend = mannKendall([1, 2, 3, 4, 5])!;
  expect(trend.s).toBe(10);
  expect(trend.varS).toBeCloseTo(16.6667, 4);
  expect(trend.z).toBeCloseTo(2.20454, 5);
  expect(trend.p).toBeCloseTo(0.0274863, 7);
  expect(trend.senSlope).toBe(1);
});

// Base R: S and its tie-corrected variance written out, z with the continuity correction, 2 * pnorm(-abs(z)).
it.each([
  [[6, 8, 3, 8, 4, 5, 5, 4, 9, 5, 6, 5], 1, 201, 0, 1],
  [
    [1, 1, 5, 2, 5, 2, 4, 6, 4, 4, 9, 8, 4, 9, 6, 6, 7, 8, 5, 8, 5, 9, 8, 11],
    150,
    1590,
    3.73669547618762,
    0.00018645450885668,
  ],
  [
    [
      17, 21, 14, 7, 12, 6, 9, 10, 13, 7, 13, 12, 8, 9, 15, 7, 15, 10, 5, 8, 10, 7, 8, 9, 11, 10, 6, 1, 9, 1, 11, 4, 10,
      6, 3, 3,
    ],
    -234,
    5342.66666666667,
    -3.18769588279339,
    0.00143411283790918,
  ],
  [[4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4, 4], 0, 0, 0, 1],
])("agrees with base R on %j", (series, s, varS, z, p) => {
  const trend = mannKendall(series)!;
  expect(trend.s).toBe(s);
  expectClose(trend.varS, varS);
  expectClose(trend.z, z);
  expectClose(trend.p, p);
});

// Python: scipy.stats.theilslopes([2, 3, 7, 4, 9, 8, 12, 10]).slope
it("agrees with SciPy on Sen's slope", () => {
  expectClose(mannKendall([2, 3, 7, 4, 9, 8, 12, 10])!.senSlope, 1.225, 1e-12);
});

it("leaves a month not supplied out and keeps the distance across it", () => {
  expect(mannKendall([1, null, 3, 4])).toEqual({ ...mannKendall([1, 2, 3])!, senSlope: 1 });
  expect(mannKendall([0, null, null, 6])!.senSlope).toBe(2);
});

it("has no answer for fewer than two known values", () => {
  expect(mannKendall([])).toBeNull();
  expect(mannKendall([3])).toBeNull();
  expect(mannKendall([null, 3, null])).toBeNull();
});

const series = fc.array(fc.nat(30), { minLength: 2, maxLength: 40 });

it("turns its sign, and nothing else, when time runs backwards", () => {
  fc.assert(
    fc.property(series, (values) => {
      const forward = mannKendall(values)!;
      const backward = mannKendall(values.toReversed())!;
      expect(backward.s + forward.s).toBe(0);
      expect(backward.z + forward.z).toBe(0);
      expect(backward.senSlope + forward.senSlope).toBeCloseTo(0, 12);
      expect([backward.varS, backward.p]).toEqual([forward.varS, forward.p]);
    }),
  );
});

it("sees only the order of the values, while the slope has their unit", () => {
  fc.assert(
    fc.property(series, (values) => {
      const plain = mannKendall(values)!;
      const cubed = mannKendall(values.map((value) => value ** 3))!;
      expect([cubed.s, cubed.varS, cubed.p]).toEqual([plain.s, plain.varS, plain.p]);
      const doubled = mannKendall(values.map((value) => value * 2 + 5))!;
      expect(doubled.senSlope).toBeCloseTo(plain.senSlope * 2, 12);
    }),
  );
});

it("is never NaN, its p is a probability, and tied values make the variance smaller", () => {
  fc.assert(
    fc.property(series, (values) => {
      const trend = mannKendall(values)!;
      for (const number of Object.values(trend)) expect(number).not.toBeNaN();
      expect(trend.p).toBeGreaterThan(0);
      expect(trend.p).toBeLessThanOrEqual(1);
      const n = values.length;
      const untied = (n * (n - 1) * (2 * n + 5)) / 18;
      const isUntied = new Set(values).size === n;
      expect(trend.varS < untied).toBe(!isUntied);
      expect(trend.varS).toBeLessThanOrEqual(untied);
    }),
  );
});

it("refuses what is no number, and says where", () => {
  expect(() => mannKendall([1, 2, Number.NaN])).toThrow(/mannKendall: series\[2\] .* NaN/);
});
