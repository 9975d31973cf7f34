import { expect, it } from "vitest";
import { ProblemList, Refusal, shown } from "./problem.js";

it("what nobody would see is shown and does nothing", () => {
  expect(shown("a\tb\nc\0\u001b[31m\u007f")).toBe("a␉b␊c␀␛[31m␡");
  expect(shown("\u202efdp.exe\u200b\u0085")).toBe("\\u202efdp.exe\\u200b\\u0085");
});

it("letters of any script stay as they are", () => {
  expect(shown("Caffè Ynys Môn 😀")).toBe("Caffè Ynys Môn 😀");
});

it("a long value is cut, says how long it was, and no letter is cut in two", () => {
  expect(shown("x".repeat(160))).toBe("x".repeat(160));
  expect(shown("x".repeat(2000))).toBe(`${"x".repeat(160)}… (2,000 characters)`);
  expect(shown(`${"x".repeat(159)}😀`)).toBe(`${"x".repeat(159)}… (161 characters)`);
});

it("of many problems the first two hundred are kept and all are counted", () => {
  const problems = new ProblemList("a.csv");
  for (let line = 1; line <= 1000; line += 1) problems.add(line, new Refusal("Month", "x", "No", "Yes"));
  expect(problems.count).toBe(1000);
  expect(problems.kept).toHaveLength(200);
  expect(problems.kept[199]).toEqual({
    file: "a.csv",
    line: 200,
    column: "Month",
    value: "x",
    reason: "No",
    mend: "Yes",
  });
});
