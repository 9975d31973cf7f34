import { monthName } from "@safer-wards/domain";
import { lazy, Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { trendAbout, type TrendSeries as Series } from "../charts/trend-series.js";
import type { TrendTarget } from "../charts/trend-points.js";
import { TrendTable } from "../charts/trend-table.js";
import { ChangeText, DataTable, FigureText, type TableAbout, type TableColumn, Waiting } from "../ui/index.js";

const TrendChart = lazy(() => import("../charts/trend-chart.js").then((m) => ({ default: m.TrendChart })));

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
        What the police record
      </h2>
      <p className="panel__count">
        <FigureText figure={count} explained />
        {count.value !== null && <span className="panel__unit"> recorded incidents, {series.period.name}</span>}
      </p>
      <p>
        <ChangeText direction={change.direction} words={change.words} />
      </p>
      <Suspense fallback={<Waiting what="the trend" height={260} />}>
        <TrendChart
          months={series.months}
          counts={series.counts}
          coverage={series.coverage}
          {...(chart && { chart })}
          period={series.period}
          target={target}
          withKey
          label={`${name}: recorded incidents by month from ${monthName(series.months[0] ?? "1900-01")} on`}
        />
      </Suspense>
      {chart && (
        <p className="page-text">
          {chart.signals.length === 0
            ? "No month lies outside what chance from month to month would give."
            : chart.signals.map(({ month, words }) => `${monthName(month)}: ${words}.`).join(" ")}
          {chart.caution !== null && ` ${chart.caution}`}
        </p>
      )}
      <details className="priority-months">
        <summary>The months as a table</summary>
        <TrendTable
          caption={`${name}: recorded incidents by month`}
          months={series.months}
          counts={series.counts}
          coverage={series.coverage}
          signals={chart?.signals ?? []}
          target={target}
          about={trendAbout(series, version)}
        />
      </details>
      <DataTable
        caption={`${name}: recorded incidents by crime type`}
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
  { key: "type", title: "Crime type", value: ({ title }) => title.split(" in ")[0] ?? title },
  {
    key: "count",
    title: "Incidents",
    numeric: true,
    value: ({ count }) => count.value,
    show: ({ count }) => <FigureText figure={count} />,
  },
  { key: "change", title: "Change", value: ({ change }) => change.words },
];

function aboutOf(series: Series, version: { number: number; demonstration: boolean }): TableAbout {
  return {
    fileName: "priority-by-crime-type",
    title: series.title,
    period: series.period.name,
    filters: [],
    sources: series.attribution,
    licence: "Open Government Licence v3.0",
    dataVersion: version.number,
    demonstration: version.demonstration,
    cautions: ["A crime type may speak for more than one priority."],
  };
}
