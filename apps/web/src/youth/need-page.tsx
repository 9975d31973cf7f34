import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { ViewBar } from "../app/view-bar.js";
import { ChartToTake, ScatterChart } from "../charts/index.js";
import { AreaMap, isWebGlAvailable, WITHOUT_WEB_GL, type MapAbout } from "../map/index.js";
import { Answer, DataTable, MapTableTabs, SourceLine, Waiting } from "../ui/index.js";
import { useView } from "../view/index.js";
import { useWardGround } from "../wards/index.js";
import { askedPeriod } from "./asked-period.js";
import { classWords, needLayer } from "./need-classes.js";
import { needColumns } from "./need-columns.js";
import { NeedWeights, type TriedWeights } from "./need-weights.js";
import { youthTableAbout } from "./youth-about.js";
import { YouthFrame } from "./youth-frame.js";
import { type Need, YouthNeedBeside } from "./need-questions.js";
import { NEED_WORDS } from "./need-words.js";

const words = NEED_WORDS.page;

/** Where youth work is wanted beside where it goes. */
export function NeedPage(): ReactElement {
  return (
    <YouthFrame title={words.title} action="Query.youthNeed" what={words.title}>
      <NeedAnswer />
    </YouthFrame>
  );
}

function NeedAnswer(): ReactElement {
  const area = useArea();
  const { view, change } = useView();
  const [tried, setTried] = useState<TriedWeights | null>(null);
  const asked = useQuery(YouthNeedBeside, {
    variables: { areaCode: area.code, period: askedPeriod(view.period, area.defaultPeriod), weights: tried },
  });
  return (
    <>
      <ViewBar view={view} change={change} />
      <Answer asked={asked} heading={words.title} what={words.waiting} height={1000}>
        {({ youthNeed }) => (
          <NeedPictures
            need={youthNeed}
            chosen={view.placeId}
            onChoose={(placeId) => change({ placeId })}
            weights={
              <NeedWeights
                key={`${youthNeed.weightsVersion}`}
                need={youthNeed}
                isTried={tried !== null}
                onTry={setTried}
                onSaved={() => {
                  setTried(null);
                  void asked.refetch();
                }}
              />
            }
          />
        )}
      </Answer>
    </>
  );
}

interface NeedPicturesProps {
  readonly need: Need;
  readonly chosen: string | null;
  readonly onChoose: (wardCode: string | null) => void;
  readonly weights: ReactElement;
}

