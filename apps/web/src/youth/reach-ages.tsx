import type { ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableAbout, type TableColumn } from "../ui/index.js";
import type { Reach } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.ages;

type AgeBand = Reach["ageBands"][number];

const COLUMNS: readonly TableColumn<AgeBand>[] = [
  { key: "name", title: words.age, value: (row) => row.name },
  {
    key: "present",
    title: words.present,
    note: words.presentNote,
    numeric: true,
    value: (row) => row.present.value,
    show: (row) => <FigureText figure={row.present} />,
    csv: figureCsvColumns(words.presentCsv, (row: AgeBand) => row.present),
  },
];

interface ReachAgesProps {
  readonly reach: Reach;
  readonly about: TableAbout;
}

/** How old those were who came, in the order of ages. */
export function ReachAges({ reach, about }: ReachAgesProps): ReactElement {
  return (
    <section className="page-section" aria-labelledby="by-age">
      <h2 id="by-age" className="govuk-heading-m">
        {words.heading}
      </h2>
      <p className="page-text">{words.lead}</p>
      <DataTable
        caption={words.caption(reach.period.name)}
        captionHidden
        columns={COLUMNS}
        rows={reach.ageBands}
        rowKey={({ key }) => key}
        about={about}
      />
    </section>
  );
}
