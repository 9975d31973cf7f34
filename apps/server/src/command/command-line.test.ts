import { expect, it } from "vitest";
import { readCommandLine, UsageError } from "./command-line.js";

it("import takes paths and its two options, in any order", () => {
  expect(readCommandLine(["import", "--json", "a.csv", "b", "--take-good-rows"])).toEqual({
    name: "import",
    paths: ["a.csv", "b"],
    takeGoodRows: true,
    checkOnly: false,
    organisation: null,
    json: true,
    progress: false,
  });
});

it("import takes whose records they are, and whether to check them alone; undo takes the number of an import", () => {
  expect(readCommandLine(["import", "asb.csv", "--organisation", "tmbc", "--check"])).toMatchObject({
    checkOnly: true,
    organisation: "tmbc",
  });
  expect(readCommandLine(["import", "undo", "a-number"])).toEqual({
    name: "import undo",
    importId: "a-number",
    json: false,
  });
});

it("a path that begins with a hyphen comes behind two of them", () => {
  expect(readCommandLine(["import", "--", "-odd-.csv"])).toMatchObject({ paths: ["-odd-.csv"], takeGoodRows: false });
});

it("coverage, clear demonstration and help are understood", () => {
  expect(readCommandLine(["coverage", "--json"])).toEqual({ name: "coverage", json: true });
  expect(readCommandLine(["clear", "demonstration"])).toEqual({ name: "clear demonstration", json: false });
  expect(readCommandLine(["retention", "--check"])).toEqual({ name: "retention", checkOnly: true, json: false });
  for (const words of [["--help"], ["-h"], ["help"], ["import", "--help"]]) {
    expect(readCommandLine(words)).toEqual({ name: "help" });
  }
});

it.each([
  [[], /Say what to do/],
  [["export"], /no command "export"/],
  [["import"], /Say what to import/],
  [["import", "undo"], /Say which import to undo/],
  [["import", "a.csv", "--force"], /'--force' is not an option/],
  [["import", "a.csv", "--json=yes"], /'--json' is not an option|does not take/],
  [["coverage", "kent"], /"kent"/],
  [["coverage", "--take-good-rows"], /goes with import alone/],
  [["coverage", "--progress"], /goes with import alone/],
  [["clear"], /Only demonstration data/],
  [["clear", "everything"], /Only demonstration data/],
  [["clear", "demonstration", "now"], /Only demonstration data/],
])("%j is answered with a sentence", (words, sentence) => {
  expect(() => readCommandLine(words)).toThrow(UsageError);
  expect(() => readCommandLine(words)).toThrow(sentence);
});
