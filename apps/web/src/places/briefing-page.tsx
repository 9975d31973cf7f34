import { Link } from "@tanstack/react-router";
import type { ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { Sparkline } from "../charts/index.js";
import { Answer, FigureText, numberWords, ScrollRegion, SourceLine, unbroken } from "../ui/index.js";
import { useView, writeView } from "../view/index.js";
import "./briefing.scss";
import { FormerWardNotice } from "./former-ward-notice.js";
import { residentsWords } from "./place-head.js";
import type { Measure, PlaceReport } from "./place-query.js";
import "./places.scss";
import { usePlace } from "./use-place.js";
import { WORDS } from "./words.js";

const { briefing: words } = WORDS;

/** One sheet of A4 to take to a surgery: readable in black and white. */
export function BriefingPage(): ReactElement {
  const { area, code, asked } = usePlace();
  return (
    <Answer asked={asked} heading={words.title(code)} what={words.waiting} height={900}>
      {({ place, formerWard }) =>
        place ? <Briefing place={place} /> : <FormerWardNotice id={code} area={area.name} former={formerWard ?? null} />
      }
    </Answer>
  );
}

function Briefing({ place }: { readonly place: PlaceReport }): ReactElement {
  const area = useArea();
  const { view } = useView();
  const params = { code: place.placeId, name: place.slug };
  return (
    <Page title={words.title(place.name)}>
      <p className="briefing-ways">
        <Link to="/wards/$code/$name" params={params} search={writeView(view)} className="link-button">
          {words.back}
        </Link>
        <button type="button" className="link-button" onClick={() => window.print()}>
          {words.print}
        </button>
      </p>
      <article className="briefing">
        <header>
          <p className="briefing__for">
            {words.madeFor(area.partnership)} · {place.period.name}
          </p>
          <h1 className="briefing__name">{place.name}</h1>
          <p className="briefing__for">{residentsWords(place)}</p>
        </header>
        {place.sentences.map((sentence) => (
          <p key={sentence} className="briefing__sentence">
            {unbroken(sentence)}
          </p>
        ))}
        <BriefingTable place={place} />
        <div className="briefing__pair">
          <BriefingHotspots place={place} />
          <BriefingStreets place={place} />
        </div>
        <h2 className="briefing__heading">{words.limits}</h2>
        <ul className="briefing__limits">
          {place.cautions.slice(0, 4).map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <p className="briefing__complete">{place.completeness.words}</p>
        <SourceLine sources={place.attribution} />
      </article>
    </Page>
  );
}

function BriefingTable({ place }: { readonly place: PlaceReport }): ReactElement {
  const { priorities } = WORDS;
  return (
    <ScrollRegion label={priorities.caption(place.name, place.period.name)}>
      <table className="briefing__table">
        <caption className="govuk-visually-hidden">{priorities.caption(place.name, place.period.name)}</caption>
        <thead>
          <tr>
            <th scope="col">{priorities.priority}</th>
            <th scope="col">{priorities.count}</th>
            <th scope="col">
              {priorities.rate} {priorities.rateNote}
            </th>
            <th scope="col">{priorities.rest}</th>
            <th scope="col">{priorities.change}</th>
            <th scope="col">{WORDS.trend.heading(place.all.series.months.length)}</th>
          </tr>
        </thead>
        <tbody>
          {[...place.priorities, place.all].map((measure) => (
            <BriefingRow key={measure.id} measure={measure} />
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  );
}

function BriefingRow({ measure }: { readonly measure: Measure }): ReactElement {
  const { series, againstRest, standing, name } = measure;
  return (
    <tr>
      <th scope="row">{name}</th>
      <td>
        <FigureText figure={series.count} withInterval={false} />
      </td>
      <td>
        <FigureText figure={series.rate} />
      </td>
      <td>
        {WORDS.standings[standing]}
        {againstRest.value !== null && ` (× ${againstRest.value.toFixed(2)})`}
      </td>
      <td>{unbroken(series.change.words.replace(/ (from|than|as) the year before/, ""))}</td>
      <td>
        <Sparkline counts={series.counts} label={WORDS.trend.of(name, series.months.length)} width={96} height={24} />
      </td>
    </tr>
  );
}

function BriefingHotspots({ place }: { readonly place: PlaceReport }): ReactElement {
  return (
    <div>
      <h2 className="briefing__heading">{words.hotspots}</h2>
      {place.hotspots.length === 0 ? (
        <p>{words.noHotspots}</p>
      ) : (
        <ol>
          {place.hotspots.slice(0, 4).map((hotspot) => (
            <li key={hotspot.id}>
              {hotspot.name}: {WORDS.inside.incidents(hotspot.count.value ?? 0)}. {hotspot.trendWords}
            </li>
          ))}
        </ol>
      )}
    </div>
  );
}

function BriefingStreets({ place }: { readonly place: PlaceReport }): ReactElement {
  return (
    <div>
      <h2 className="briefing__heading">{words.streets}</h2>
      <ol>
        {place.streets.slice(0, 5).map((street) => (
          <li key={street.location}>
            {street.location}: {numberWords(street.count, "incidents")}
          </li>
        ))}
      </ol>
    </div>
  );
}
