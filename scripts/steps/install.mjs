import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { filesBelow, fingerprintOf, readStamp, writeStamp } from "./fingerprint.mjs";
import { step } from "./run.mjs";

/**
 * What can be installed, from the least to the most: each holds what stands before it.
 * @typedef {"serving" | "testing" | "benchmarks"} Scope
 */

export const PNPM = "pnpm@12.21.0";

/** @type {readonly { scope: Scope, title: string, filters: readonly string[] }[]} from the least to the most */
const SCOPES = [
  {
    scope: "serving",
    title: "Installing what building and serving need",
    filters: ["--filter", "./apps/*", "--filter", "./packages/*"],
  },
  {
    scope: "testing",
    title: "Installing what building, serving and testing need",
    filters: ["--filter", "./apps/*", "--filter", "./packages/*", "--filter", "./tests"],
  },
  { scope: "benchmarks", title: "Installing everything, the benchmark's dependencies too", filters: [] },
];

/**
 * Installs the dependencies of a scope, unless a stamp says that they, or more, are there already.
 * @param {Scope} scope
 * @param {"stdout" | "stderr"} [output]
 */
export async function ensureInstalled(scope, output = "stdout") {
  const fingerprint = installFingerprint();
  const stamp = readStamp("install");
  const enough = SCOPES.slice(SCOPES.findIndex((candidate) => candidate.scope === scope));
  if (stamp?.fingerprint === fingerprint && enough.some((candidate) => candidate.scope === stamp.scope)) return;

  const [wanted] = enough;
  if (!wanted) throw new Error(`ensureInstalled: "${scope}" is no scope`);
  const { title, filters } = wanted;
  const npx = ["--yes", "--loglevel=error", PNPM];
  const pnpm = [...filters, "install", "--frozen-lockfile", "--loglevel=error"];
  await step(`${title} (a minute or two the first time)`, "npx", [...npx, ...pnpm], {
    output,
    env: { npm_config_update_notifier: "false", ...nodeHeaders() },
  });
  writeStamp("install", { fingerprint, scope });
}

/** Everything that decides what an install puts in place; a native module is built for one version of Node. */
function installFingerprint() {
  const manifests = ["packages", "apps", "tests"]
    .flatMap((folder) => filesBelow(folder))
    .filter((path) => path.endsWith("/package.json"));
  const paths = ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml", ...manifests];
  return fingerprintOf(paths, [process.version, process.arch, process.platform]);
}

/**
 * Where no prebuilt SQLite can be downloaded it is compiled, and the compiler wants Node's header files. Node's own
 * prefix often has them; naming it saves a download that may be impossible.
 * @returns {NodeJS.ProcessEnv}
 */
function nodeHeaders() {
  const prefix = dirname(dirname(process.execPath));
  return existsSync(`${prefix}/include/node/node.h`) ? { npm_config_nodedir: prefix } : {};
}
