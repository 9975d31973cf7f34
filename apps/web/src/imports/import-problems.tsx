import { useApolloClient } from "@apollo/client/react";
import { csvText } from "@safer-wards/domain";
import type { ImportJobPartsFragment } from "../gql/graphql.js";
import { DataTable } from "../ui/index.js";
import type { TableColumn } from "../ui/index.js";
import { saveFile } from "../ui/save-file.js";
import type { Job } from "./import-in-hand.js";
import { RefusedRows } from "./import-questions.js";
import { DESK_WORDS } from "./desk-words.js";

const words = DESK_WORDS.problems;

type Problem = ImportJobPartsFragment["problems"][number];

const COLUMNS: readonly TableColumn<Problem>[] = [
  { key: "line", title: words.columns.line, value: ({ line }) => line, show: ({ line }) => line ?? "–" },
  { key: "column", title: words.columns.column, value: ({ column }) => column },
  {
    key: "value",
    title: words.columns.value,
    value: ({ value }) => value,
    show: ({ value }) => <code>{value || words.nothing}</code>,
  },
  { key: "reason", title: words.columns.reason, value: ({ reason }) => reason },
  { key: "mend", title: words.columns.mend, value: ({ mend }) => mend },
  { key: "file", title: words.columns.file, value: ({ file }) => file },
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
    saveFile("refused-rows.csv", csvText(words.csv, cells), "text/csv");
  };
  return (
    <section className="refused-rows" aria-label={words.region}>
      <p className="import-job__lead">{words.lead(job.problemCount, job.problems.length)}</p>
      <DataTable
        caption={words.region}
        captionHidden
        columns={COLUMNS}
        rows={job.problems}
        rowKey={(problem) => `${problem.file} ${problem.line} ${problem.column} ${problem.reason}`}
      />
      <button type="button" className="link-button" onClick={() => void download()}>
        {words.download}
      </button>
    </section>
  );
}
