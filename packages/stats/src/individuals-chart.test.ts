import fc from "fast-check";
import { expect, it } from "vitest";
import { expectClose } from "../reference/closeness.js";
import { individualsChart, type IndividualsChartRule } from "./individuals-chart.js";

function indicesOf(series: readonly (number | null)[], rule: IndividualsChartRule): number[] {
  return individualsChart(series)!
    .signals.filter((signal) => signal.rule === rule)
    .map((signal) => signal.index);
}

// The flow rates of the NIST/SEMATECH handbook of statistical methods, section 6.3.2.2.
const NIST_FLOW = [49.6, 47.6, 49.9, 51.3, 47.8, 51.2, 52.6, 52.4, 53.6, 52.1];

it("gives the limits of the published chart, unrounded", () => {
  const chart = individualsChart(NIST_FLOW)!;
  expect(chart.centre).toBeCloseTo(50.81, 10);
  expect(chart.lower).toBeCloseTo(45.81591, 5);
  expect(chart.upper).toBeCloseTo(55.80409, 5);
  expect(chart.signals).toEqual([]);
});

// R: x <- c(…); mean(x) + c(-3, 0, 3) * mean(abs(diff(x))) / 1.128
it("agrees with base R on 24 months", () => {
  const series = [24, 32, 40, 29, 27, 19, 32, 25, 30, 26, 30, 16, 34, 24, 30, 30, 45, 26, 34, 28, 39, 26, 32, 25];
  const chart = individualsChart(series)!;
  expectClose(chart.centre, 29.2916666666667);
  expectClose(chart.lower, 5.81803114400247);
  expectClose(chart.upper, 52.7653021893309);
  expect(chart.tooShort).toBe(false);
});

it("says so below twelve points and has no answer without two neighbouring months", () => {
  expect(individualsChart(NIST_FLOW)!.tooShort).toBe(true);
  expect(individualsChart([1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2])!.tooShort).toBe(false);
  expect(individualsChart([])).toBeNull();
  expect(individualsChart([5])).toBeNull();
  expect(individualsChart([5, null, 6, null])).toBeNull();
});

it("signals a point beyond a limit, above and below", () => {
  const ordinary = [10, 11, 10, 9, 10, 11, 10, 9, 10, 11, 10, 9, 10, 11];
  expect(indicesOf([...ordinary, 40, 10, 11], "beyond-limits")).toEqual([14]);
  expect(indicesOf([...ordinary, -20, 10, 11], "beyond-limits")).toEqual([14]);
  expect(indicesOf(ordinary, "beyond-limits")).toEqual([]);
});

it("signals the seventh point on one side and each one after it, but not the sixth", () => {
  const six = [1, 9, 6, 7, 6, 7, 6, 7, 1, 2];
  expect(indicesOf(six, "seven-on-a-side")).toEqual([7]);
  expect(indicesOf([1, 1, 6, 7, 6, 7, 6, 7, 1, 2], "seven-on-a-side")).toEqual([]);
  expect(indicesOf([2, 1, 2, 1, 2, 1, 2, 1, 9, 9, 9, 9, 9, 9], "seven-on-a-side")).toEqual([6, 7]);
});

it("lets a point on the centre end a run on a side", () => {
  const series = [6, 7, 6, 5, 7, 6, 7, 3, 4, 3, 4, 3, 4, 5];
  expect(individualsChart(series)!.centre).toBe(5);
  expect(indicesOf(series, "seven-on-a-side")).toEqual([]);
  expect(indicesOf([6, 7, 6, 6, 7, 6, 7, 3, 4, 3, 4, 3, 4, 4], "seven-on-a-side")).toEqual([6, 13]);
});

it("signals the seventh rising or falling point, and no longer after a step without a change", () => {
  expect(indicesOf([5, 1, 2, 3, 4, 5, 6, 7, 2], "seven-rising-or-falling")).toEqual([7]);
  expect(indicesOf([1, 7, 6, 5, 4, 3, 2, 1, 2], "seven-rising-or-falling")).toEqual([7]);
  expect(indicesOf([5, 1, 2, 3, 3, 4, 5, 6, 7, 2], "seven-rising-or-falling")).toEqual([]);
  expect(indicesOf([5, 1, 2, 3, 4, 5, 6, 2], "seven-rising-or-falling")).toEqual([]);
});

it("signals two of three beyond two sigma on the same side only", () => {
  const ordinary = [10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12, 10, 12];
  expect(indicesOf([...ordinary, 17, 17, 12], "two-of-three-beyond-two-sigma")).toEqual([21]);
  expect(indicesOf([...ordinary, 17, 14, 17, 12], "two-of-three-beyond-two-sigma")).toEqual([22]);
  expect(indicesOf([...ordinary, 17, 14, 14, 17, 12], "two-of-three-beyond-two-sigma")).toEqual([]);
  expect(indicesOf([...ordinary, 20, 2, 12], "two-of-three-beyond-two-sigma")).toEqual([]);
});

it("takes a month not supplied as a gap that ends every run and adds no moving range", () => {
  expect(indicesOf([2, 1, 2, 1, null, 2, 1, 2, 1, 9, 9, 9, 9, 9, 9, 9], "seven-on-a-side")).toEqual([15]);
  expect(indicesOf([5, 1, 2, 3, null, 4, 5, 6, 7, 8, 2], "seven-rising-or-falling")).toEqual([]);
  const chart = individualsChart([4, 6, null, 100, 102])!;
  expect(chart.centre).toBe(53);
  expectClose(chart.upper - chart.centre, (3 * 2) / 1.128, 1e-12);
});

it("finds nothing to signal in a series that never moves, not even a mean that is off by rounding", () => {
  expect(individualsChart(new Float64Array(20).fill(0.1))!.signals).toEqual([]);
  expect(individualsChart(new Float64Array(20).fill(3))).toEqual({
    centre: 3,
    lower: 3,
    upper: 3,
    signals: [],
    tooShort: false,
  });
});

const series = fc.array(fc.integer({ min: 0, max: 400 }), { minLength: 2, maxLength: 40 });

it("moves and stretches with its series, signals and all", () => {
  fc.assert(
    fc.property(series, fc.integer({ min: -64, max: 64 }), fc.constantFrom(0.5, 2, 8), (values, shift, scale) => {
      const chart = individualsChart(values)!;
      const moved = individualsChart(values.map((value) => value * scale + shift))!;
      expect(moved.centre).toBeCloseTo(chart.centre * scale + shift, 8);
      expect(moved.upper).toBeCloseTo(chart.upper * scale + shift, 8);
      expect(moved.lower).toBeCloseTo(chart.lower * scale + shift, 8);
    }),
  );
});

it("is the same upside down, and never NaN", () => {
  fc.assert(
    fc.property(series, (values) => {
      const chart = individualsChart(values)!;
      const flipped = individualsChart(values.map((value) => -value))!;
      expect(flipped.signals).toEqual(chart.signals);
      for (const number of [chart.centre, chart.lower, chart.upper]) expect(number).not.toBeNaN();
      expect(chart.lower).toBeLessThanOrEqual(chart.upper);
    }),
  );
});

it("refuses a value that is no number, and says where", () => {
  expect(() => individualsChart([1, Number.NaN])).toThrow(
    new RangeError("individualsChart: series[1] must be a finite number or null for a gap, and it is NaN"),
  );
});
