import { existsSync } from "node:fs";
import { filesBelow, fingerprintOf, readStamp, writeStamp } from "./fingerprint.mjs";
import { programOf, ROOT, SERVER_MAIN } from "./paths.mjs";
import { step } from "./run.mjs";

/** Files whose presence shows that what a stamp speaks of has not been deleted since. */
const BUILT = [SERVER_MAIN, `${ROOT}/apps/web/dist/index.html`];

/** The dashboard shows two documents as they stand. */
const SHOWN_DOCUMENTS = ["docs/api.md", "docs/glossary.md"];
const ROOT_SOURCES = ["pnpm-lock.yaml", "tsconfig.json", "tsconfig.base.json", ...SHOWN_DOCUMENTS];

/**
 * Builds the server and the dashboard, unless a stamp says that exactly these sources are built already.
 * @param {"stdout" | "stderr"} [output]
 */
export async function ensureBuilt(output = "stdout") {
  const fingerprint = sourceFingerprint();
  if (readStamp("build")?.fingerprint === fingerprint && BUILT.every((path) => existsSync(path))) return;

  await buildServer(output);
  await step("Building the dashboard", "npm", ["run", "--silent", "build"], { cwd: `${ROOT}/apps/web`, output });
  writeStamp("build", { fingerprint });
}

/** @param {"stdout" | "stderr"} [output] */
export async function buildServer(output = "stdout") {
  const compiler = programOf("apps/server", "tsc");
  await step("Building the server", compiler, ["-b", "apps/server"], { output });
}

function sourceFingerprint() {
  const sources = [...filesBelow("packages"), ...filesBelow("apps")].filter((path) => !/\.test\.tsx?$/.test(path));
  return fingerprintOf([...ROOT_SOURCES, ...sources], [process.version]);
}
