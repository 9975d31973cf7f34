import { DataTable, type TableAbout, type TableColumn } from "../ui/index.js";
import { FIGURES_WORDS } from "./figures-words.js";
import { LedgerFigureLink } from "./ledger-figure-link.js";

import type { LedgerFigure } from "./plan-questions.js";
import { WORDS } from "./words.js";

const { heading: HEADING, table: TABLE } = FIGURES_WORDS;

const COLUMNS: readonly TableColumn<LedgerFigure>[] = [
  { key: "statement", title: TABLE.what, value: ({ statement }) => statement },
  {
    key: "value",
    title: TABLE.value,
    value: ({ value, words }) => value ?? words,
    show: (figure) => <LedgerFigureLink figure={figure} />,
    csv: [
      { title: TABLE.value, value: ({ words }) => words },
      { title: TABLE.number, value: ({ value }) => value },
      { title: TABLE.unit, value: ({ unit }) => unit },
    ],
  },
  { key: "period", title: TABLE.when, value: ({ period }) => period.name },
  { key: "organisation", title: TABLE.whoCounts, value: ({ organisationName }) => organisationName },
  { key: "section", title: TABLE.where, value: ({ sectionWords }) => sectionWords },
];

interface LedgerTableProps {
  readonly figures: readonly LedgerFigure[];
  readonly dataVersion: number;
}

/** The ledger as a table, each value leading to its record. */
export function LedgerTable({ figures, dataVersion }: LedgerTableProps) {
  const about: TableAbout = {
    fileName: TABLE.fileName,
    title: HEADING,
    period: null,
    filters: [],
    sources: [WORDS.source],
    licence: TABLE.licence,
    dataVersion,
    demonstration: false,
    cautions: [TABLE.caution],
  };
  return (
    <DataTable caption={HEADING} captionHidden columns={COLUMNS} rows={figures} rowKey={({ id }) => id} about={about} />
  );
}
