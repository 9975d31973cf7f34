import { useQuery } from "@apollo/client/react";
import type { MultiPolygon } from "geojson";
import { useMemo } from "react";
import { useArea } from "../app/area.js";
import type { ChosenOutlineQuery, PlaceOutlinesQuery } from "../gql/graphql.js";
import { boundsOf, type MapShape } from "../map/index.js";
import { isOutlineId } from "../view/index.js";
import { ChosenOutline, PlaceOutlines } from "./outlines-query.js";

export type NamedOutline = NonNullable<PlaceOutlinesQuery["area"]>["outlines"][number];
export type OutlineFound = NonNullable<NonNullable<ChosenOutlineQuery["area"]>["outline"]>;

/** Parishes and other outlines that were added to the area; none until they are there. */
export function useOutlines(): readonly NamedOutline[] {
  const area = useArea();
  return useQuery(PlaceOutlines, { variables: { areaCode: area.code } }).data?.area?.outlines ?? NONE;
}

const NONE: readonly NamedOutline[] = [];

/** The outline that a place names, and its shape for the map; nulls for a ward, a town and the whole area. */
export function useChosenOutline(placeId: string | null) {
  const area = useArea();
  const isAsked = isOutlineId(placeId);
  const variables = { areaCode: area.code, placeId: placeId ?? "" };
  const { data, loading } = useQuery(ChosenOutline, { variables, skip: !isAsked });
  const outline = (isAsked && data?.area?.outline) || null;
  const shape = useMemo(() => outline && shapeOf(outline), [outline]);
  return { outline, shape, loading: isAsked && loading };
}

function shapeOf({ placeId, name, outline: drawn }: OutlineFound): MapShape {
  // The schema promises a GeoJSON MultiPolygon in this field, which GraphQL cannot say.
  const outline = drawn as MultiPolygon;
  const [west = 0, south = 0, east = 0, north = 0] = boundsOf(outline) ?? [];
  return { code: placeId, name, outline, label: { longitude: (west + east) / 2, latitude: (south + north) / 2 } };
}
