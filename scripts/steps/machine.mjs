import { existsSync, readdirSync } from "node:fs";
import { delimiter, dirname, resolve } from "node:path";
import { ROOT } from "./paths.mjs";

/** What the tests want of a machine beyond Node and npm: where it is, or null. */

/** The browser the journeys are made in. */
export function findChromium() {
  const path = process.env.CHROMIUM_PATH ?? "/usr/bin/chromium";
  return existsSync(path) ? path : null;
}

/** The folder that holds PostgreSQL's server programs; Debian keeps them out of PATH, one folder a version. */
export function findPostgres() {
  const debian = "/usr/lib/postgresql";
  const versions = existsSync(debian) ? readdirSync(debian).sort((a, b) => Number(b) - Number(a)) : [];
  const folders = [
    ...(process.env.PATH ?? "").split(delimiter),
    ...versions.map((version) => `${debian}/${version}/bin`),
  ];
  return folders.find((folder) => ["initdb", "postgres"].every((name) => existsSync(`${folder}/${name}`))) ?? null;
}

/** The folder of reference answers and real police files, which are no part of the project. */
export function findReference() {
  const folder = referencePath();
  return existsSync(`${folder}/reference/statistics.json`) && existsSync(`${folder}/police`) ? folder : null;
}

function referencePath() {
  return resolve(process.env.REFERENCE_DIR ?? `${dirname(ROOT)}/shared`);
}

/**
 * A sentence for each thing this machine lacks, naming what is left out for want of it and the mend.
 * @returns {string[]}
 */
export function lacksOfThisMachine() {
  const sentences = [];
  if (!findChromium()) {
    sentences.push(
      `No Chromium at ${process.env.CHROMIUM_PATH ?? "/usr/bin/chromium"}: the journeys in a browser were left out. ` +
        "Install Debian's chromium package, or name a browser in CHROMIUM_PATH.",
    );
  }
  if (!findPostgres()) {
    sentences.push(
      "No PostgreSQL server programs in PATH or /usr/lib/postgresql: every test ran on SQLite alone. " +
        "Install Debian's postgresql package.",
    );
  }
  if (!findReference()) {
    sentences.push(
      `No reference answers and police files in ${referencePath()}: the tests against them were left out. ` +
        "Name their folder in REFERENCE_DIR.",
    );
  }
  return sentences;
}
