import type { Feature, FeatureCollection, MultiPolygon } from "geojson";
import { MAP_COLOURS } from "./map-colours.js";
import type { AreaReading, LayerDrawing, MapLayer } from "./map-layer.js";

/** A group of places to outline, with its number on the map. */
export interface OutlinedGroup extends AreaReading {
  readonly rank: number;
  readonly outline: MultiPolygon;
  readonly longitude: number;
  readonly latitude: number;
}

export interface Outlines {
  readonly id: string;
  readonly title: string;
  readonly groups: readonly OutlinedGroup[];
  readonly chosen: string | null;
  /** Whether a group is met anywhere within it. Where a layer below has readings of its own, only at its number. */
  readonly isSolid: boolean;
  readonly legendWords: string;
}

const IS_NUMBER: LayerDrawing["filter"] = ["==", ["geometry-type"], "Point"];
const IS_OUTLINE: LayerDrawing["filter"] = ["!=", ["geometry-type"], "Point"];

/** Outlines and numbers as features; keep the object while only the choice changes. */
export function outlineFeatures(groups: readonly OutlinedGroup[]): FeatureCollection {
  const features = groups.flatMap(({ id: code, rank, outline, longitude, latitude }): Feature[] => [
    { type: "Feature", geometry: outline, properties: { code } },
    {
      type: "Feature",
      geometry: { type: "Point", coordinates: [longitude, latitude] },
      properties: { code, rank: String(rank), order: -rank },
    },
  ]);
  return { type: "FeatureCollection", features };
}

/** Numbered outlines over whatever is filled below them; the chosen one stands out by width and a filled number. */
export function outlineLayer(outlines: Outlines, features: FeatureCollection): MapLayer {
  const { id, title, groups, chosen, isSolid, legendWords } = outlines;
  const isChosen = ["==", ["get", "code"], chosen ?? ""];
  const either = <Value>(whenChosen: Value, otherwise: Value) => ["case", isChosen, whenChosen, otherwise];
  const drawings = [
    { id: `${id}-inside`, type: "fill", filter: IS_OUTLINE, paint: { "fill-opacity": 0 } },
    {
      id: `${id}-casing`,
      type: "line",
      filter: ["all", IS_OUTLINE, isChosen],
      paint: { "line-color": MAP_COLOURS.paper, "line-width": 7 },
    },
    // Joined by mitres: rounded corners of thousands of hexagon sides are what costs most where a processor draws.
    {
      id: `${id}-line`,
      type: "line",
      filter: IS_OUTLINE,
      paint: { "line-color": MAP_COLOURS.ink, "line-width": either(3.5, 1.5) },
    },
    {
      id: `${id}-disc`,
      type: "circle",
      filter: IS_NUMBER,
      layout: { "circle-sort-key": ["get", "order"] },
      paint: {
        // Small where the whole area is in sight: a disc must not hide the hexagons that it counts.
        "circle-radius": ["interpolate", ["linear"], ["zoom"], 9.5, either(10, 7.5), 12.5, either(13, 11)],
        "circle-color": either(MAP_COLOURS.ink, MAP_COLOURS.paper),
        "circle-stroke-color": either(MAP_COLOURS.paper, MAP_COLOURS.ink),
        "circle-stroke-width": 1.25,
      },
    },
    {
      id: `${id}-number`,
      type: "symbol",
      filter: IS_NUMBER,
      layout: {
        "text-field": ["get", "rank"],
        "text-font": ["Arial", "Helvetica", "sans-serif"],
        "text-size": ["interpolate", ["linear"], ["zoom"], 9.5, 10, 12.5, 13],
        "text-allow-overlap": true,
        // Names of places make room for the disc.
        "text-padding": 8,
        "symbol-sort-key": ["get", "order"],
      },
      paint: { "text-color": either(MAP_COLOURS.paper, MAP_COLOURS.ink) },
    },
    // MapLibre's types of expressions do not follow a function that makes them.
  ] as unknown as LayerDrawing[];
  return {
    id,
    title,
    features,
    onShapes: [],
    onFeatures: isSolid ? drawings : drawings.slice(1),
    readings: groups,
    legend: { title, entries: groups.length > 0 ? [{ mark: "outline", words: legendWords }] : [] },
  };
}
