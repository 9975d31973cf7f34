import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { countsOfReport, readPlaywrightReport, readVitestReport, sumCounts } from "../../scripts/steps/counts.mjs";

const folder = mkdtempSync(join(tmpdir(), "safer-wards-reports-"));
afterAll(() => rmSync(folder, { recursive: true }));

function reportOf(content: string): string {
  const path = join(folder, "report.json");
  writeFileSync(path, content);
  return path;
}

it("a run is the sum of its runners", () => {
  expect(
    sumCounts([
      { passed: 5, failed: 0 },
      { passed: 7, failed: 2 },
    ]),
  ).toEqual({ passed: 12, failed: 2 });
});

it("counts are those of the runner's own report", () => {
  const vitest = reportOf('{ "numPassedTests": 40, "numFailedTests": 2 }');
  expect(countsOfReport(vitest, 1, readVitestReport)).toEqual({ passed: 40, failed: 2 });
  const playwright = reportOf('{ "stats": { "expected": 9, "unexpected": 0, "flaky": 1, "skipped": 0 } }');
  expect(countsOfReport(playwright, 0, readPlaywrightReport)).toEqual({ passed: 9, failed: 1 });
});

it("a runner that stopped with an error, ran nothing or wrote no report has failed", () => {
  const green = reportOf('{ "numPassedTests": 40, "numFailedTests": 0 }');
  expect(countsOfReport(green, 1, readVitestReport)).toEqual({ passed: 40, failed: 1 });
  const empty = reportOf('{ "numPassedTests": 0, "numFailedTests": 0 }');
  expect(countsOfReport(empty, 0, readVitestReport)).toEqual({ passed: 0, failed: 1 });
  const cutShort = reportOf('{ "numPassedTests": 4');
  expect(countsOfReport(cutShort, 0, readVitestReport)).toEqual({ passed: 0, failed: 1 });
  expect(countsOfReport(join(folder, "absent.json"), 0, readVitestReport)).toEqual({ passed: 0, failed: 1 });
});
