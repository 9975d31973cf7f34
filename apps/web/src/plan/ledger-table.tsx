import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";
import { PLAN_SOURCE } from "./plan-source.js";
import type { LedgerFigure } from "./plan-questions.js";

const COLUMNS: readonly TableColumn<LedgerFigure>[] = [
  { key: "statement", title: "What", value: ({ statement }) => statement },
  {
    key: "value",
    title: "Value",
    value: ({ value, words }) => value ?? words,
    show: (figure) => <LedgerFigureLink figure={figure} />,
    csv: [
      { title: "Value", value: ({ words }) => words },
      { title: "Number", value: ({ value }) => value },
      { title: "Unit", value: ({ unit }) => unit },
    ],
  },
  { key: "period", title: "When", value: ({ period }) => period.name },
  { key: "organisation", title: "Who counts", value: ({ organisationName }) => organisationName },
  { key: "section", title: "Where it stands", value: ({ sectionWords }) => sectionWords },
];

interface LedgerTableProps {
  readonly figures: readonly LedgerFigure[];
  readonly dataVersion: number;
}

/** The ledger as a table, each value leading to its record. */
export function LedgerTable({ figures, dataVersion }: LedgerTableProps) {
  const about: TableAbout = {
    fileName: "figures-of-the-plan",
    title: "Figures of the plan",
    period: null,
    filters: [],
    sources: [PLAN_SOURCE],
    licence: "Facts of a published plan",
    dataVersion,
    demonstration: false,
    cautions: ["Figures are as the plan prints them; some contradict each other."],
  };
  return (
    <DataTable
      caption="Figures of the plan"
      captionHidden
      columns={COLUMNS}
      rows={figures}
      rowKey={({ id }) => id}
      about={about}
    />
  );
}
