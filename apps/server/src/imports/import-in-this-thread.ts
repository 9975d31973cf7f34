import type { Database } from "../database/index.js";
import type { ImportOptions, ImportRequest } from "./import-paths.js";
import type { ImportReport } from "./report.js";

/**
 * Takes police files in, in the thread of the caller. Its modules are loaded only now: a program that leaves the work
 * to a worker would otherwise load the database twice before it begins.
 */
export async function importPaths(
  database: Database,
  request: ImportRequest,
  options?: ImportOptions,
): Promise<ImportReport> {
  const inThisThread = await import("./import-paths.js");
  return inThisThread.importPaths(database, request, options);
}
