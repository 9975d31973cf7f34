import { Suspense, useMemo, type ReactElement, type ReactNode } from "react";
import { useDataVersion, type Area } from "../app/area.js";
import { AreaMap, isWebGlAvailable, WITHOUT_WEB_GL } from "../map/index.js";
import {
  Answer,
  chosenTypesWords,
  MapTableTabs,
  SourceLine,
  useScreenMedia,
  Waiting,
  WIDE_SCREEN,
} from "../ui/index.js";
import type { View } from "../view/index.js";
import { wardMapAbout, wardTableAbout } from "./ward-about.js";
import type { Comparison } from "./ward-comparison.js";
import { wardLayers } from "./ward-layers.js";
import { useWardGround, type WardGround } from "./ward-outlines.js";
import { useChosenOutline } from "./use-outlines.js";
import { WardTable } from "./ward-table.js";
import { WORDS } from "./words.js";

/** Of the circle for the largest count, in pixels: a phone's map is half as wide. */
const LARGEST_RADIUS = { wide: 26, narrow: 15 } as const;

interface WardPicturesProps {
  readonly comparison: Comparison;
  readonly area: Area;
  readonly view: View;
  readonly onChoose: (placeId: string | null) => void;
  readonly onChooseFromTable: (placeId: string) => void;
  readonly aboveTable: ReactNode;
  readonly belowMap: ReactNode;
}

/** One comparison twice: as a map and as a table. Without WebGL the table stands alone and says why. */
export function WardPictures(props: WardPicturesProps): ReactElement {
  const { comparison, area, view, onChoose, onChooseFromTable, aboveTable, belowMap } = props;
  const ground = useWardGround(area.code);
  const dataVersion = useDataVersion();
  const { measure } = view;
  const filters = view.crimeTypes.length > 0 ? [chosenTypesWords(view.crimeTypes)] : [];
  const shown = { comparison, measure, filters, dataVersion };
  const label = WORDS.panel.mapLabel(comparison.wards.length, measure.name, comparison.period.name);
  const wardTable = (
    <WardTable
      comparison={comparison}
      areaName={area.name}
      measure={measure}
      about={wardTableAbout(shown)}
      chosen={view.placeId}
      onChoose={onChooseFromTable}
    />
  );
  const table = (
    <>
      {aboveTable}
      {wardTable}
    </>
  );
  if (!isWebGlAvailable()) {
    return (
      <>
        <p className="ward-map-panel__no-map">{WITHOUT_WEB_GL}</p>
        {table}
        <SourceLine sources={comparison.attribution} />
        <Caution words={comparison.caution} />
      </>
    );
  }
  const map = (
    <Answer asked={ground} what={WORDS.panel.waitingMap} height={640}>
      {(drawn) => (
        <WardMap
          label={label}
          ground={drawn}
          area={area}
          shown={shown}
          chosen={view.placeId}
          onChoose={onChoose}
          chosenLine={belowMap}
        />
      )}
    </Answer>
  );
  return (
    <>
      <MapTableTabs label={WORDS.panel.label} map={map} table={table} />
      <Caution words={comparison.caution} />
    </>
  );
}

function Caution({ words }: { readonly words: string }): ReactElement {
  return <p className="ward-map-panel__caution">{words}</p>;
}

interface WardMapProps {
  readonly label: string;
  readonly ground: WardGround;
  readonly area: Area;
  readonly shown: Parameters<typeof wardMapAbout>[0];
  readonly chosen: string | null;
  readonly onChoose: (placeId: string | null) => void;
  readonly chosenLine: ReactNode;
}

function WardMap({ label, ground, area, shown, chosen, onChoose, chosenLine }: WardMapProps): ReactElement {
  const { comparison, measure } = shown;
  const { shapes, places, bounds } = ground;
  const radius = LARGEST_RADIUS[useScreenMedia(WIDE_SCREEN) ? "wide" : "narrow"];
  const layers = useMemo(() => wardLayers(comparison, shapes, measure, radius), [comparison, shapes, measure, radius]);
  const outlined = useMemo(() => outlinedWards(area, chosen), [area, chosen]);
  const { shape: marked } = useChosenOutline(chosen);
  return (
    <Suspense fallback={<Waiting what={WORDS.panel.waitingMap} height={640} />}>
      <AreaMap
        label={label}
        shapes={shapes}
        layers={layers}
        places={places}
        bounds={bounds}
        chosen={chosen}
        outlined={outlined}
        marked={marked}
        onChoose={onChoose}
        chosenLine={chosenLine}
        attribution={comparison.attribution}
        about={wardMapAbout(shown)}
      />
    </Suspense>
  );
}

/** The wards that a choice outlines: the ward itself, or all wards of a town. */
export function outlinedWards(area: Pick<Area, "groups">, placeId: string | null): string[] {
  if (placeId === null) return [];
  const group = area.groups.find(({ slug }) => slug === placeId);
  return group ? group.wards.map(({ code }) => code) : [placeId];
}
