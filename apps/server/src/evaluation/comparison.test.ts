import { describe, expect, it } from "vitest";
import { compare, type ComparisonTerms, type RegionSeries } from "./comparison.js";
import { verdictOf } from "./verdict.js";
import { firstMonthAfter, gapOf, windowsOf } from "./windows.js";

const TERMS: ComparisonTerms = { firstMonth: 24, months: 6, gap: 0, comparedWith: "MONTHS_BEFORE" };

/** Thirty months from month 0 on, each the same up to the start at 24 and another number from it on. */
function steady(before: number, after: number): number[] {
  return Array.from({ length: 30 }, (_, month) => (month < 24 ? before : after));
}

function series(more: Partial<RegionSeries> = {}): RegionSeries {
  return {
    firstMonth: 0,
    supplied: Array.from({ length: 30 }, () => true),
    target: steady(16, 4),
    comparison: steady(16, 16),
    buffer: steady(3, 3),
    comparisonBuffer: steady(3, 3),
    ...more,
  };
}

const verdict = (more: Partial<RegionSeries> = {}, terms = TERMS) =>
  verdictOf(compare(series(more), terms), terms.months);

describe("windows", () => {
  it("a start in the first week counts its month whole, a later one stands on neither side", () => {
    const dates = (firstDay: string) => ({ firstDay, lastDay: firstDay, precision: "DAY" as const });
    expect(firstMonthAfter(dates("2025-04-07"))).toBe("2025-04");
    expect(firstMonthAfter(dates("2025-12-08"))).toBe("2026-01");
    expect([gapOf(dates("2025-04-07")), gapOf(dates("2025-12-08"))]).toEqual([0, 1]);
  });

  it("the months before are as many, end before the start, or lie a year back", () => {
    expect(windowsOf(100, 3, "MONTHS_BEFORE", 1)).toEqual({ after: [100, 101, 102], before: [96, 97, 98] });
    expect(windowsOf(100, 3, "YEAR_BEFORE", 1)).toEqual({ after: [100, 101, 102], before: [88, 89, 90] });
  });
});

describe("a comparison", () => {
  it("adds up both sides and leaves the sum to the weighted displacement difference", () => {
    const found = compare(series(), TERMS);
    expect(found).toMatchObject({
      pairs: 6,
      target: { before: 96, after: 24 },
      comparison: { before: 96, after: 96 },
      buffer: { before: 18, after: 18 },
    });
    expect(found.here?.estimate).toBe(-72);
    expect(found.whole?.standardError).toBeCloseTo(Math.sqrt(96 + 24 + 96 + 96 + 4 * 18), 10);
  });

  it("drops a month that was not supplied together with the one it is held against", () => {
    const supplied = Array.from({ length: 30 }, (_, month) => month !== 19);
    const found = compare(series({ supplied }), TERMS);
    expect(found.pairs).toBe(5);
    expect(found.dropped).toEqual([25]);
    expect(found.target).toEqual({ before: 80, after: 20 });
  });

  it("tries every earlier date whose months end before the start, and none that was not supplied", () => {
    const { placebos } = compare(series(), TERMS);
    expect(placebos.map(({ firstMonth }) => firstMonth)).toEqual([18, 17, 16, 15, 14, 13, 12, 11, 10, 9, 8, 7]);
    const supplied = Array.from({ length: 30 }, (_, month) => month >= 10);
    expect(compare(series({ supplied }), TERMS).placebos.map(({ firstMonth }) => firstMonth)).toEqual([18, 17, 16]);
  });
});

describe("the verdict", () => {
  it.each([
    ["FELL_MORE", {}],
    ["MOVED", { buffer: steady(3, 14) }],
    ["FELL_HERE", { target: steady(16, 9), buffer: steady(12, 14), comparisonBuffer: steady(12, 12) }],
    ["ROSE_MORE", { target: steady(16, 30) }],
    ["NO_CLEAR_DIFFERENCE", { target: steady(40, 40), comparison: steady(40, 40) }],
    ["TOO_FEW", { target: steady(4, 3), comparison: steady(4, 4) }],
    ["TOO_FEW", { target: steady(1, 0), comparison: steady(16, 30) }],
    ["NOT_SUPPLIED", { supplied: Array.from({ length: 30 }, (_, month) => month < 26) }],
  ] as const)("is %s", (expected, more) => {
    expect(verdict(more)).toBe(expected);
  });

  it("is that the past was not parallel, where earlier dates show a difference as well", () => {
    const rising = Array.from({ length: 30 }, (_, month) => 4 + 2 * month);
    expect(verdict({ comparison: rising })).toBe("UNPARALLEL");
  });

  it("for wards knows no next door", () => {
    expect(verdict({ buffer: null, comparisonBuffer: null })).toBe("FELL_MORE");
  });
});
