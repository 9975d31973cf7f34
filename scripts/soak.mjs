import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { runScript } from "./steps/run.mjs";
import { runVitest } from "./steps/runners.mjs";

// The long runs and the attacks again, at the length that finds what a short run cannot.
await runScript(async () => {
  await ensureInstalled("testing");
  await ensureBuilt();
  const { passed, failed } = await runVitest(["soak", "hostile"], { SOAK: "1" });
  console.log(`${passed} passed, ${failed} failed`);
  return failed === 0 ? 0 : 1;
});
