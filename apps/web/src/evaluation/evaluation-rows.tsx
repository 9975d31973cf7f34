import { useDataVersion } from "../app/area.js";
import { DataTable, FigureText, figureCsvColumns, type TableColumn } from "../ui/index.js";
import type { EvaluationDesign, EvaluationResult } from "./evaluation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.rows;

type Row = EvaluationResult["rows"][number];

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "name", title: words.area, sortable: false, value: ({ name }) => name },
  ...(["before", "after"] as const).map((side): TableColumn<Row> => ({
    key: side,
    title: words[side],
    note: words.countNote,
    numeric: true,
    sortable: false,
    value: (row) => row[side].value,
    show: (row) => row[side].value ?? "–",
    csv: figureCsvColumns(words[side], (row) => row[side]),
  })),
  {
    key: "ratio",
    title: words.ratio,
    note: words.ratioNote,
    numeric: true,
    sortable: false,
    value: ({ ratio }) => ratio.value,
    show: ({ ratio }) => <FigureText figure={ratio} />,
    csv: figureCsvColumns(words.ratio, ({ ratio }) => ratio),
  },
];

interface EvaluationRowsProps {
  readonly result: EvaluationResult;
  readonly design: EvaluationDesign;
}

/** Counts before and after: the target, the areas like it, and what lies round both. */
export function EvaluationRows({ result, design }: EvaluationRowsProps) {
  const { number, demonstration } = useDataVersion();
  return (
    <DataTable
      caption={words.caption(design.after.name, design.before.name)}
      columns={COLUMNS}
      rows={result.rows}
      rowKey={({ name }) => name}
      about={{
        fileName: "evaluation",
        title: words.title(design.outcome, design.after.name, design.before.name),
        period: design.after.name,
        filters: [design.outcome],
        sources: [design.source],
        licence: words.licence,
        dataVersion: number,
        demonstration,
        cautions: [words.caution],
      }}
    />
  );
}
