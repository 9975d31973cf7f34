import { describe, expect, it } from "vitest";
import { DISCLOSURE_POLICY, smallestShownOf } from "../disclosure/index.js";
import type { PriorityId } from "../priorities.js";
import type { LedgerUnit } from "./ledger-unit.js";
import { smallFigureWords } from "./small-figure.js";

const shown = (kind: string) => smallestShownOf(kind, DISCLOSURE_POLICY);

function wordsOf(number: number, unit: LedgerUnit, priority: PriorityId | null = null): string | null {
  return smallFigureWords({ value: { kind: "NUMBER", number, bound: "EXACT" }, unit, priority }, shown);
}

describe("a small figure that is to be published", () => {
  it("is told where it counts one to four people, or what people did", () => {
    expect(wordsOf(4, "people")).toContain("below 5");
    expect(wordsOf(1, "referrals")).toContain("below 5");
    expect([wordsOf(0, "people"), wordsOf(5, "people")]).toEqual([null, null]);
  });

  it("is told up to nine for domestic abuse, exploitation and Prevent", () => {
    expect(wordsOf(9, "referrals", "SAFEGUARDING_PEOPLE_AT_RISK")).toContain("below 10");
    expect(wordsOf(9, "referrals", "EXTREMISM_AND_HATE")).toContain("below 10");
    expect(wordsOf(10, "referrals", "EXPLOITATION")).toBeNull();
    expect(wordsOf(9, "referrals", "ACQUISITIVE_CRIME")).toBeNull();
  });

  it("is none where things or places are counted", () => {
    expect([wordsOf(3, "stands"), wordsOf(2, "places")]).toEqual([null, null]);
  });
});
