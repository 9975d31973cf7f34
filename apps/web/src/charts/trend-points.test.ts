import { expect, it } from "vitest";
import { coverageWords } from "./coverage-strip.js";
import { ratioPosition } from "./interval-scale.js";
import { monthTicks, shortMonth } from "./month-ticks.js";
import { sparklinePath, sparklinePoints } from "./sparkline-path.js";
import { periodSpan, trendPoints } from "./trend-points.js";
import { pointWords } from "./trend-tooltip.js";

const MONTHS = ["2025-01", "2025-02", "2025-03", "2025-04", "2025-05"];
const POINTS = trendPoints(
  MONTHS,
  [4, null, 6, null, 0],
  ["SUPPLIED", "NOT_SUPPLIED", "PARTLY_SUPPLIED", "NOT_SUPPLIED", "SUPPLIED"],
  [
    { month: "2025-03", words: "Beyond the limits." },
    { month: "2025-03", words: "Seven on one side." },
  ],
);

it("a month not supplied is a gap, and a counted zero is a zero", () => {
  expect(POINTS.map(({ count }) => count)).toEqual([4, null, 6, null, 0]);
  expect(POINTS.map(pointWords)).toEqual([
    "4 recorded",
    "Not supplied",
    "6 recorded; partly supplied",
    "Not supplied",
    "0 recorded",
  ]);
});

it("a month between two gaps is marked by a dot of its own", () => {
  expect(POINTS.map(({ isAlone }) => isAlone)).toEqual([true, false, true, false, true]);
});

it("a month that stands out for two reasons says both", () => {
  expect(POINTS[2]?.signal).toBe("Beyond the limits. Seven on one side.");
  expect(POINTS[0]?.signal).toBeNull();
});

it("shades a half-open period from half a month before its first to half a month after its last", () => {
  expect(periodSpan(MONTHS, { firstMonth: "2025-02", endMonth: "2025-04" })).toEqual([0.5, 2.5]);
  expect(periodSpan(MONTHS, { firstMonth: "2025-04", endMonth: "2026-04" })).toEqual([2.5, 4.5]);
  expect(periodSpan(MONTHS, { firstMonth: "2026-01", endMonth: "2027-01" })).toBeNull();
});

it("counts the months that are there and those that are there in part", () => {
  expect(coverageWords(POINTS)).toBe("Records for 3 of 5 months, 1 of them in part");
  expect(coverageWords(POINTS.slice(0, 1))).toBe("Records for every month");
});

it("labels three years by the year and one year by the quarter", () => {
  const months = (count: number) => Array.from({ length: count }, () => "2025-01");
  expect(monthTicks(months(36))).toEqual([0, 12, 24]);
  expect(monthTicks(months(12))).toEqual([0, 3, 6, 9]);
  expect(shortMonth("2024-04")).toBe("Apr 2024");
});

it("a small line lifts the pen over a gap and draws a lone month as a dot", () => {
  const points = sparklinePoints([10, 5, null, 10, null], { width: 44, height: 22, margin: 1 });
  expect(sparklinePath(points)).toBe("M1.0 1.0L11.5 11.0M32.5 1.0h0");
});

it("half as many and twice as many stand equally far from no change, and the ends hold", () => {
  expect(ratioPosition(1)).toBe(0.5);
  expect(0.5 - ratioPosition(0.8)).toBeCloseTo(ratioPosition(1.25) - 0.5, 12);
  expect([ratioPosition(0), ratioPosition(0.01), ratioPosition(99)]).toEqual([0, 0, 1]);
});
