import { InvalidInput } from "../errors.js";
import type { JobRow, JobState } from "./import-jobs.queries.js";
import type { JobFile } from "./job-files.js";
import type { JobEnd } from "./job-runner.js";
import type { ImportReport } from "./report.js";
import { tableSource } from "./sources/index.js";
import { POLICE_UK_STREET } from "./sources/police-uk-street.js";

/** What a job keeps as JSON beside its files. */
export interface JobContents {
  readonly files: readonly JobFile[];
  /** Sources that somebody chose, by the name of the table. */
  readonly sources: Readonly<Record<string, string>>;
}

/** An import as its readers see it. */
export interface ImportJob {
  readonly id: string;
  readonly state: JobState;
  readonly createdAt: string;
  readonly changedAt: string;
  readonly organisation: string | null;
  readonly takeGoodRows: boolean;
  readonly files: readonly JobFile[];
  readonly sources: Readonly<Record<string, string>>;
  readonly rowsDone: number;
  readonly bytesDone: number;
  readonly bytesTotal: number;
  readonly report: ImportReport | null;
  readonly fault: string | null;
  readonly version: number;
}

export function contentsOf(row: JobRow): JobContents {
  return JSON.parse(row.files) as JobContents;
}

export function stateAfter(before: JobRow, end: JobEnd): JobState {
  if ("cancelled" in end) return "CANCELLED";
  if ("error" in end) return "FAILED";
  if (before.state === "CHECKING") return "CHECKED";
  const { taken, revised, unchanged } = end.report.totals.files;
  return taken + revised + unchanged > 0 ? "TAKEN" : "NOTHING_TAKEN";
}

const STATE_WORDS: Record<JobState, string> = {
  UPLOADING: "its files are still being brought",
  CHECKING: "it is being checked",
  CHECKED: "it has been checked and not taken",
  TAKING: "it is being taken in",
  TAKEN: "it has been taken in",
  NOTHING_TAKEN: "nothing of it could be taken",
  CANCELLED: "it was cancelled",
  FAILED: "it failed",
  UNDONE: "it was taken back",
};

export function requireState(row: JobRow, wanted: readonly JobState[]): void {
  if (wanted.includes(row.state)) return;
  throw new InvalidInput(`This cannot be done with the import now: ${STATE_WORDS[row.state]}.`, "id");
}

export function requireVersion(row: JobRow, version: number): void {
  if (row.version === version) return;
  throw new InvalidInput("Somebody has changed this import meanwhile. Look at it again, then decide.", "version");
}

/** Sources that somebody chose, by table. Throws {@link InvalidInput} for one that there is not. */
export function sourcesChosen(
  chosen: readonly { readonly table: string; readonly source: string }[],
): Record<string, string> {
  return Object.fromEntries(chosen.map(({ table, source }) => [table, knownSource(source)]));
}

function knownSource(id: string): string {
  if (id === POLICE_UK_STREET.id || tableSource(id)) return id;
  throw new InvalidInput(`There is no kind of file "${id}".`, "sources");
}
