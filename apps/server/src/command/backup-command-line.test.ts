import { expect, it } from "vitest";
import { readCommandLine, UsageError } from "./command-line.js";

it("backup, verify and restore take one file", () => {
  expect(readCommandLine(["backup", "a.backup"])).toEqual({ name: "backup", path: "a.backup", json: false });
  expect(readCommandLine(["verify", "a.backup", "--json"])).toEqual({ name: "verify", path: "a.backup", json: true });
  expect(readCommandLine(["verify"])).toEqual({ name: "verify imports", json: false });
  expect(readCommandLine(["restore", "a.backup", "--replace"])).toMatchObject({ replace: true });
  expect(readCommandLine(["restore", "a.backup"])).toMatchObject({ name: "restore", replace: false });
});

it.each([
  [["backup"], /Name one file/],
  [["restore", "a", "b"], /Name one file/],
  [["backup", "a", "--replace"], /goes with restore alone/],
])("%j is answered with a sentence", (words, sentence) => {
  expect(() => readCommandLine(words)).toThrow(UsageError);
  expect(() => readCommandLine(words)).toThrow(sentence);
});
