import type { Month } from "@safer-wards/domain";
import type { RecordRevision } from "../incidents/index.js";
import type { Problem } from "./problem.js";
import type { SkippedFiles } from "./skipped.js";

/** `rowsRead` is always the sum of the others. */
export interface RowCounts {
  readonly rowsRead: number;
  readonly insideArea: number;
  readonly withoutPlace: number;
  readonly outsideArea: number;
  readonly refused: number;
}

/** What became of one file: a force's month, or a table of another source. */
export interface FileReport extends RowCounts {
  readonly file: string;
  /** Id of the source. */
  readonly source: string;
  readonly sourceName: string;
  /** Null where the file did not say. */
  readonly supplier: string | null;
  readonly month: Month | null;
  /** The same as `month` where a file holds one. */
  readonly lastMonth: Month | null;
  /** First and last day that its rows bear; null where they bear none. */
  readonly firstDate: string | null;
  readonly lastDate: string | null;
  /** Against the version before; null where there was none, or nothing was taken. */
  readonly change: RecordRevision | null;
  /** `checked`: nothing was to be stored, and the file would be taken. `refused`: nothing of the file was taken, and what was held for its month is as it was. */
  readonly status: "taken" | "revised" | "unchanged" | "refused" | "checked";
  /** Incidents stored now: those inside the area when the file was taken or revised a month, otherwise none. */
  readonly taken: number;
  /** 1 for a month's first version; null when the file was refused. */
  readonly revision: number | null;
  readonly sha256: string | null;
  readonly seconds: number;
  /** The first of them, at most 200. */
  readonly problems: readonly Problem[];
  /** All of them. */
  readonly problemCount: number;
}

export interface ImportTotals extends RowCounts {
  readonly taken: number;
  readonly files: Readonly<Record<FileReport["status"], number>>;
  readonly problemCount: number;
  readonly seconds: number;
}

export interface ImportReport {
  /** Names the import in the ledger. */
  readonly importId: string;
  readonly files: readonly FileReport[];
  /** Of paths that lead to no file that can be read. */
  readonly problems: readonly Problem[];
  readonly skipped: SkippedFiles;
  /** Demonstration incidents that were removed because real ones came. */
  readonly demonstrationRemoved: number;
  readonly totals: ImportTotals;
}

export function totalsOf(files: readonly FileReport[], problems: readonly Problem[], seconds: number): ImportTotals {
  const sum = (count: keyof RowCounts | "taken" | "problemCount") =>
    files.reduce((total, file) => total + file[count], 0);
  const number = (status: FileReport["status"]) => files.filter((file) => file.status === status).length;
  return {
    rowsRead: sum("rowsRead"),
    insideArea: sum("insideArea"),
    taken: sum("taken"),
    withoutPlace: sum("withoutPlace"),
    outsideArea: sum("outsideArea"),
    refused: sum("refused"),
    files: {
      taken: number("taken"),
      revised: number("revised"),
      unchanged: number("unchanged"),
      refused: number("refused"),
      checked: number("checked"),
    },
    problemCount: sum("problemCount") + problems.length,
    seconds,
  };
}

/** Whether everything that was named is now held: no file refused, no path without a file. */
export function isComplete(report: ImportReport): boolean {
  return report.totals.files.refused === 0 && report.problems.length === 0;
}
