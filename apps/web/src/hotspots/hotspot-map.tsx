import { useMemo, useState, type ReactElement } from "react";
import { AreaMap } from "../map/area-map.js";
import { hexagonOutline, mergedOutline } from "../map/hexagon-lattice.js";
import {
  boundsOf,
  outlineFeatures,
  outlineLayer,
  type Bounds,
  type LinkedMaps,
  type MapLayer,
  type MapShape,
} from "../map/index.js";
import { Failed } from "../ui/index.js";
import type { WholeHotspotView } from "../view/index.js";
import type { WardGround } from "../wards/index.js";
import { namedByHotspots } from "./hexagon-readings.js";
import type { Exported } from "./hotspot-about.js";
import { hotspotMapAbout } from "./hotspot-map-about.js";
import { listedHotspot, mapIdOf, outlinedHotspot } from "./hotspot-outlines.js";
import { hotspotWith, type Grid, type Hotspot } from "./hotspot-questions.js";
import { MAP_WORDS as words } from "./map-words.js";
import { useFilledLayer } from "./use-filled-layer.js";
import { WORDS } from "./words.js";

export interface HotspotMapProps {
  readonly areaCode: string;
  readonly ground: WardGround;
  readonly view: WholeHotspotView;
  readonly grid: Grid;
  readonly against: Grid | null;
  readonly breaks: readonly number[];
  /** Those of the classes shown; none while they are still being asked for. */
  readonly hotspots: readonly Hotspot[];
  /** Codes of the wards that the question is about. */
  readonly outlined: readonly string[];
  /** The outline of its own that the question is about; null where it is about wards. */
  readonly marked: MapShape | null;
  readonly onChoose: (id: string | null) => void;
  /** The hotspot to look at, when the reader asks for it: the map goes there whenever this is another object. */
  readonly zoomedTo: { readonly cell: string } | null;
  readonly linked?: LinkedMaps;
  readonly exported: Exported;
}

/** Free space round a hotspot that the map looks at, in degrees: about a kilometre. */
const MARGIN_DEGREES = 0.01;

/** Hotspots outlined and numbered over whatever the view fills the map with. */
export function HotspotMap(props: HotspotMapProps): ReactElement {
  const { areaCode, ground, view, grid, against, breaks, hotspots, onChoose, exported } = props;
  const filled = useFilledLayer({
    areaCode,
    view,
    grid,
    against,
    breaks,
    shapes: ground.shapes,
    outlineOf: hexagonOutline,
  });
  const base = useLastLayer(filled.layer);
  const groups = useMemo(
    () => hotspots.map((hotspot) => outlinedHotspot(hotspot, mergedOutline(hotspot.cells))),
    [hotspots],
  );
  const features = useMemo(() => outlineFeatures(groups), [groups]);
  const chosenHotspot = hotspotWith(hotspots, view.hotspotCell);
  const chosen = chosenHotspot ? mapIdOf(chosenHotspot) : null;
  const layers = useMemo(() => {
    if (!base) return [];
    const outlines = outlineLayer(
      {
        // Another name over another base, so that the map draws it anew above that base.
        id: `hotspots-over-${base.id}`,
        title: words.title,
        groups,
        chosen,
        isSolid: base.id !== "hexagons",
        legendWords: words.legend,
      },
      features,
    );
    return [namedByHotspots(base, hotspots), outlines];
  }, [base, hotspots, groups, features, chosen]);
  const listed = useMemo(() => ({ shapes: groups.map(listedHotspot), noun: words.noun }), [groups]);
  const lookAt = usePartToLookAt(groups, hotspots, props.zoomedTo);

  if (filled.error !== undefined) return <Failed error={filled.error} what={WORDS.map} onRetry={filled.refetch} />;
  return (
    <AreaMap
      label={words.label(hotspots.length, base?.title ?? "")}
      shapes={ground.shapes}
      places={ground.places}
      bounds={ground.bounds}
      layers={layers}
      chosen={chosen}
      outlined={props.outlined}
      marked={props.marked}
      listed={listed}
      lookAt={lookAt}
      {...(props.linked && { linked: props.linked })}
      onChoose={onChoose}
      attribution={grid.attribution}
      about={hotspotMapAbout(exported, base?.title ?? "")}
    />
  );
}

/** Keeps the last picture until the next is there. */
function useLastLayer(layer: MapLayer | null): MapLayer | null {
  const [last, setLast] = useState(layer);
  if (layer && layer !== last) setLast(layer);
  return layer ?? last;
}

type Groups = readonly ReturnType<typeof outlinedHotspot>[];

function usePartToLookAt(
  groups: Groups,
  hotspots: readonly Hotspot[],
  zoomedTo: HotspotMapProps["zoomedTo"],
): Bounds | null {
  return useMemo(() => {
    const hotspot = zoomedTo && hotspotWith(hotspots, zoomedTo.cell);
    const group = hotspot && groups.find(({ id }) => id === mapIdOf(hotspot));
    const bounds = group ? boundsOf(group.outline) : null;
    if (!bounds) return null;
    const [west, south, east, north] = bounds;
    return [west - MARGIN_DEGREES, south - MARGIN_DEGREES, east + MARGIN_DEGREES, north + MARGIN_DEGREES];
    // The same wish is fulfilled once: another answer must not move the map.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [zoomedTo]);
}