function NeedPictures({ need, chosen, onChoose, weights }: NeedPicturesProps): ReactElement {
  const area = useArea();
  const dataVersion = useDataVersion().number;
  const gaps = need.wards.filter(({ isGap }) => isGap);
  const marks = need.wards.flatMap(({ code: key, name, provision, need: { value: y }, isGap: stands }) =>
    provision.value === null || y === null ? [] : [{ key, name, x: provision.value, y, stands }],
  );
  const about = youthTableAbout({ ...need, title: words.titleOf(area.name) }, "need", dataVersion);
  const table = (
    <DataTable
      caption={words.caption(need.period.name)}
      captionHidden
      columns={needColumns(need)}
      rows={need.wards}
      rowKey={({ code }) => code}
      initialSort={{ key: "rank", direction: "ascending" }}
      chosenKey={chosen}
      about={about}
    />
  );
  return (
    <>
      <header className="headline">
        <h1 className="headline__sentence">{need.headline}</h1>
        <p className="headline__measure">{words.measure(need.period.name, need.lastQuarter.name)}</p>
      </header>
      <section className="page-section" aria-label={words.section}>
        {isWebGlAvailable() ? (
          <MapTableTabs
            label={words.title}
            map={<NeedMap need={need} chosen={chosen} onChoose={onChoose} />}
            table={<NeedWords need={need} />}
            tableName={words.inWords}
          />
        ) : (
          <>
            <p>{WITHOUT_WEB_GL}</p>
            <NeedWords need={need} />
          </>
        )}
      </section>
      <section className="page-section" aria-labelledby="gaps">
        <h2 id="gaps" className="govuk-heading-m">
          {NEED_WORDS.gaps.heading}
        </h2>
        {gaps.length === 0 ? (
          <p>{NEED_WORDS.gaps.none(need.lastQuarter.name)}</p>
        ) : (
          <ul className="gaps">
            {gaps.map((ward) => (
              <li key={ward.code}>
                <strong>{ward.name}</strong>
                {NEED_WORDS.gaps.one(ward.rank, ward.nearest.value === null ? null : Math.round(ward.nearest.value))}
              </li>
            ))}
          </ul>
        )}
        <p className="page-text">{need.walkedTo}</p>
      </section>
      <section className="page-section" aria-labelledby="scatter">
        <h2 id="scatter" className="govuk-heading-m">
          <GlossaryText>{NEED_WORDS.scatter.heading}</GlossaryText>
        </h2>
        <ChartToTake about={about}>
          <ScatterChart
            label={NEED_WORDS.scatter.label}
            marks={marks}
            xTitle={NEED_WORDS.scatter.across}
            yTitle={NEED_WORDS.scatter.upwards}
          />
          <p className="source-line">
            {NEED_WORDS.scatter.note}
            {marks.length < need.wards.length && ` ${NEED_WORDS.scatter.notDrawn(need.wards.length - marks.length)}`}
          </p>
        </ChartToTake>
        <p className="page-text">{need.rankedBy}</p>
        {table}
      </section>
      {weights}
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">{words.limits}</h2>
        <ul className="youth-cautions">
          {need.cautions.map((caution) => (
            <li key={caution}>{caution}</li>
          ))}
        </ul>
        <SourceLine sources={need.attribution} />
      </section>
    </>
  );
}

/** The map in sentences: for whoever listens, and for paper. */
function NeedWords({ need }: { readonly need: Need }): ReactElement {
  return (
    <div className="need-words">
      <ul className="youth-cautions">
        {need.sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      <p>
        <strong>{words.sensitivity}</strong> {need.sensitivity}
      </p>
    </div>
  );
}

interface NeedMapProps {
  readonly need: Need;
  readonly chosen: string | null;
  readonly onChoose: (wardCode: string | null) => void;
}

function NeedMap({ need, chosen, onChoose }: NeedMapProps): ReactElement {
  const area = useArea();
  const ground = useWardGround(area.code);
  const layers = useMemo(() => [needLayer(need)], [need]);
  return (
    <Answer asked={ground} what={NEED_WORDS.map.waiting} height={640}>
      {({ shapes, places, bounds }) => (
        <Suspense fallback={<Waiting what={NEED_WORDS.map.waiting} height={640} />}>
          <AreaMap
            label={NEED_WORDS.map.label(need.wards.length, need.period.name)}
            shapes={shapes}
            layers={layers}
            places={places}
            bounds={bounds}
            chosen={chosen}
            onChoose={onChoose}
            attribution={need.attribution}
            about={mapAbout(need, area.name)}
          />
        </Suspense>
      )}
    </Answer>
  );
}

function mapAbout(need: Need, areaName: string): MapAbout {
  const wards = new Map(need.wards.map((ward) => [ward.code, ward]));
  return {
    fileName: `youth-need-${need.period.firstMonth}-to-before-${need.period.endMonth}`,
    title: need.headline,
    subtitle: NEED_WORDS.map.subtitle(areaName, need.period.name),
    notes: need.cautions,
    attribution: need.attribution,
    propertiesOf: (code) => {
      const ward = wards.get(code);
      if (!ward) return {};
      return {
        need: ward.need.value,
        rank: ward.rank,
        contactHoursPer1000: ward.provision.value,
        class: classWords(ward),
        minutesWalk: ward.nearest.value,
      };
    },
  };
}
