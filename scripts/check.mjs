import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { runChecks, SCHEMA_CHECK, SOURCE_CHECKS } from "./steps/checks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { runScript } from "./steps/run.mjs";

await runScript(async () => {
  await ensureInstalled("testing");
  await ensureBuilt();
  const { passed, failed } = await runChecks([...SOURCE_CHECKS, SCHEMA_CHECK]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
