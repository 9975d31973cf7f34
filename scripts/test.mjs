import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { runChecks, SOURCE_CHECKS } from "./steps/checks.mjs";
import { sumCounts } from "./steps/counts.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { findChromium, findReference, lacksOfThisMachine } from "./steps/machine.mjs";
import { runJourneys, runVitest } from "./steps/runners.mjs";

const isContinuousIntegration = process.env.CI === "true";

/** Everything that counts tests, one after the other, so that two cores are enough and the output can be read. */
async function runEverything() {
  await ensureInstalled("testing");
  await ensureBuilt();
  const counts = [await runChecks(SOURCE_CHECKS), await runVitest(findReference() ? [] : ["!reference"])];
  if (findChromium()) counts.push(await runJourneys());
  return sumCounts(counts);
}

let { passed, failed } = await runEverything().catch((/** @type {unknown} */ error) => {
  console.error(error);
  return { passed: 0, failed: 1 };
});

const lacks = lacksOfThisMachine();
for (const sentence of lacks) console.log(sentence);
// What may be left out on a desk may not be left out where a change is accepted.
if (isContinuousIntegration) failed += lacks.length;

console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 ? 0 : 1;
