import { monthName } from "@safer-wards/domain";
import { dayWords, DataTable, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import type { Job } from "./import-in-hand.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.results;

type Result = Job["results"][number];

const STATUS_WORDS: Readonly<Record<string, string>> = words.statuses;

const COLUMNS: readonly TableColumn<Result>[] = [
  {
    key: "file",
    title: words.columns.file,
    value: ({ file }) => file,
    show: ({ file }) => <span className="fingerprint__file">{file}</span>,
  },
  { key: "status", title: words.columns.result, value: ({ status }) => STATUS_WORDS[status] ?? status },
  { key: "period", title: words.columns.period, value: periodOf },
  count("rowsRead", words.columns.rows),
  count("insideArea", words.columns.inside),
  count("withoutPlace", words.columns.noPlace),
  count("outsideArea", words.columns.outside),
  count("refused", words.columns.refused),
  { key: "change", title: words.columns.change, value: changeOf },
];

/** What became of each file, in numbers. */
export function ImportResults({ job }: { readonly job: Job }) {
  return (
    <DataTable caption={words.caption} captionHidden columns={COLUMNS} rows={job.results} rowKey={({ file }) => file} />
  );
}

function count(
  key: "rowsRead" | "insideArea" | "withoutPlace" | "outsideArea" | "refused",
  title: string,
): TableColumn<Result> {
  return {
    key,
    title,
    numeric: true,
    value: (result) => result[key],
    show: (result) => numberWords(result[key], "reports"),
  };
}

/** The first and last day tell at a glance whether day and month were exchanged. */
function periodOf({ firstDate, lastDate, month, lastMonth }: Result): string {
  if (firstDate !== null && lastDate !== null) return words.fromTo(dayWords(firstDate), dayWords(lastDate));
  if (month === null) return words.notKnown;
  return lastMonth === null || lastMonth === month
    ? monthName(month)
    : words.fromTo(monthName(month), monthName(lastMonth));
}

function changeOf({ added, removed, changed, revision }: Result): string {
  if (added === null || removed === null || changed === null) return revision === null ? "–" : words.firstVersion;
  return words.changes(numberWords(added, "reports"), numberWords(removed, "reports"), numberWords(changed, "reports"));
}
