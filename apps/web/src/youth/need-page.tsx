import { GlossaryText } from "../about/glossary-term.js";
import { useQuery } from "@apollo/client/react";
import { Suspense, useMemo, useState, type ReactElement } from "react";
import { useArea, useDataVersion } from "../app/area.js";
import { ViewBar } from "../app/view-bar.js";
import { ScatterChart } from "../charts/index.js";
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

/** Where youth work is wanted beside where it goes. */
export function NeedPage(): ReactElement {
  return (
    <YouthFrame title="Need beside provision" action="Query.youthNeed" what="Need beside provision">
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
      <Answer asked={asked} heading="Need beside provision" what="need beside provision" height={1000}>
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
  const about = youthTableAbout({ ...need, title: `Need beside provision in ${area.name}` }, "need", dataVersion);
  const table = (
    <DataTable
      caption={`Need beside provision by ward, ${need.period.name}`}
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
        <p className="headline__measure">
          Need and contact hours by ward · {need.period.name} · last quarter: {need.lastQuarter.name}
        </p>
      </header>
      <section className="page-section" aria-label="Need beside provision by ward">
        {isWebGlAvailable() ? (
          <MapTableTabs
            label="Need beside provision"
            map={<NeedMap need={need} chosen={chosen} onChoose={onChoose} />}
            table={<NeedWords need={need} />}
            tableName="In words"
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
          High need, nobody within fifteen minutes’ walk
        </h2>
        {gaps.length === 0 ? (
          <p>None in {need.lastQuarter.name}.</p>
        ) : (
          <ul className="gaps">
            {gaps.map((ward) => (
              <li key={ward.code}>
                <strong>{ward.name}</strong>: number {ward.rank} by need;{" "}
                {ward.nearest.value === null
                  ? "no session was held anywhere"
                  : `the nearest session was ${Math.round(ward.nearest.value)} minutes’ walk away`}
                .
              </li>
            ))}
          </ul>
        )}
        <p className="page-text">{need.walkedTo}</p>
      </section>
      <section className="page-section" aria-labelledby="scatter">
        <h2 id="scatter" className="govuk-heading-m">
          <GlossaryText>Each ward by need and provision</GlossaryText>
        </h2>
        <ScatterChart
          label="Each ward by contact hours per 1,000 young people, across, and need, upwards. The table has the numbers."
          marks={need.wards.map((ward) => ({
            key: ward.code,
            name: ward.name,
            x: ward.provision.value ?? 0,
            y: ward.need.value ?? 0,
            stands: ward.isGap,
          }))}
          xTitle="Contact hours per 1,000 young people"
          yTitle="Need, 0 to 100"
        />
        <p className="source-line">
          A triangle marks a ward with high need and nobody near. Names without room stand in the table.
        </p>
        <p className="page-text">{need.rankedBy}</p>
        {table}
      </section>
      {weights}
      <section className="page-section page-text">
        <h2 className="govuk-heading-m">What this cannot say</h2>
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
        <strong>How far this rests on the weights.</strong> {need.sensitivity}
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
    <Answer asked={ground} what="the map" height={640}>
      {({ shapes, places, bounds }) => (
        <Suspense fallback={<Waiting what="the map" height={640} />}>
          <AreaMap
            label={`Map of ${need.wards.length} wards by need and provision, ${need.period.name}`}
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
    subtitle: `Need beside provision in ${areaName} · ${need.period.name}`,
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
