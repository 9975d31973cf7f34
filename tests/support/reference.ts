import { findReference } from "../../scripts/steps/machine.mjs";

/**
 * The folder of reference answers and of real police files, which are no part of the project. Only tests of the
 * project `reference` may ask for it: they are left out of a run on a machine that lacks it.
 */
export function referenceDirectory(): string {
  const folder = findReference();
  if (folder === null) {
    throw new Error(
      "The reference answers and police files are not there. Name the folder that holds `reference/statistics.json` " +
        "and `police/` in REFERENCE_DIR.",
    );
  }
  return folder;
}
