import { programOf } from "./paths.mjs";
import { run, secondsSince } from "./run.mjs";

/**
 * One thing that must be true of the sources, whatever they do when they run.
 * @typedef {object} Check
 * @property {string} finding what is true when it passes
 * @property {string} mend what to do when it is not
 * @property {string} command
 * @property {readonly string[]} args
 * @property {NodeJS.ProcessEnv} [env]
 */

/** @type {readonly Check[]} */
export const SOURCE_CHECKS = [
  {
    finding: "every file is formatted",
    mend: "tests/node_modules/.bin/prettier --write .",
    command: programOf("tests", "prettier"),
    args: ["--check", "--log-level", "warn", "."],
  },
  {
    finding: "packages and apps compile",
    mend: "read what the compiler says",
    command: programOf("tests", "tsc"),
    args: ["-b"],
  },
  {
    finding: "tests, scripts and settings compile",
    mend: "read what the compiler says",
    command: programOf("tests", "tsc"),
    args: ["-p", "tests"],
  },
  {
    finding: "the dashboard's tests compile",
    mend: "read what the compiler says",
    command: programOf("tests", "tsc"),
    args: ["-p", "tests/tsconfig.web.json"],
  },
  {
    finding: "no lint rule is broken",
    mend: "each message names the rule; .oxlintrc.json says why it is there",
    command: programOf("tests", "oxlint"),
    args: ["--type-aware", "--deny-warnings", "--report-unused-disable-directives", "."],
    env: { OXLINT_TSGOLINT_PATH: programOf("tests", "tsgolint") },
  },
  {
    finding: "every arrow between modules points the right way",
    mend: "each rule in .dependency-cruiser.mjs says what to do instead",
    command: programOf("tests", "depcruise"),
    args: ["--config", ".dependency-cruiser.mjs", "--output-type", "err-long", "packages", "apps", "tests"],
  },
];

/**
 * A test like any other, and run as one by `npm test`.
 * @type {Check}
 */
export const SCHEMA_CHECK = {
  finding: "packages/contract/schema.graphql is what the server serves",
  mend: "UPDATE_SCHEMA=1 npm run check, read the difference, and commit the file",
  command: programOf("tests", "vitest"),
  args: ["run", "--project=contract", "schema"],
};

/**
 * Runs every check, also after one has failed, and counts them as tests are counted.
 * @param {readonly Check[]} checks
 * @returns {Promise<import("./counts.mjs").Counts>}
 */
export async function runChecks(checks) {
  const counts = { passed: 0, failed: 0 };
  for (const check of checks) {
    const started = performance.now();
    const passed = (await run(check.command, check.args, { env: check.env ?? {} })) === 0;
    counts[passed ? "passed" : "failed"] += 1;
    console.log(`${passed ? "✓" : "✗"} ${check.finding} (${secondsSince(started)} s)`);
    if (!passed) console.log(`  To mend it: ${check.mend}`);
  }
  return counts;
}
