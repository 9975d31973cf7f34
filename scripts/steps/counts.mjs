import { readFileSync } from "node:fs";

/** @typedef {{ passed: number, failed: number }} Counts */

/**
 * @param {readonly Counts[]} all
 * @returns {Counts}
 */
export function sumCounts(all) {
  return {
    passed: all.reduce((sum, counts) => sum + counts.passed, 0),
    failed: all.reduce((sum, counts) => sum + counts.failed, 0),
  };
}

/**
 * What a runner counted, from the report it wrote. A runner that stopped with an error without counting a failed
 * test, or that wrote no report, has failed once: nothing that goes wrong may end as a green line.
 * @param {string} path
 * @param {number} exitCode the runner's own
 * @param {(report: any) => Counts} read
 * @returns {Counts}
 */
export function countsOfReport(path, exitCode, read) {
  /** @type {Counts} */
  let counts;
  try {
    counts = read(JSON.parse(readFileSync(path, "utf8")));
  } catch (error) {
    console.error(`The report ${path} could not be read: ${error instanceof Error ? error.message : String(error)}`);
    return { passed: 0, failed: 1 };
  }
  const silentFailure = counts.failed === 0 && (exitCode !== 0 || counts.passed === 0);
  return silentFailure ? { ...counts, failed: 1 } : counts;
}

/**
 * @param {{ numPassedTests: number, numFailedTests: number }} report
 * @returns {Counts}
 */
export function readVitestReport(report) {
  return { passed: report.numPassedTests, failed: report.numFailedTests };
}

/**
 * @param {{ stats: { expected: number, unexpected: number, flaky: number } }} report
 * @returns {Counts}
 */
export function readPlaywrightReport({ stats }) {
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky };
}
