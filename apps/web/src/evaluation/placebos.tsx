import { monthName } from "@safer-wards/domain";
import { DataTable, FigureText, type TableColumn } from "../ui/index.js";
import type { EvaluationResult } from "./evaluation-questions.js";

type Placebo = EvaluationResult["placebos"][number];

const COLUMNS: readonly TableColumn<Placebo>[] = [
  {
    key: "firstMonth",
    title: "Invented start",
    value: ({ firstMonth }) => firstMonth,
    show: ({ firstMonth }) => monthName(firstMonth),
  },
  {
    key: "difference",
    title: "Difference",
    note: "incidents, with the 95 % interval",
    numeric: true,
    value: ({ difference }) => difference.value,
    show: ({ difference }) => <FigureText figure={difference} />,
  },
  {
    key: "isClear",
    title: "Clear",
    value: ({ isClear }) => (isClear ? "yes" : "no"),
  },
];

/** The same comparison at earlier dates, at which nothing was done: how often would it have found something? */
export function Placebos({ placebos }: { readonly placebos: EvaluationResult["placebos"] }) {
  if (placebos.length === 0) return null;
  return (
    <details className="evaluation__more">
      <summary>The same at {placebos.length === 1 ? "1 earlier date" : `${placebos.length} earlier dates`}</summary>
      <DataTable
        caption="The same comparison at earlier dates"
        captionHidden
        columns={COLUMNS}
        rows={placebos}
        rowKey={({ firstMonth }) => firstMonth}
      />
    </details>
  );
}
