import { expect, it } from "vitest";
import { counted, estimated, type Figure, missing, type MissingReason } from "./figures.js";

const ORIGIN = { unit: "incidents", method: "Counted.", source: "police.uk" } as const;

const FIGURES: readonly Figure[] = [
  counted(0, ORIGIN),
  counted(17, ORIGIN),
  estimated(1.5, { lower: 1.1, upper: 2.2 }, 0.95, ORIGIN),
  estimated(0, { lower: 0, upper: 3.7 }, 0.95, ORIGIN),
  missing("NOT_SUPPLIED", "No month was supplied.", ORIGIN),
];

it("always carries unit, method and source", () => {
  for (const figure of FIGURES) expect(figure).toMatchObject(ORIGIN);
});

it("has either a value or a reason, never both and never neither", () => {
  for (const { value, missing: reason, missingBecause } of FIGURES) {
    expect(value === null).toBe(reason !== null);
    expect(value === null).toBe(missingBecause !== null);
  }
});

it("has an interval with its level, or no part of one", () => {
  for (const { lower, upper, level } of FIGURES) {
    expect([lower === null, upper === null]).toEqual([level === null, level === null]);
  }
});

it("keeps counted zero apart from nothing known", () => {
  expect(counted(0, ORIGIN)).toMatchObject({ value: 0, missing: null, level: null });
  expect(missing("NOT_SUPPLIED", "No month was supplied.", ORIGIN)).toMatchObject({ value: null, lower: null });
});

it("keeps an estimate, its bounds and its level as they were given", () => {
  expect(estimated(1.5, { lower: 1.1, upper: 2.2 }, 0.99, ORIGIN)).toEqual({
    value: 1.5,
    lower: 1.1,
    upper: 2.2,
    level: 0.99,
    missing: null,
    missingBecause: null,
    ...ORIGIN,
  });
});

it("names the reason for programs and says it for people", () => {
  const reasons: MissingReason[] = ["NOT_SUPPLIED", "NO_POPULATION", "UNDEFINED", "WITHHELD", "NOT_COLLECTED"];
  for (const reason of reasons) {
    expect(missing(reason, "Because.", ORIGIN)).toMatchObject({ missing: reason, missingBecause: "Because." });
  }
});
