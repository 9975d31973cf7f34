import type { ImportProgress, ImportRequest } from "./import-paths.js";
import type { ImportReport } from "./report.js";

/** What a worker is started with. */
export interface WorkerOrder {
  readonly databaseUrl: string;
  /** The project's `data` folder, so that a database no server has opened yet has its areas. */
  readonly seedDir: string;
  readonly request: ImportRequest;
  /** The file that every refused row is written to, one JSON a line; none when left out. */
  readonly refusals?: string;
}

/** What it says. The last message is `done`, or `cannot start` with what the operator does about it. */
export type WorkerMessage =
  | { readonly kind: "progress"; readonly progress: ImportProgress }
  | { readonly kind: "done"; readonly report: ImportReport }
  | { readonly kind: "cancelled" }
  | { readonly kind: "cannot start"; readonly sentence: string };
