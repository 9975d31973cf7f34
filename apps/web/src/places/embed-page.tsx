import { useParams } from "@tanstack/react-router";
import { Suspense, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { Page } from "../app/page.js";
import { TrendChart } from "../charts/index.js";
import { useFirstAnswer } from "../first-answer/index.js";
import { Answer, SourceLine, unbroken, Waiting } from "../ui/index.js";
import { useView } from "../view/index.js";
import { EmbeddedPlace } from "./embed-question.js";
import "./embed.css";
import { WORDS } from "./words.js";

const { embed: words } = WORDS;

/** One place in a frame of another site: the sentences, the months, the sources, and the way to the whole page. */
export function EmbedPage(): ReactElement {
  const area = useArea();
  const { view } = useView();
  const { code = "" } = useParams({ strict: false });
  const input = { areaCode: area.code, placeId: code, ...(view.period && { period: view.period }) };
  const asked = useFirstAnswer(EmbeddedPlace, { input });
  return (
    <Answer
      asked={asked}
      heading={words.frameTitle(code)}
      what={words.waiting}
      height={480}
      nothing={({ place }) => (place ? null : words.unknown)}
    >
      {({ place }) =>
        place && (
          <Page title={place.name}>
            <h1 className="embed__name">{place.name}</h1>
            {place.sentences.map((sentence) => (
              <p key={sentence} className="embed__sentence">
                {unbroken(sentence)}
              </p>
            ))}
            <h2 className="embed__heading">{words.trend(place.all.series.months.length)}</h2>
            <Suspense fallback={<Waiting what={WORDS.trend.waiting} height={220} />}>
              <TrendChart
                {...place.all.series}
                chart={place.all.series.chart ?? null}
                period={place.period}
                label={words.trend(place.all.series.months.length)}
              />
            </Suspense>
            <p className="embed__sentence">{place.all.signalSentence}</p>
            <p className="embed__sentence">
              <a href={`/wards/${place.placeId}/${place.slug}`} target="_blank" rel="noopener">
                {words.more}
              </a>
            </p>
            <SourceLine sources={place.attribution} />
          </Page>
        )
      }
    </Answer>
  );
}
