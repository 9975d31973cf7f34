import type { MultiPolygon } from "geojson";
import { useMemo, type ReactElement } from "react";
import { AreaMap } from "../map/area-map.js";
import {
  boundsOf,
  outlineFeatures,
  outlineLayer,
  routeLayer,
  type Bounds,
  type MapShape,
  type OutlinedGroup,
  type Route,
} from "../map/index.js";
import type { WardGround } from "../wards/index.js";
import { NEW_PLAN_WORDS as words } from "./plan-words.js";

export interface PlannerMapProps {
  readonly label: string;
  readonly noun: string;
  readonly ground: WardGround;
  readonly groups: readonly OutlinedGroup[];
  readonly routes: readonly Route[];
  readonly chosen: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Over the legend. */
  readonly title: string;
  readonly legendWords: string;
  readonly attribution: readonly string[];
  /** Looks at the groups when it opens, and not at the whole area. */
  readonly isNear: boolean;
}

/** Numbered places over the wards, with the ways between them. */
export function PlannerMap(props: PlannerMapProps): ReactElement {
  const { ground, groups, routes, chosen, title, legendWords } = props;
  const features = useMemo(() => outlineFeatures(groups), [groups]);
  const layers = useMemo(
    () => [
      ...(routes.length > 0 ? [routeLayer("patrol-ways", words.map.ways, routes)] : []),
      outlineLayer({ id: "patrol-places", title, groups, chosen, isSolid: true, legendWords }, features),
    ],
    [routes, groups, chosen, features, title, legendWords],
  );
  const listed = useMemo(() => ({ shapes: groups.map(shapeOf), noun: props.noun }), [groups, props.noun]);
  const near = useMemo(() => (props.isNear ? boundsAround(groups) : null), [props.isNear, groups]);
  return (
    <AreaMap
      label={props.label}
      shapes={ground.shapes}
      places={ground.places}
      bounds={ground.bounds}
      layers={layers}
      chosen={chosen}
      outlined={NO_OUTLINES}
      listed={listed}
      lookAt={near}
      onChoose={props.onChoose}
      attribution={props.attribution}
    />
  );
}

const NO_OUTLINES: readonly string[] = [];
/** About half a kilometre. */
const MARGIN_DEGREES = 0.006;

function shapeOf({ id, name, outline, longitude, latitude }: OutlinedGroup): MapShape {
  return { code: id, name, outline, label: { longitude, latitude } };
}

function boundsAround(groups: readonly OutlinedGroup[]): Bounds | null {
  const all: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: groups.flatMap((group) => group.outline.coordinates),
  };
  const bounds = boundsOf(all);
  if (!bounds) return null;
  const [west, south, east, north] = bounds;
  return [west - MARGIN_DEGREES, south - MARGIN_DEGREES, east + MARGIN_DEGREES, north + MARGIN_DEGREES];
}
