import type { FeatureCollection, Point } from "geojson";
import type { LayerSpecification, StyleSpecification } from "maplibre-gl";
import { MAP_COLOURS } from "./map-colours.js";
import type { MapPlace, MapShape } from "./map-shape.js";

export const SHAPES = "shapes";
export const PLACES = "places";
/** An outline of its own that stands out: a parish's over the wards. */
export const MARKED = "marked";
/** Fills are added beneath this layer, lines and circles beneath `PLACE_NAMES`. */
export const SHAPE_BORDERS = "shape-borders";
export const PLACE_NAMES = "place-names";
export const CHOSEN_LAYERS = ["chosen-casing", "chosen-line"] as const;

const NOTHING: FeatureCollection = { type: "FeatureCollection", features: [] };

export function shapeFeatures(shapes: readonly MapShape[]): FeatureCollection {
  const features = shapes.map(({ code, name, outline }) => {
    return { type: "Feature" as const, geometry: outline, properties: { code, name } };
  });
  return { type: "FeatureCollection", features };
}

const KINDS = ["town", "large village"];

/** Points of the places; `rank` 0 for towns, so that a town's name wins where two would overlap. */
export function placeFeatures(places: readonly MapPlace[]): FeatureCollection<Point> {
  const features = places.map(({ name, kind, longitude, latitude }) => {
    const rank = KINDS.includes(kind) ? KINDS.indexOf(kind) : KINDS.length;
    return {
      type: "Feature" as const,
      geometry: { type: "Point" as const, coordinates: [longitude, latitude] },
      properties: { name, rank },
    };
  });
  return { type: "FeatureCollection", features };
}

/** The edge is a wide line beneath the fills: only its outer half is seen, round the area and along the river. */
const GROUND: LayerSpecification[] = [
  { id: "paper", type: "background", paint: { "background-color": MAP_COLOURS.paper } },
  {
    id: "shape-edge",
    type: "line",
    source: SHAPES,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.edge, "line-width": 4 },
  },
  { id: "shape-ground", type: "fill", source: SHAPES, paint: { "fill-color": MAP_COLOURS.ground } },
];

const OUTLINES: LayerSpecification[] = [
  {
    id: SHAPE_BORDERS,
    type: "line",
    source: SHAPES,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.border, "line-width": 1.2 },
  },
  {
    id: "hovered-line",
    type: "line",
    source: SHAPES,
    layout: { "line-join": "round" },
    paint: {
      "line-color": MAP_COLOURS.ink,
      "line-width": 1.5,
      "line-opacity": ["case", ["boolean", ["feature-state", "hovered"], false], 1, 0],
    },
  },
  {
    id: CHOSEN_LAYERS[0],
    type: "line",
    source: SHAPES,
    filter: false,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.paper, "line-width": 6 },
  },
  {
    id: CHOSEN_LAYERS[1],
    type: "line",
    source: SHAPES,
    filter: false,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.ink, "line-width": 3 },
  },
  {
    id: "marked-casing",
    type: "line",
    source: MARKED,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.paper, "line-width": 6 },
  },
  {
    id: "marked-line",
    type: "line",
    source: MARKED,
    layout: { "line-join": "round" },
    paint: { "line-color": MAP_COLOURS.ink, "line-width": 3 },
  },
];

/** The style names no glyphs, so MapLibre draws these letters from the reader's own fonts and fetches nothing. */
const NAMES: LayerSpecification[] = [
  {
    id: PLACE_NAMES,
    type: "symbol",
    source: PLACES,
    layout: {
      "text-field": ["get", "name"],
      "text-font": ["Arial", "Helvetica", "sans-serif"],
      "text-size": ["match", ["get", "rank"], 0, 15, 1, 13, 12],
      "symbol-sort-key": ["get", "rank"],
      "text-padding": 4,
      "text-variable-anchor": ["center", "bottom", "top"],
      "text-radial-offset": 1.2,
      "text-max-width": 8,
    },
    paint: { "text-color": MAP_COLOURS.ink, "text-halo-color": MAP_COLOURS.paper, "text-halo-width": 1.6 },
  },
];

export const EMPTY_STYLE: StyleSpecification = {
  version: 8,
  // Colours change at once: what fades for a third of a second is drawn ten times over.
  transition: { duration: 0, delay: 0 },
  sources: {
    [SHAPES]: { type: "geojson", data: NOTHING, promoteId: "code" },
    [PLACES]: { type: "geojson", data: NOTHING },
    [MARKED]: { type: "geojson", data: NOTHING },
  },
  layers: [...GROUND, ...OUTLINES, ...NAMES],
};
