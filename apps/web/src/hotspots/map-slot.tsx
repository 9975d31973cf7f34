import { useQuery } from "@apollo/client/react";
import { lazy, Suspense, useMemo, useState, type ReactElement } from "react";
import { useArea } from "../app/area.js";
import { isWebGlAvailable, LinkedMaps, WITHOUT_WEB_GL } from "../map/index.js";
import { Answer, Failed, SourceLine, Waiting, type Asked } from "../ui/index.js";
import type { WholeHotspotView } from "../view/index.js";
import { outlinedWards, useChosenOutline, useWardGround, type WardGround } from "../wards/index.js";
import { sharedBreaks } from "./count-layer.js";
import type { Exported } from "./hotspot-about.js";
import { hotspotInput, secondView } from "./hotspot-input.js";
import { Hotspots, type Grid, type Hotspot } from "./hotspot-questions.js";
import { ofTrends } from "./trend-filter.js";
import { WORDS as words } from "./words.js";

const HotspotMap = lazy(() => import("./hotspot-map.js").then((module) => ({ default: module.HotspotMap })));

interface MapSlotProps {
  readonly view: WholeHotspotView;
  readonly grid: Grid;
  readonly secondGrid: Asked<{ readonly hotspotGrid: Grid }> | null;
  /** Those listed; none while they are still being asked for. */
  readonly hotspots: readonly Hotspot[];
  readonly exported: Exported;
  readonly onChoose: (id: string | null) => void;
  readonly zoomedTo: { readonly cell: string } | null;
}

/** One map, or two beside each other; without WebGL a sentence that says why there is none. */
export function MapSlot(props: MapSlotProps): ReactElement {
  const area = useArea();
  const ground = useWardGround(area.code);
  if (!isWebGlAvailable()) {
    return (
      <>
        <p className="area-map__failed">{WITHOUT_WEB_GL}</p>
        <SourceLine sources={props.grid.attribution} />
      </>
    );
  }
  return (
    <Answer asked={ground} what={words.map} height={760}>
      {(drawn) => (
        <Suspense fallback={<Waiting what={words.map} height={760} />}>
          <Maps {...props} ground={drawn} />
        </Suspense>
      )}
    </Answer>
  );
}

function Maps(props: MapSlotProps & { readonly ground: WardGround }): ReactElement {
  const { view, grid, secondGrid, exported } = props;
  const area = useArea();
  const [linked] = useState(() => new LinkedMaps());
  const outlined = useMemo(() => outlinedWards(area, view.placeId), [area, view.placeId]);
  const { shape: marked } = useChosenOutline(view.placeId);
  const common = { ...props, areaCode: area.code, outlined, marked };
  const second = secondGrid?.data?.hotspotGrid ?? secondGrid?.previousData?.hotspotGrid ?? null;
  const laterView = secondView(view);
  if (secondGrid?.error !== undefined) {
    return (
      <>
        <Failed error={secondGrid.error} what={words.compare.what} onRetry={secondGrid.refetch} />
        <HotspotMap {...common} against={null} breaks={grid.countBreaks} />
      </>
    );
  }
  if (!second || !laterView) return <HotspotMap {...common} against={null} breaks={grid.countBreaks} />;
  if (view.comparison === "DIFFERENCE") return <HotspotMap {...common} against={second} breaks={grid.countBreaks} />;
  const breaks = sharedBreaks(grid.countBreaks, second.countBreaks);
  return (
    <div className="two-maps">
      <PeriodHeading name={grid.period.name}>
        <HotspotMap {...common} against={null} breaks={breaks} linked={linked} />
      </PeriodHeading>
      <PeriodHeading name={second.period.name}>
        <SecondMap {...common} view={laterView} grid={second} breaks={breaks} linked={linked} exported={exported} />
      </PeriodHeading>
    </div>
  );
}

function PeriodHeading({ name, children }: { readonly name: string; readonly children: ReactElement }): ReactElement {
  return (
    <section className="two-maps__map" aria-label={name}>
      <h2 className="two-maps__period">{name}</h2>
      {children}
    </section>
  );
}

type SecondMapProps = Omit<Parameters<typeof HotspotMap>[0], "against">;

/** The map of the period that is compared with, with that period's own hotspots. */
function SecondMap(props: SecondMapProps): ReactElement {
  const { view, grid, areaCode, exported } = props;
  const { data } = useQuery(Hotspots, { variables: { input: hotspotInput(view, areaCode) } });
  const answer = data?.hotspots;
  const hotspots = useMemo(() => ofTrends(answer?.hotspots ?? [], view.trends), [answer, view.trends]);
  const own = { ...exported, grid, hotspots, against: null, headline: answer?.headline ?? grid.title };
  return <HotspotMap {...props} hotspots={hotspots} against={null} exported={own} />;
}
