import { GlossaryText } from "../about/glossary-term.js";
import { Suspense, type ReactElement } from "react";
import { TrendChart } from "../charts/index.js";
import { DataTable, type TableAbout, type TableColumn, Waiting } from "../ui/index.js";
import { countColumns } from "./count-columns.js";
import type { Reach, ReachMonth } from "./youth-questions.js";

const COLUMNS: readonly TableColumn<ReachMonth>[] = [
  {
    key: "month",
    title: "Month",
    value: (row) => row.month,
    show: (row) => row.name,
    csv: [{ title: "Month", value: (row) => row.month }],
  },
  ...countColumns<ReachMonth>(),
];

interface ReachMonthsProps {
  readonly reach: Reach;
  readonly about: TableAbout;
}

/** Contact hours month by month, with everything else in the table beside them. */
export function ReachMonths({ reach, about }: ReachMonthsProps): ReactElement {
  const { months } = reach;
  return (
    <section className="page-section" aria-labelledby="by-month">
      <h2 id="by-month" className="govuk-heading-m">
        <GlossaryText>Contact hours month by month</GlossaryText>
      </h2>
      <Suspense fallback={<Waiting what="the chart" height={280} />}>
        <TrendChart
          label={`Contact hours by month, ${reach.period.name}. The table has the numbers.`}
          months={months.map(({ month }) => month)}
          counts={months.map(({ contactHours }) => contactHours.value)}
          coverage={months.map(({ sessions }) => (sessions.missing === "NOT_SUPPLIED" ? "NOT_SUPPLIED" : "SUPPLIED"))}
          withKey={false}
        />
      </Suspense>
      <DataTable
        caption={`Reach by month, ${reach.period.name}`}
        captionHidden
        columns={COLUMNS}
        rows={months}
        rowKey={({ month }) => month}
        initialSort={{ key: "month", direction: "ascending" }}
        about={about}
      />
    </section>
  );
}
