import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { programOf, ROOT } from "./steps/paths.mjs";
import { run, runScript, step } from "./steps/run.mjs";

// The benchmark runs compiled, against the built server, so that it measures what is served.
await runScript(async () => {
  await ensureInstalled("benchmarks");
  await ensureBuilt();
  await step("Building the benchmark", programOf("apps/server", "tsc"), ["-p", "tests/bench"]);
  return run(process.execPath, [`${ROOT}/tests/bench/dist/main.js`, ...process.argv.slice(2)]);
});
