import { GlossaryText } from "../about/glossary-term.js";
import { Suspense, type ReactElement } from "react";
import { ChartToTake, TrendChart } from "../charts/index.js";
import { DataTable, type TableAbout, type TableColumn, Waiting } from "../ui/index.js";
import { countColumns } from "./count-columns.js";
import type { Reach, ReachMonth } from "./youth-questions.js";
import { WORDS } from "./words.js";

const words = WORDS.months;

const COLUMNS: readonly TableColumn<ReachMonth>[] = [
  {
    key: "month",
    title: words.month,
    value: (row) => row.month,
    show: (row) => row.name,
    csv: [{ title: words.month, value: (row) => row.month }],
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
        <GlossaryText>{words.heading}</GlossaryText>
      </h2>
      <ChartToTake about={about}>
        <Suspense fallback={<Waiting what={words.waiting} height={280} />}>
          <TrendChart
            label={words.label(reach.period.name)}
            months={months.map(({ month }) => month)}
            counts={months.map(({ contactHours }) => contactHours.value)}
            coverage={months.map(({ sessions }) => (sessions.missing === "NOT_SUPPLIED" ? "NOT_SUPPLIED" : "SUPPLIED"))}
            withKey={false}
          />
        </Suspense>
      </ChartToTake>
      <DataTable
        caption={words.caption(reach.period.name)}
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
