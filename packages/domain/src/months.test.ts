import { describe, expect, it } from "vitest";
import {
  addMonths,
  gapsAround,
  isMonth,
  monthName,
  monthNumber,
  monthOfNumber,
  monthsName,
  monthsOf,
  monthsUpTo,
  periodLength,
  periodName,
  planYear,
  yearsBefore,
} from "./months.js";

const EVERY_MONTH = Array.from({ length: 200 * 12 }, (_, index) => {
  const year = 1900 + Math.floor(index / 12);
  return `${year}-${String((index % 12) + 1).padStart(2, "0")}`;
});

const NO_MONTHS = [
  "",
  "2025",
  "2025-0",
  "2025-00",
  "2025-1",
  "2025-13",
  "2025-99",
  "1899-12",
  "2100-01",
  "0000-01",
  "25-01",
  "2025-01-01",
  "2025/01",
  "202501",
  " 2025-01",
  "2025-01 ",
  "2025-01\n",
  "2025-1١",
  "January 2025",
  "2025−01",
];

describe("a month", () => {
  it("is YYYY-MM from January 1900 to December 2099", () => {
    expect(EVERY_MONTH.filter((month) => !isMonth(month))).toEqual([]);
  });

  it.each(NO_MONTHS)("is not %j", (text) => {
    expect(isMonth(text)).toBe(false);
    expect(() => monthNumber(text)).toThrow(RangeError);
    expect(() => monthNumber(text)).toThrow(`"${text}"`);
  });

  it("comes back from its number, and the next month is the next number", () => {
    EVERY_MONTH.forEach((month, index) => {
      expect(monthOfNumber(monthNumber(month))).toBe(month);
      expect(monthNumber(month)).toBe(1900 * 12 + index);
    });
  });

  it("sorts as text in the order of time", () => {
    expect([...EVERY_MONTH].sort()).toEqual(EVERY_MONTH);
  });

  it("can be moved and moved back by any number of months", () => {
    for (const month of EVERY_MONTH.slice(25, -25)) {
      for (const count of [-25, -13, -12, -11, -1, 0, 1, 11, 12, 13, 25]) {
        expect(addMonths(addMonths(month, count), -count)).toBe(month);
      }
    }
    expect(addMonths("2025-01", -1)).toBe("2024-12");
    expect(addMonths("2024-12", 1)).toBe("2025-01");
    expect(addMonths("2024-02", 12)).toBe("2025-02");
  });

  it("has a name to read", () => {
    expect(monthName("2025-03")).toBe("March 2025");
    expect(monthName("1999-12")).toBe("December 1999");
    expect(new Set(EVERY_MONTH.map(monthName)).size).toBe(EVERY_MONTH.length);
  });
});

describe("a period", () => {
  it("holds its first month and not its end month", () => {
    expect(monthsOf({ firstMonth: "2024-11", endMonth: "2025-02" })).toEqual(["2024-11", "2024-12", "2025-01"]);
  });

  it("has as many months as it lists, without a gap", () => {
    for (let length = 1; length <= 60; length++) {
      const period = { firstMonth: "2023-04", endMonth: addMonths("2023-04", length) };
      const months = monthsOf(period);
      expect(periodLength(period)).toBe(length);
      expect(months).toHaveLength(length);
      months.forEach((month, index) => expect(month).toBe(addMonths("2023-04", index)));
    }
  });

  it.each([
    { firstMonth: "2025-01", endMonth: "2025-01" },
    { firstMonth: "2025-02", endMonth: "2025-01" },
    { firstMonth: "2025-01", endMonth: "2024-01" },
  ])("from $firstMonth to $endMonth holds no month and is refused with both ends named", (period) => {
    expect(() => periodLength(period)).toThrow(RangeError);
    expect(() => monthsOf(period)).toThrow(`${period.firstMonth} to ${period.endMonth}`);
  });

  it("a year earlier has the same calendar months", () => {
    const period = { firstMonth: "2024-11", endMonth: "2025-03" };
    expect(yearsBefore(period, 1)).toEqual({ firstMonth: "2023-11", endMonth: "2024-03" });
    expect(yearsBefore(period, 0)).toEqual(period);
    expect(yearsBefore(yearsBefore(period, 3), -3)).toEqual(period);
    expect(monthsOf(yearsBefore(period, 1)).map((month) => month.slice(5))).toEqual(
      monthsOf(period).map((month) => month.slice(5)),
    );
  });

  it("up to a month includes that month as its last", () => {
    for (let length = 1; length <= 40; length++) {
      const months = monthsOf(monthsUpTo("2026-03", length));
      expect(months).toHaveLength(length);
      expect(months.at(-1)).toBe("2026-03");
    }
    expect(monthsUpTo("2026-03", 36)).toEqual({ firstMonth: "2023-04", endMonth: "2026-04" });
  });

  it("of a plan year runs from April to March", () => {
    expect(planYear(2024)).toEqual({ firstMonth: "2024-04", endMonth: "2025-04" });
    expect(periodLength(planYear(1999))).toBe(12);
    expect(planYear(2024).endMonth).toBe(planYear(2025).firstMonth);
  });

  it("is named by its first and last month, or by the one it has", () => {
    expect(periodName(planYear(2024))).toBe("April 2024 to March 2025");
    expect(periodName({ firstMonth: "2025-03", endMonth: "2025-04" })).toBe("March 2025");
    expect(periodName({ firstMonth: "2025-12", endMonth: "2026-02" })).toBe("December 2025 to January 2026");
  });

  it("has gaps before the first month with a record and after the last, and none between", () => {
    const period = { firstMonth: "2025-01", endMonth: "2025-07" };
    expect(gapsAround(["2025-05", "2025-03"], period)).toEqual(["2025-01", "2025-02", "2025-06"]);
    expect(gapsAround([], period)).toEqual(monthsOf(period));
    expect(gapsAround(["2024-01", "2026-01"], period)).toEqual([]);
  });
});

it("months are named by their runs", () => {
  expect(monthsName([])).toBe("");
  expect(monthsName(["2025-03"])).toBe("March 2025");
  expect(monthsName(["2024-12", "2025-01", "2025-06"])).toBe("December 2024 to January 2025 and June 2025");
  expect(monthsName(["2025-01", "2025-03", "2025-05"])).toBe("January 2025, March 2025 and May 2025");
});
