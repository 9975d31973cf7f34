import { useQuery } from "@apollo/client/react";
import { monthName } from "@safer-wards/domain";
import { type ReactElement, Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { ChartToTake, TrendChart } from "../charts/index.js";
import { graphql } from "../gql/index.js";
import type { PartnerCountsInput, PartnerTrendQuery } from "../gql/graphql.js";
import {
  Answer,
  DataTable,
  figureCsvColumns,
  FigureText,
  type TableAbout,
  type TableColumn,
  Waiting,
} from "../ui/index.js";
import { WORDS } from "./words.js";

const words = WORDS.partners;

const PartnerTrendQuestion = graphql(`
  query PartnerTrend($input: PartnerCountsInput!) {
    partnerCounts(input: $input) {
      title
      withheld
      period {
        name
        firstMonth
      }
      count {
        ...FigureParts
      }
      months
      monthCounts {
        ...FigureParts
      }
    }
  }
`);

type Counts = PartnerTrendQuery["partnerCounts"];
interface Month {
  readonly month: string;
  readonly count: Counts["monthCounts"][number];
}

const COLUMNS: readonly TableColumn<Month>[] = [
  { key: "month", title: words.month, value: ({ month }) => month, show: ({ month }) => monthName(month) },
  {
    key: "count",
    title: words.reports,
    numeric: true,
    value: ({ count }) => count.value,
    show: ({ count }) => <FigureText figure={count} />,
    csv: figureCsvColumns(words.reports, ({ count }: Month) => count),
  },
];

interface PartnerTrendProps {
  readonly input: PartnerCountsInput;
  readonly name: string;
}

/** One supply's reports month by month: a line over the months that are told, and a table of all. */
export function PartnerTrend({ input, name }: PartnerTrendProps): ReactElement {
  const asked = useQuery(PartnerTrendQuestion, { variables: { input } });
  return (
    <section aria-label={name}>
      <h3 className="govuk-heading-s">{name}</h3>
      <Answer asked={asked} what={words.these} height={280}>
        {({ partnerCounts }) => <Told counts={partnerCounts} name={name} />}
      </Answer>
    </section>
  );
}

function Told({ counts, name }: { readonly counts: Counts; readonly name: string }): ReactElement {
  const version = useDataVersion();
  const { title, period, count, months, monthCounts } = counts;
  const rows = months.map((month, index): Month => ({ month, count: monthCounts[index]! }));
  const isAnyTold = monthCounts.some(({ value }) => value !== null);
  const isAnyHidden = monthCounts.some(({ missing }) => missing === "WITHHELD");
  const about: TableAbout = {
    fileName: `reports-to-partners-from-${period.firstMonth}`,
    title: words.byMonth(title),
    period: period.name,
    filters: [],
    sources: [count.source],
    licence: words.licence,
    dataVersion: version.number,
    demonstration: version.demonstration,
    cautions: isAnyHidden ? [words.withheld] : [],
  };
  return (
    <>
      <p>
        {words.told(title, period.name)} <FigureText figure={count} />
        {count.value !== null && "."}
        {isAnyHidden && ` ${words.withheldMonths}`}
      </p>
      {isAnyTold && (
        <ChartToTake about={about}>
          <Suspense fallback={<Waiting what={words.chart} height={280} />}>
            <TrendChart
              label={words.chartLabel(title, period.name)}
              months={months}
              counts={monthCounts.map(({ value }) => value)}
              coverage={monthCounts.map(({ missing }) => (missing === "NOT_SUPPLIED" ? "NOT_SUPPLIED" : "SUPPLIED"))}
              withKey={false}
            />
          </Suspense>
        </ChartToTake>
      )}
      <details className="govuk-details">
        <summary className="govuk-details__summary">
          <span className="govuk-details__summary-text">{words.numbers(name)}</span>
        </summary>
        <DataTable
          caption={words.byMonth(title)}
          captionHidden
          columns={COLUMNS}
          rows={rows}
          rowKey={({ month }) => month}
          about={about}
        />
      </details>
    </>
  );
}
