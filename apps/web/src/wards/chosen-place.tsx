import { useQuery } from "@apollo/client/react";
import { monthName, slugOf } from "@safer-wards/domain";
import { Link } from "@tanstack/react-router";
import { Suspense, type ReactElement, type RefObject } from "react";
import { useDataVersion, type Area } from "../app/area.js";
import { ChartToTake, TrendChart, TrendTable } from "../charts/index.js";
import { graphql } from "../gql/index.js";
import type { ChosenPlaceQuery } from "../gql/graphql.js";
import { Answer, ChangeText, FigureText, SourceLine, Waiting } from "../ui/index.js";
import { analysisInput, useView, writeView, type View } from "../view/index.js";
import { OutlineFacts } from "./outline-facts.js";
import { PlaceFacts } from "./place-facts.js";
import { useChosenOutline } from "./use-outlines.js";
import { trendTableAbout } from "./ward-about.js";
import { WORDS } from "./words.js";

const words = WORDS.chosen;

const ChosenPlace = graphql(`
  query ChosenPlace($input: AnalysisInput!, $areaCode: ID!) {
    incidentSeries(input: $input) {
      ...TrendSeriesParts
      count {
        ...FigureParts
      }
      rate {
        ...FigureParts
      }
      change {
        ...ChangeParts
      }
    }
    area(code: $areaCode) {
      id
      ...PlaceFactsParts
    }
  }
`);

type Series = ChosenPlaceQuery["incidentSeries"];

interface ChosenPlaceProps {
  readonly panel: RefObject<HTMLElement | null>;
  readonly area: Area;
  readonly view: View;
  readonly placeId: string;
  readonly name: string;
  /** Whether a link leads to the wards page, for where this is shown elsewhere. */
  readonly withLink: boolean;
}

/** The chosen ward or town: its figures, its trend, and what is known of the place itself. */
export function ChosenPlacePanel({ panel, area, view, placeId, name, withLink }: ChosenPlaceProps): ReactElement {
  const { change } = useView();
  const { outline } = useChosenOutline(placeId);
  const input = analysisInput({ ...view, placeId }, area.code);
  const asked = useQuery(ChosenPlace, { variables: { input, areaCode: area.code } });
  return (
    <section ref={panel} tabIndex={-1} className="chosen-place" aria-label={name}>
      <div className="chosen-place__head">
        <h3 className="chosen-place__name">{name}</h3>
        <button type="button" className="link-button" onClick={() => change({ placeId: null })}>
          {words.wholeBorough}
        </button>
        <Link
          to="/wards/$code/$name"
          params={{ code: placeId, name: slugOf(name) }}
          search={writeView({ ...view, placeId: null })}
          className="link-button"
        >
          {words.ownPage}
        </Link>
        {withLink && (
          <Link to="/wards" search={writeView({ ...view, placeId })} className="link-button">
            {words.wardsPage}
          </Link>
        )}
      </div>
      <Answer asked={asked} what={name} height={420}>
        {({ incidentSeries, area: facts }) => (
          <>
            <div className="chosen-place__columns">
              <PlaceFigures series={incidentSeries} />
              <PlaceTrend series={incidentSeries} name={name} />
              {facts && (
                <PlaceFacts facts={facts} placeId={placeId} onChoose={(chosen) => change({ placeId: chosen })} />
              )}
              {outline && <OutlineFacts outline={outline} />}
            </div>
            <SourceLine sources={incidentSeries.attribution} />
          </>
        )}
      </Answer>
    </section>
  );
}

function PlaceFigures({ series }: { readonly series: Series }): ReactElement {
  return (
    <div className="chosen-place__figures">
      <p className="chosen-place__measure">
        {series.title}, {series.period.name}
      </p>
      <p className="chosen-place__count">
        <FigureText figure={series.count} withUnit explained />
      </p>
      <p className="chosen-place__rate">
        <FigureText figure={series.rate} withUnit explained />
      </p>
      <p className="chosen-place__change">
        <ChangeText direction={series.change.direction} words={series.change.words} />
      </p>
    </div>
  );
}

function PlaceTrend({ series, name }: { readonly series: Series; readonly name: string }): ReactElement {
  const dataVersion = useDataVersion();
  const signals = series.chart?.signals ?? [];
  const about = trendTableAbout(series, dataVersion);
  return (
    <div>
      <p className="chosen-place__measure">{words.trend(series.months.length)}</p>
      <ChartToTake about={about}>
        <Suspense fallback={<Waiting what={words.waitingTrend} height={220} />}>
          <TrendChart
            months={series.months}
            counts={series.counts}
            coverage={series.coverage}
            chart={series.chart}
            period={series.period}
            label={words.trendLabel(name, series.months.length)}
          />
        </Suspense>
      </ChartToTake>
      {signals.length > 0 && (
        <ul className="chosen-place__signals">
          {signals.map((signal) => (
            <li key={`${signal.month} ${signal.words}`}>
              {monthName(signal.month)}: {signal.words}
            </li>
          ))}
        </ul>
      )}
      {series.chart?.caution != null && <p className="chosen-place__caution">{series.chart.caution}</p>}
      <details>
        <summary>{words.twin}</summary>
        <TrendTable
          caption={words.twinCaption(name)}
          months={series.months}
          counts={series.counts}
          coverage={series.coverage}
          signals={signals}
          about={about}
        />
      </details>
    </div>
  );
}
