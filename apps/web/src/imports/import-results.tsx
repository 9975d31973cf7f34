import { monthName } from "@safer-wards/domain";
import { dayWords, DataTable, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import type { Job } from "./import-in-hand.js";

type Result = Job["results"][number];

const STATUS_WORDS: Record<string, string> = {
  checked: "good",
  taken: "taken in",
  revised: "revised",
  unchanged: "held already",
  refused: "refused",
};

const COLUMNS: readonly TableColumn<Result>[] = [
  {
    key: "file",
    title: "File",
    value: ({ file }) => file,
    show: ({ file }) => <span className="fingerprint__file">{file}</span>,
  },
  { key: "status", title: "Result", value: ({ status }) => STATUS_WORDS[status] ?? status },
  { key: "period", title: "From and to", value: periodOf },
  count("rowsRead", "Rows"),
  count("insideArea", "In the area"),
  count("withoutPlace", "No place"),
  count("outsideArea", "Outside"),
  count("refused", "Refused"),
  { key: "change", title: "Against the version before", value: changeOf },
];

/** What became of each file, in numbers. */
export function ImportResults({ job }: { readonly job: Job }) {
  return (
    <DataTable
      caption="What became of each file"
      captionHidden
      columns={COLUMNS}
      rows={job.results}
      rowKey={({ file }) => file}
    />
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
  if (firstDate !== null && lastDate !== null) return `${dayWords(firstDate)} to ${dayWords(lastDate)}`;
  if (month === null) return "not known";
  return lastMonth === null || lastMonth === month
    ? monthName(month)
    : `${monthName(month)} to ${monthName(lastMonth)}`;
}

function changeOf({ added, removed, changed, revision }: Result): string {
  if (added === null || removed === null || changed === null) return revision === null ? "–" : "the first version";
  return `${numberWords(added, "reports")} added, ${numberWords(removed, "reports")} removed, ${numberWords(changed, "reports")} changed`;
}
