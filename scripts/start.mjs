import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { SERVER_MAIN } from "./steps/paths.mjs";
import { run, runScript } from "./steps/run.mjs";

await runScript(async () => {
  await ensureInstalled("serving");
  await ensureBuilt();
  console.log("Starting the server …");
  return run(process.execPath, [SERVER_MAIN]);
});
