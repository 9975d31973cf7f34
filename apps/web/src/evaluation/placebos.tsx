import { monthName } from "@safer-wards/domain";
import { DataTable, FigureText, type TableColumn } from "../ui/index.js";
import type { EvaluationResult } from "./evaluation-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.placebos;

type Placebo = EvaluationResult["placebos"][number];

const COLUMNS: readonly TableColumn<Placebo>[] = [
  {
    key: "firstMonth",
    title: words.start,
    value: ({ firstMonth }) => firstMonth,
    show: ({ firstMonth }) => monthName(firstMonth),
  },
  {
    key: "difference",
    title: words.difference,
    note: words.differenceNote,
    numeric: true,
    value: ({ difference }) => difference.value,
    show: ({ difference }) => <FigureText figure={difference} />,
  },
  {
    key: "isClear",
    title: words.clear,
    value: ({ isClear }) => (isClear ? words.yes : words.no),
  },
];

/** The same comparison at earlier dates, at which nothing was done: how often would it have found something? */
export function Placebos({ placebos }: { readonly placebos: EvaluationResult["placebos"] }) {
  if (placebos.length === 0) return null;
  return (
    <details className="evaluation__more">
      <summary>{words.summary(placebos.length)}</summary>
      <DataTable
        caption={words.caption}
        captionHidden
        columns={COLUMNS}
        rows={placebos}
        rowKey={({ firstMonth }) => firstMonth}
      />
    </details>
  );
}
