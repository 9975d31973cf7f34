import { expect, it } from "vitest";
import {
  addAnswers,
  disclosedFigure,
  estimated,
  WITHHELD_MARK,
  withheldBecause,
  type WithheldReason,
} from "../index.js";

const ORIGIN = { unit: "reports", method: "Counted.", source: "Tonbridge and Malling Borough Council" } as const;
const REASONS: readonly WithheldReason[] = ["SMALL_NUMBER", "TOO_FINE", "PERIOD_OPEN"];

it("a withheld number is [c] with its reason, and never zero", () => {
  expect(WITHHELD_MARK).toBe("[c]");
  for (const reason of REASONS) {
    expect(disclosedFigure({ withheld: reason }, ORIGIN)).toEqual({
      ...ORIGIN,
      value: null,
      lower: null,
      upper: null,
      level: null,
      missing: "WITHHELD",
      missingBecause: withheldBecause(reason),
    });
  }
});

it("every reason is a sentence of its own", () => {
  expect(new Set(REASONS.map(withheldBecause)).size).toBe(REASONS.length);
  for (const reason of REASONS) expect(withheldBecause(reason)).toMatch(/^Withheld .+\.$|^Withheld, .+\.$/);
});

it("a number is a figure, zero included", () => {
  expect(disclosedFigure({ value: 0 }, ORIGIN)).toMatchObject({ value: 0, missing: null });
});

it("a rate is made of what is told, and of nothing that is withheld", () => {
  const rate = (value: number) => estimated((value * 1000) / 8761, { lower: 0, upper: value }, 0.95, ORIGIN);
  expect(disclosedFigure({ value: 8761 }, ORIGIN, rate).value).toBe(1000);
  const neverCalled = () => {
    throw new Error("a withheld number was used");
  };
  expect(disclosedFigure({ withheld: "TOO_FINE" }, ORIGIN, neverCalled).missing).toBe("WITHHELD");
});

it("a sum over sources is withheld when one of them is", () => {
  expect(addAnswers([{ value: 7 }, { value: 0 }, { value: 5 }])).toEqual({ value: 12 });
  expect(addAnswers([{ value: 7 }, { withheld: "SMALL_NUMBER" }])).toEqual({ withheld: "SMALL_NUMBER" });
  expect(addAnswers([{ withheld: "SMALL_NUMBER" }, { withheld: "PERIOD_OPEN" }])).toEqual({ withheld: "PERIOD_OPEN" });
});
