import type { ReactElement } from "react";
import { DataTable, figureCsvColumns, FigureText, type TableAbout, type TableColumn } from "../ui/index.js";
import type { Reach } from "./youth-questions.js";

type AgeBand = Reach["ageBands"][number];

const COLUMNS: readonly TableColumn<AgeBand>[] = [
  { key: "name", title: "Age", value: (row) => row.name },
  {
    key: "present",
    title: "Young people present",
    note: "counted at each session",
    numeric: true,
    value: (row) => row.present.value,
    show: (row) => <FigureText figure={row.present} />,
    csv: figureCsvColumns("Young people present, counted at each session", (row: AgeBand) => row.present),
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
        How old they were
      </h2>
      <p className="page-text">
        Workers note ages at each session, so somebody who comes often is in this table often. It counts who was
        present, not different young people.
      </p>
      <DataTable
        caption={`Ages of those present, ${reach.period.name}`}
        captionHidden
        columns={COLUMNS}
        rows={reach.ageBands}
        rowKey={({ key }) => key}
        about={about}
      />
    </section>
  );
}
