import { describe, expect, it } from "vitest";
import { findingsIn } from "./findings.js";
import type { LedgerFigure, LedgerValue } from "./ledger-figure.js";
import type { LedgerUnit } from "./ledger-unit.js";
import { isSwapped } from "./rules/swapped-digits.js";
import { figureValueWords } from "./value-words.js";

const YEAR = { firstMonth: "2024-04", endMonth: "2025-04" };
const BEFORE = { firstMonth: "2023-04", endMonth: "2024-04" };

function number(value: number, more: Partial<LedgerFigure> & { bound?: "OVER" } = {}): LedgerFigure {
  const { bound, ...rest } = more;
  return record({ kind: "NUMBER", number: value, bound: bound ?? "EXACT" }, "reports", rest);
}

let made = 0;
function record(value: LedgerValue, unit: LedgerUnit, more: Partial<LedgerFigure> = {}): LedgerFigure {
  made += 1;
  return {
    id: `figure-${made}`,
    statement: "Reports",
    value,
    unit,
    organisation: "tmbc",
    period: YEAR,
    geography: "BOROUGH",
    section: "TABLE",
    series: ["reports"],
    ...more,
  };
}

const rulesOf = (...figures: LedgerFigure[]) =>
  findingsIn(figures, 2024).map(({ severity, reasons }) => [severity, ...reasons.map(({ rule }) => rule)]);

describe("what agrees is not found", () => {
  it.each<[string, LedgerFigure[]]>([
    ["the same number twice", [number(376), number(376, { section: "TEXT" })]],
    ["numbers of different years", [number(376), number(310, { period: BEFORE })]],
    ["numbers of different series", [number(51), number(1, { series: ["others"] })]],
    [
      "a change in per cent, rounded as it is printed",
      [
        number(6932),
        number(7621, { period: BEFORE }),
        record({ kind: "CHANGE", by: -9, as: "PER_CENT", of: "reports" }, "per cent"),
      ],
    ],
    [
      "five places and their number",
      [record({ kind: "PLACES", places: ["A", "B", "C", "D", "E"] }, "places"), record(exactly(5), "places")],
    ],
    ["a part of a whole", [number(456), number(80, { series: ["part"], partOf: "reports" })]],
  ])("%s", (_title, figures) => expect(rulesOf(...figures)).toEqual([]));
});

function exactly(value: number): LedgerValue {
  return { kind: "NUMBER", number: value, bound: "EXACT" };
}

describe("what does not agree is found by its rule", () => {
  it("two values, of which one fits the stated change and the other has its digits swapped", () => {
    const change = record({ kind: "CHANGE", by: 164, as: "ABSOLUTE", of: "reports" }, "reports");
    expect(rulesOf(number(429), number(492, { section: "TEXT" }), number(328, { period: BEFORE }), change)).toEqual([
      ["CONFLICT", "UNEQUAL_VALUES", "SWAPPED_DIGITS", "CHANGE_DOES_NOT_FIT"],
    ]);
  });

  it("over 55 beside over 50, though both can be true", () => {
    expect(rulesOf(number(55, { bound: "OVER" }), number(50, { bound: "OVER" }))).toEqual([
      ["CONFLICT", "UNEQUAL_VALUES"],
    ]);
  });

  it("the same number in two units is a query", () => {
    expect(rulesOf(record(exactly(11), "referrals"), record(exactly(11), "clients"))).toEqual([
      ["QUERY", "OTHER_UNIT_OR_POPULATION"],
    ]);
  });

  it("a part that is more than its whole", () => {
    expect(rulesOf(number(456), number(800, { series: ["part"], partOf: "reports" }))).toContainEqual([
      "CONFLICT",
      "PART_EXCEEDS_WHOLE",
    ]);
  });

  it("months joined by and, beside the same joined by to", () => {
    const months = ["2024-04", "2024-09"];
    const rules = rulesOf(
      record({ kind: "MONTHS", months, joined: "AND" }, "months"),
      record({ kind: "MONTHS", months, joined: "TO" }, "months"),
    );
    expect(rules).toEqual([["CONFLICT", "UNEQUAL_VALUES"]]);
  });

  it("a number of places that a list does not come to", () => {
    expect(rulesOf(record({ kind: "PLACES", places: ["A", "B"] }, "places"), record(exactly(5), "places"))).toEqual([
      ["CONFLICT", "UNEQUAL_VALUES"],
    ]);
  });

  it("a figure of a year that the review does not look back on", () => {
    const period = { firstMonth: "2021-04", endMonth: "2022-04" };
    expect(rulesOf(number(5, { period }))).toEqual([["QUERY", "OUTSIDE_PERIOD"]]);
  });

  it("a place in an order of rates, until the rate is given", () => {
    const rank = record(exactly(3), "rank by rate");
    expect(rulesOf(rank)).toEqual([["QUERY", "RATE_WITHOUT_RATE"]]);
    expect(rulesOf(rank, record(exactly(52.4), "per 1,000 residents"))).not.toContainEqual([
      "QUERY",
      "RATE_WITHOUT_RATE",
    ]);
  });
});

describe("swapped digits", () => {
  it.each([
    [429, 492, true],
    [376, 367, true],
    [123, 321, true],
    [429, 428, false],
    [429, 4290, false],
    [11, 11, false],
  ])("%d and %d: %s", (one, other, swapped) => expect(isSwapped(one, other)).toBe(swapped));
});

describe("values in words", () => {
  it.each<[LedgerValue, LedgerUnit, string]>([
    [{ kind: "NUMBER", number: 1770, bound: "OVER" }, "young people", "over 1,770 young people"],
    [exactly(1), "men", "1 man"],
    [exactly(1), "meetings a week", "1 meeting a week"],
    [exactly(3), "rank by rate", "rank 3"],
    [{ kind: "CHANGE", by: -9.2, as: "PER_CENT", of: "x" }, "per cent", "9.2 % fewer"],
    [{ kind: "PLACES", places: ["A", "B", "B"] }, "places", "A and B (2 times)"],
    [{ kind: "MONTHS", months: ["2024-04", "2024-09"], joined: "TO" }, "months", "April 2024 to September 2024"],
  ])("%j of %s is %s", (value, unit, words) => expect(figureValueWords({ value, unit })).toBe(words));
});
