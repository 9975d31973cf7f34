import { createHash } from "node:crypto";
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { ROOT } from "./paths.mjs";

/** Folders that are made from others, so that no fingerprint looks into them. */
const MADE_FOLDERS = new Set(["node_modules", "dist", "dist-types", "gql", "test-results"]);

/**
 * Every file below a folder of the checkout, as paths relative to the checkout, in an order that never varies.
 * @param {string} folder
 * @returns {string[]}
 */
export function filesBelow(folder) {
  if (!existsSync(join(ROOT, folder))) return [];
  return readdirSync(join(ROOT, folder), { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      if (!entry.isDirectory()) return [path];
      return MADE_FOLDERS.has(entry.name) ? [] : filesBelow(path);
    });
}

/**
 * One SHA-256 over the names and contents of files, and over whatever else the result depends on.
 * @param {readonly string[]} paths relative to the checkout
 * @param {readonly string[]} facts
 */
export function fingerprintOf(paths, facts) {
  const hash = createHash("sha256");
  for (const fact of facts) hash.update(`${fact}\0`);
  for (const path of paths) {
    hash.update(`${path}\0`);
    hash.update(readFileSync(join(ROOT, path)));
    hash.update("\0");
  }
  return hash.digest("hex");
}

/**
 * What a stamp in `node_modules` says about the last time a step was done, or null.
 * @param {string} name
 * @returns {Record<string, string> | null}
 */
export function readStamp(name) {
  try {
    return JSON.parse(readFileSync(stampPath(name), "utf8"));
  } catch {
    // No stamp, or one that was cut short: the step is done again, which is always right.
    return null;
  }
}

/**
 * @param {string} name
 * @param {Record<string, string>} stamp
 */
export function writeStamp(name, stamp) {
  mkdirSync(dirname(stampPath(name)), { recursive: true });
  writeFileSync(stampPath(name), `${JSON.stringify(stamp)}\n`);
}

/** @param {string} name */
function stampPath(name) {
  return `${ROOT}/node_modules/.safer-wards-${name}`;
}
