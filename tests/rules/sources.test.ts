import { expect, it } from "vitest";
import { codeFiles, projectFiles } from "../support/sources.js";

const LONGEST_FILE = 300;

/** Where the pattern occurs, as `path:line`. */
function placesOf(pattern: RegExp, files = projectFiles()): string[] {
  return files.flatMap(({ path, text }) =>
    text.split("\n").flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1}`] : [])),
  );
}

it("the rules see the files they speak of", () => {
  const paths = projectFiles().map(({ path }) => path);
  expect(paths).toContain("pnpm-lock.yaml");
  expect(paths).toContain("tests/rules/sources.test.ts");
  expect(paths).toContain("apps/server/src/config.ts");
  expect(placesOf(/^const LONGEST_FILE/)).toEqual(["tests/rules/sources.test.ts:4"]);
});

it("no file names the host of a package registry", () => {
  expect(placesOf(/registry\.[a-z0-9-]+\.[a-z]{2,}|\btarball:/i)).toEqual([]);
});

it("no test is skipped, left for later, or run alone", () => {
  const tests = codeFiles().filter(({ path }) => /\.(test|spec)\.tsx?$/.test(path));
  expect(tests.length).toBeGreaterThan(10);
  expect(placesOf(/\b(it|test|describe)(\.\w+)*\.(skip|skipIf|runIf|only|todo|fixme)\b/, tests)).toEqual([]);
});

it("no type is switched off and no end left open", () => {
  expect(placesOf(/@ts-(ignore|nocheck)|\bas any\b|\b(TODO|FIXME)\b/, elsewhere())).toEqual([]);
});

it(`no code file is longer than ${LONGEST_FILE} lines`, () => {
  const long = codeFiles()
    .map(({ path, text }) => ({ path, lines: text.split("\n").length - 1 }))
    .filter(({ lines }) => lines > LONGEST_FILE);
  expect(long, "look for the second idea in each and give it a name").toEqual([]);
});

it("no folder and no file has a name that says nothing", () => {
  const empty = /(^|\/)(utils?|helpers?|common|shared|misc|managers?)(\/|\.[a-z]+$)/i;
  expect(
    projectFiles()
      .map(({ path }) => path)
      .filter((path) => empty.test(path)),
  ).toEqual([]);
});

it("no real police file is part of the project", () => {
  const monthlyFile = /(^|\/)\d{4}-\d{2}-[a-z-]+-(street|outcomes|stop-and-search)\.csv$/;
  const header = /^Crime ID,Month,Reported by,Falls within,/;
  const policeFiles = projectFiles().filter(({ path, text }) => monthlyFile.test(path) && header.test(text));
  expect(policeFiles.map(({ path }) => path).filter((path) => !path.startsWith("data/samples/"))).toEqual([]);
});

/** All but this file, which has to write down what it looks for. */
function elsewhere() {
  return projectFiles().filter(({ path }) => path !== "tests/rules/sources.test.ts");
}
