import { Suspense, type ReactElement } from "react";
import { useDataVersion } from "../app/area.js";
import { ChartToTake, FunnelChart, TrendChart, TrendTable } from "../charts/index.js";
import { DataTable, numberWords, unbroken, Waiting, type TableColumn } from "../ui/index.js";
import { GlossaryTerm } from "../about/glossary-term.js";
import { placeTableAbout } from "./place-about.js";
import type { Measure, PlaceReport } from "./place-query.js";
import { WORDS } from "./words.js";

/** All recorded incidents, then each priority: the sentences, the months, and the place among all wards. */
export function PlaceMeasures({ place }: { readonly place: PlaceReport }): ReactElement {
  return (
    <>
      {[place.all, ...place.priorities].map((measure) => (
        <MeasureSection key={measure.id} place={place} measure={measure} />
      ))}
    </>
  );
}

interface MeasureProps {
  readonly place: PlaceReport;
  readonly measure: Measure;
}

function MeasureSection({ place, measure }: MeasureProps): ReactElement {
  const isAll = measure.priority === null;
  return (
    <section className="page-section place-measure" aria-labelledby={measure.id}>
      <h2 id={measure.id} className="govuk-heading-m">
        {measure.name}
      </h2>
      <div className="place-measure__words">
        {!isAll && <p>{unbroken(measure.levelSentence)}</p>}
        {!isAll && <p>{unbroken(measure.changeSentence)}</p>}
        {measure.rank && <p>{measure.rank.words}</p>}
      </div>
      <div className="place-measure__pictures">
        <MeasureTrend place={place} measure={measure} />
        <MeasureFunnel place={place} measure={measure} />
      </div>
    </section>
  );
}

function MeasureTrend({ place, measure }: MeasureProps): ReactElement {
  const dataVersion = useDataVersion();
  const { series } = measure;
  const caption = WORDS.trend.caption(measure.name, place.name);
  const about = placeTableAbout(
    place,
    `${measure.priority?.toLowerCase().replaceAll("_", "-") ?? "all"}-by-month`,
    caption,
    dataVersion,
  );
  return (
    <div className="place-measure__picture">
      <h3 className="place-measure__title">
        <GlossaryTerm term={WORDS.glossary.individuals}>{WORDS.trend.heading(series.months.length)}</GlossaryTerm>
      </h3>
      <ChartToTake about={about}>
        <Suspense fallback={<Waiting what={WORDS.trend.waiting} height={250} />}>
          <TrendChart
            months={series.months}
            counts={series.counts}
            coverage={series.coverage}
            chart={series.chart ?? null}
            period={series.period}
            label={WORDS.trend.label(measure.name, place.name, series.months.length)}
          />
        </Suspense>
      </ChartToTake>
      <p className="place-measure__said">{measure.signalSentence}</p>
      <details>
        <summary>{WORDS.trend.twin}</summary>
        <TrendTable
          caption={caption}
          months={series.months}
          counts={series.counts}
          coverage={series.coverage}
          signals={series.chart?.signals ?? []}
          about={about}
        />
      </details>
    </div>
  );
}

function MeasureFunnel({ place, measure }: MeasureProps): ReactElement {
  const dataVersion = useDataVersion();
  const { funnel } = measure;
  const { funnel: words } = WORDS;
  if (!funnel) return <p className="place-measure__said">{words.none}</p>;
  const caption = words.caption(measure.name);
  const kind = `${measure.priority?.toLowerCase().replaceAll("_", "-") ?? "all"}-funnel`;
  const about = placeTableAbout(place, kind, caption, dataVersion);
  return (
    <div className="place-measure__picture">
      <h3 className="place-measure__title">
        <GlossaryTerm term={WORDS.glossary.funnel}>{words.heading}</GlossaryTerm>
      </h3>
      <ChartToTake about={about}>
        <FunnelChart
          funnel={funnel}
          own={{ code: place.placeId, name: place.name }}
          words={words}
          label={words.label(measure.name, place.name)}
        />
      </ChartToTake>
      <p className="place-measure__said">{funnel.words}</p>
      <details>
        <summary>{words.twin}</summary>
        <DataTable
          caption={caption}
          captionHidden
          columns={FUNNEL_COLUMNS}
          rows={funnel.codes.map((code, index) => ({
            code,
            name: funnel.names[index] ?? code,
            expected: funnel.expected[index] ?? null,
            ratio: funnel.ratios[index] ?? null,
          }))}
          rowKey={(row) => row.code}
          initialSort={{ key: "ratio", direction: "descending" }}
          chosenKey={place.placeId}
          about={about}
        />
      </details>
    </div>
  );
}

interface FunnelRow {
  readonly code: string;
  readonly name: string;
  readonly expected: number | null;
  readonly ratio: number | null;
}

const FUNNEL_COLUMNS: TableColumn<FunnelRow>[] = [
  { key: "ward", title: WORDS.funnel.ward, value: (row) => row.name },
  {
    key: "expected",
    title: WORDS.funnel.expected,
    numeric: true,
    value: (row) => row.expected,
    show: (row) => (row.expected === null ? null : numberWords(row.expected, "incidents per ward")),
  },
  {
    key: "ratio",
    title: WORDS.funnel.ratio,
    numeric: true,
    value: (row) => row.ratio,
    show: (row) => (row.ratio === null ? null : numberWords(row.ratio, "ratio")),
  },
];
