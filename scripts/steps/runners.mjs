import { rmSync } from "node:fs";
import { countsOfReport, readPlaywrightReport, readVitestReport } from "./counts.mjs";
import { programOf, TEST_RESULTS } from "./paths.mjs";
import { run } from "./run.mjs";

/**
 * Runs Vitest over the projects chosen by its own patterns, and counts.
 * @param {readonly string[]} projects for example `["soak"]`, or `["!reference"]` for all but one
 * @param {NodeJS.ProcessEnv} [env]
 */
export async function runVitest(projects, env = {}) {
  const report = freshReport("vitest.json");
  const exitCode = await run(
    programOf("tests", "vitest"),
    [
      "run",
      "--reporter=default",
      "--reporter=json",
      `--outputFile.json=${report}`,
      ...projects.map((pattern) => `--project=${pattern}`),
    ],
    { env },
  );
  return countsOfReport(report, exitCode, readVitestReport);
}

/** Makes the journeys in a browser against the built server, and counts. */
export async function runJourneys() {
  const report = freshReport("journeys.json");
  const exitCode = await run(programOf("tests", "playwright"), ["test", "--config", "tests/playwright.config.ts"]);
  return countsOfReport(report, exitCode, readPlaywrightReport);
}

/**
 * Where a runner is to write its report; one left from an earlier run must never be read for this one.
 * @param {string} name
 */
function freshReport(name) {
  const path = `${TEST_RESULTS}/${name}`;
  rmSync(path, { force: true });
  return path;
}
