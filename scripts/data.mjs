import "./steps/require-node.mjs";
import { ensureBuilt } from "./steps/build.mjs";
import { ensureInstalled } from "./steps/install.mjs";
import { COMMAND_MAIN } from "./steps/paths.mjs";
import { run, runScript } from "./steps/run.mjs";

// The command's own output may be read by a machine, so nothing else goes to standard output. It runs where the
// person typed it, so that a path means what it means there: npm names that folder in INIT_CWD.
await runScript(async () => {
  await ensureInstalled("serving", "stderr");
  await ensureBuilt("stderr");
  const cwd = process.env.INIT_CWD ?? process.cwd();
  return run(process.execPath, [COMMAND_MAIN, ...process.argv.slice(2)], { cwd });
});
