import { monthName } from "@safer-wards/domain";
import { lazy, Suspense } from "react";
import { useDataVersion } from "../app/area.js";
import { graphql } from "../gql/index.js";
import type { PriorityPanelPartsFragment } from "../gql/graphql.js";
import { trendAbout, type TrendSeries as Series } from "../charts/trend-series.js";
import { ChartToTake } from "../charts/chart-to-take.js";
import { TrendTable } from "../charts/trend-table.js";
import { ChangeText, FigureText, Waiting } from "../ui/index.js";
import { DETAILS_WORDS } from "./details-words.js";

export const PriorityPanelParts = graphql(`
  fragment PriorityPanelParts on PriorityPanel {
    id
    sentence
    priority {
      id
      key
      name
      scope
      unmeasured
      speakers {
        crimeType
        name
        reason
      }
    }
    series {
      ...TrendSeriesParts
    }
  }
`);

const words = DETAILS_WORDS.priorities;

const TrendChart = lazy(() => import("../charts/trend-chart.js").then((m) => ({ default: m.TrendChart })));

/** How one priority stands: the count, its change with the interval in words, 36 months, and the same as a table. */
export function PriorityPanel({ panel }: { readonly panel: PriorityPanelPartsFragment }) {
  const { priority, series, sentence } = panel;
  return (
    <article className="panel" aria-labelledby={panel.id}>
      <h3 id={panel.id} className="panel__name">
        {priority.name}
      </h3>
      {series ? <PanelSeries series={series} name={priority.name} /> : <p className="panel__unmeasured">{sentence}</p>}
      <PanelScope priority={priority} />
    </article>
  );
}

function PanelSeries({ series, name }: { readonly series: Series; readonly name: string }) {
  const dataVersion = useDataVersion();
  const { count, change } = series;
  return (
    <>
      <p className="panel__count">
        <FigureText figure={count} explained />
        {count.value !== null && <span className="panel__unit"> {words.recorded}</span>}
      </p>
      <p className="panel__change">
        <ChangeText direction={change.direction} words={change.words} />
      </p>
      <ChartToTake about={trendAbout(series, dataVersion)}>
        <Suspense fallback={<Waiting what={words.theTrend} height={228} />}>
          <TrendChart
            months={series.months}
            counts={series.counts}
            coverage={series.coverage}
            {...(series.chart && { chart: series.chart })}
            label={words.label(name, monthName(series.months[0] ?? ""))}
          />
        </Suspense>
      </ChartToTake>
      <TrendSignals series={series} />
      <TrendTwin series={series} name={name} />
    </>
  );
}

function TrendSignals({ series }: { readonly series: Series }) {
  const latest = series.chart?.signals.at(-1);
  if (!latest) return null;
  return (
    <p className="panel__signal">
      {monthName(latest.month)}: {latest.words}.
    </p>
  );
}

function TrendTwin({ series, name }: { readonly series: Series; readonly name: string }) {
  const dataVersion = useDataVersion();
  return (
    <details className="panel__twin">
      <summary>{words.months}</summary>
      <TrendTable
        caption={words.monthsCaption(name)}
        months={series.months}
        counts={series.counts}
        coverage={series.coverage}
        signals={series.chart?.signals ?? []}
        about={trendAbout(series, dataVersion)}
      />
    </details>
  );
}

function PanelScope({ priority }: { readonly priority: PriorityPanelPartsFragment["priority"] }) {
  return (
    <details className="panel__scope">
      <summary>{words.counted}</summary>
      <ul className="govuk-list govuk-list--bullet panel__speakers">
        {priority.speakers.map((speaker) => (
          <li key={speaker.crimeType}>
            {speaker.name}
            {speaker.reason !== null && <span className="panel__reason"> — {speaker.reason}</span>}
          </li>
        ))}
      </ul>
      {priority.unmeasured !== null && <p className="panel__reason">{words.notCounted(priority.unmeasured)}</p>}
    </details>
  );
}
