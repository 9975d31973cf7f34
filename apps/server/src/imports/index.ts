export { importInWorker } from "./import-in-worker.js";
export { importPaths } from "./import-in-this-thread.js";
export type { ImportOptions, ImportProgress, ImportRequest } from "./import-paths.js";
export { type Problem, sentenceOf } from "./problem.js";
export { type FileReport, type ImportReport, type ImportTotals, isComplete } from "./report.js";
export type { SkippedFiles } from "./skipped.js";
export { STREET_COLUMN_MEANINGS } from "./sources/police-uk-meanings.js";
export { POLICE_UK_STREET } from "./sources/police-uk-street.js";
export type { WorkerOrder } from "./worker-messages.js";
