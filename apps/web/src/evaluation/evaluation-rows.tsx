import { useDataVersion } from "../app/area.js";
import { DataTable, FigureText, figureCsvColumns, type TableColumn } from "../ui/index.js";
import type { EvaluationDesign, EvaluationResult } from "./evaluation-questions.js";

type Row = EvaluationResult["rows"][number];

const COLUMNS: readonly TableColumn<Row>[] = [
  { key: "name", title: "Area", sortable: false, value: ({ name }) => name },
  ...(["before", "after"] as const).map((side): TableColumn<Row> => ({
    key: side,
    title: side === "before" ? "Before" : "After",
    note: "recorded incidents",
    numeric: true,
    sortable: false,
    value: (row) => row[side].value,
    show: (row) => row[side].value ?? "–",
    csv: figureCsvColumns(side === "before" ? "Before" : "After", (row) => row[side]),
  })),
  {
    key: "ratio",
    title: "After over before",
    note: "with its 95 % interval",
    numeric: true,
    sortable: false,
    value: ({ ratio }) => ratio.value,
    show: ({ ratio }) => <FigureText figure={ratio} />,
    csv: figureCsvColumns("After over before", ({ ratio }) => ratio),
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
      caption={`${design.after.name}, against ${design.before.name}`}
      columns={COLUMNS}
      rows={result.rows}
      rowKey={({ name }) => name}
      about={{
        fileName: "evaluation",
        title: `${design.outcome}: ${design.after.name} against ${design.before.name}`,
        period: design.after.name,
        filters: [design.outcome],
        sources: [design.source],
        licence: "Open Government Licence v3.0",
        dataVersion: number,
        demonstration,
        cautions: ["Places are compared, and an operation is no experiment."],
      }}
    />
  );
}
