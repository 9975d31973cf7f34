import "./steps/require-node.mjs";
import { ensureInstalled, PNPM } from "./steps/install.mjs";
import { run, runScript } from "./steps/run.mjs";

/** What of the workspace is served to people: no test tool, no benchmark. */
const SERVED = ["--filter", "./apps/*", "--filter", "./packages/*"];

// The list goes to standard output, so that `npm run --silent sbom > sbom.json` holds it and nothing else.
await runScript(async () => {
  await ensureInstalled("serving", "stderr");
  const format = ["--sbom-format", "cyclonedx", "--sbom-type", "application", "--prod"];
  return run("npx", ["--yes", "--loglevel=error", PNPM, ...SERVED, "sbom", ...format]);
});
