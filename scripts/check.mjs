import "./steps/require-node.mjs";
import { buildServer, ensureBuilt } from "./steps/build.mjs";
import { runChecks, SCHEMA_CHECK, SOURCE_CHECKS } from "./steps/checks.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { runScript } from "./steps/run.mjs";

await runScript(async () => {
  await ensureInstalled("testing");
  if (process.env.UPDATE_SCHEMA === "1") {
    // The dashboard is built against the schema, so a new field is written down before it is asked for.
    await buildServer();
    await runChecks([SCHEMA_CHECK]);
  }
  await ensureBuilt();
  const { passed, failed } = await runChecks([...SOURCE_CHECKS, SCHEMA_CHECK]);
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
