import { expect, it } from "vitest";
import { whyNotEvaluable } from "./evaluability.js";
import { VERDICTS, verdictWords } from "./verdicts.js";

it.each([
  ["2024-06-11", "2024-06-11", "DAY", false, ["one day", "no place"]],
  ["2024-06-11", "2024-06-16", "DAY", true, ["less than a week"]],
  ["2024-06-11", "2024-06-17", "DAY", true, []],
  ["2024-04-01", "2025-03-31", "YEAR", false, ["no months", "no place"]],
  ["2024-04-01", "2024-04-30", "MONTH", true, []],
] as const)("%s to %s by the %s: %o", (firstDay, lastDay, precision, hasPlace, why) => {
  expect(whyNotEvaluable({ firstDay, lastDay, precision }, hasPlace)).toEqual(why);
});

it("no verdict claims a cause, and five of ten say that one cannot tell", () => {
  const words = VERDICTS.map(({ id }) => verdictWords(id));
  expect(words.filter((text) => /caus|because of|due to|work(s|ed)|success|prevent/i.test(text))).toEqual([]);
  expect(words.filter((text) => text.startsWith("Cannot"))).toHaveLength(5);
});
