import { useApolloClient } from "@apollo/client/react";
import { csvText } from "@safer-wards/domain";
import type { ImportJobPartsFragment } from "../gql/graphql.js";
import { DataTable, numberWords } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { saveFile } from "../ui/save-file.js";
import type { Job } from "./import-in-hand.js";
import { RefusedRows } from "./import-questions.js";

type Problem = ImportJobPartsFragment["problems"][number];

const COLUMNS: readonly TableColumn<Problem>[] = [
  { key: "line", title: "Line", value: ({ line }) => line, show: ({ line }) => line ?? "–" },
  { key: "column", title: "Column", value: ({ column }) => column },
  {
    key: "value",
    title: "What stands there",
    value: ({ value }) => value,
    show: ({ value }) => <code>{value || "nothing"}</code>,
  },
  { key: "reason", title: "What is wrong", value: ({ reason }) => reason },
  { key: "mend", title: "How to mend it", value: ({ mend }) => mend },
  { key: "file", title: "File", value: ({ file }) => file },
];

const ROWS_A_QUESTION = 1000;

/** Every refused row with its place and its mend, to read and to take along. */
export function ImportProblems({ job }: { readonly job: Job }) {
  const client = useApolloClient();
  const download = async () => {
    const rows: Problem[] = [];
    for (;;) {
      // Each page begins where the one before ended.
      const { data } = await client.query({
        query: RefusedRows,
        variables: { id: job.id, after: rows.length },
        fetchPolicy: "no-cache",
      });
      const page = data?.importRefusals ?? [];
      rows.push(...page);
      if (page.length < ROWS_A_QUESTION) break;
    }
    const cells = rows.map(({ file, line, column, value, reason, mend }) => [file, line, column, value, reason, mend]);
    saveFile("refused-rows.csv", csvText(["File", "Line", "Column", "Value", "Reason", "Mend"], cells), "text/csv");
  };
  const shown = job.problems.length < job.problemCount ? ` The first ${job.problems.length} are shown.` : "";
  return (
    <section aria-label="Refused rows">
      <p className="import-job__lead">
        {numberWords(job.problemCount, "reports")} {job.problemCount === 1 ? "row or file is" : "rows or files are"}{" "}
        refused.
        {shown}
      </p>
      <DataTable
        caption="Refused rows"
        captionHidden
        columns={COLUMNS}
        rows={job.problems}
        rowKey={(problem) => `${problem.file} ${problem.line} ${problem.column} ${problem.reason}`}
      />
      <button type="button" className="link-button" onClick={() => void download()}>
        Download all refused rows as CSV
      </button>
    </section>
  );
}
