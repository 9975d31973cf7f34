import { fileURLToPath } from "node:url";

/** The folder of the checkout, without a slash at its end. */
export const ROOT = fileURLToPath(new URL("../..", import.meta.url)).replace(/\/$/, "");

export const SERVER_MAIN = `${ROOT}/apps/server/dist/main.js`;
export const COMMAND_MAIN = `${ROOT}/apps/server/dist/command/main.js`;
export const TEST_RESULTS = `${ROOT}/test-results`;

/**
 * A program that a workspace package depends on, as its own `node_modules` links it.
 * @param {string} packageFolder for example `apps/server`
 * @param {string} program for example `tsc`
 */
export function programOf(packageFolder, program) {
  return `${ROOT}/${packageFolder}/node_modules/.bin/${program}`;
}
