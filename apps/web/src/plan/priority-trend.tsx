import { monthName } from "@safer-wards/domain";
import { lazy, Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { trendAbout, type TrendSeries as Series } from "../charts/trend-series.js";
import type { TrendTarget } from "../charts/trend-points.js";
import { ChartToTake } from "../charts/chart-to-take.js";
import { TrendTable } from "../charts/trend-table.js";
import { ChangeText, DataTable, FigureText, type TableAbout, type TableColumn, Waiting } from "../ui/index.js";
import { PRIORITY_WORDS } from "./priority-words.js";

const TrendChart = lazy(() => import("../charts/trend-chart.js").then((m) => ({ default: m.TrendChart })));

const TREND = PRIORITY_WORDS.trend;

interface PriorityTrendProps {
  readonly series: Series;
  readonly byType: readonly Series[];
  readonly name: string;
  readonly target: TrendTarget | null;
}

/** Recorded incidents of a priority: count, change with its interval, months within limits, and each crime type. */
export function PriorityTrend({ series, byType, name, target }: PriorityTrendProps) {
  const version = useDataVersion();
  const { count, change, chart } = series;
  return (
    <section className="page-section" aria-labelledby="recorded">
      <h2 id="recorded" className="govuk-heading-m">
        {TREND.heading}
      </h2>
      <p className="panel__count">
        <FigureText figure={count} explained />
        {count.value !== null && <span className="panel__unit"> {TREND.counted(series.period.name)}</span>}
      </p>
      <p>
        <ChangeText direction={change.direction} words={change.words} />
      </p>
      <ChartToTake about={trendAbout(series, version)}>
        <Suspense fallback={<Waiting what={TREND.theTrend} height={260} />}>
          <TrendChart
            months={series.months}
            counts={series.counts}
            coverage={series.coverage}
            {...(chart && { chart })}
            period={series.period}
            target={target}
            withKey
            label={TREND.label(name, monthName(series.months[0] ?? "1900-01"))}
          />
        </Suspense>
      </ChartToTake>
      {chart && (
        <p className="page-text">
          {chart.signals.length === 0
            ? TREND.noSignal
            : chart.signals.map(({ month, words }) => `${monthName(month)}: ${words}.`).join(" ")}
          {chart.caution !== null && ` ${chart.caution}`}
        </p>
      )}
      <details className="priority-months">
        <summary>{TREND.months}</summary>
        <TrendTable
          caption={TREND.monthsCaption(name)}
          months={series.months}
          counts={series.counts}
          coverage={series.coverage}
          signals={chart?.signals ?? []}
          target={target}
          about={trendAbout(series, version)}
        />
      </details>
      <DataTable
        caption={TREND.typesCaption(name)}
        captionHidden
        columns={COLUMNS}
        rows={byType}
        rowKey={({ id }) => id}
        initialSort={{ key: "count", direction: "descending" }}
        about={aboutOf(series, version)}
      />
    </section>
  );
}

const COLUMNS: readonly TableColumn<Series>[] = [
  { key: "type", title: TREND.type, value: ({ title }) => title.split(" in ")[0] ?? title },
  {
    key: "count",
    title: TREND.count,
    numeric: true,
    value: ({ count }) => count.value,
    show: ({ count }) => <FigureText figure={count} />,
  },
  { key: "change", title: TREND.change, value: ({ change }) => change.words },
];

function aboutOf(series: Series, version: { number: number; demonstration: boolean }): TableAbout {
  return {
    fileName: "priority-by-crime-type",
    title: series.title,
    period: series.period.name,
    filters: [],
    sources: series.attribution,
    licence: TREND.licence,
    dataVersion: version.number,
    demonstration: version.demonstration,
    cautions: [TREND.typesCaution],
  };
}
