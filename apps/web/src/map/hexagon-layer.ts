import type { Feature, Polygon } from "geojson";
import type { AreaReading, LegendEntry, MapLayer } from "./map-layer.js";
import { MAP_COLOURS } from "./map-colours.js";

export interface Hexagons {
  readonly id: string;
  /** What the colours mean, for example `Recorded incidents in each hexagon`. */
  readonly title: string;
  /** Names of the hexagons. */
  readonly cells: readonly string[];
  /** The colour of each hexagon; null where none is drawn. */
  readonly colours: readonly (string | null)[];
  readonly outlineOf: (cell: string) => Polygon;
  readonly legend: readonly LegendEntry[];
  /** What the map says of the hexagon at this place of the list. */
  readonly read: (index: number, cell: string) => AreaReading;
}

/** Nearer than this there are few hexagons in sight, and thin lines tell them apart. */
const LINES_FROM_ZOOM = 11.5;

/**
 * Hexagons of many colours. Most of a lattice are fields where nothing was recorded: they stay ground and cost nothing,
 * which is what lets thousands move smoothly where a processor has to draw them.
 */
export function hexagonLayer({ id, title, cells, colours, outlineOf, legend, read }: Hexagons): MapLayer {
  const indexOf = new Map<string, number>();
  const features = cells.flatMap((code, index): Feature[] => {
    const colour = colours[index] ?? null;
    if (colour === null) return [];
    indexOf.set(code, index);
    return [{ type: "Feature", geometry: outlineOf(code), properties: { code, colour } }];
  });
  return {
    id,
    title,
    features: { type: "FeatureCollection", features },
    onShapes: [],
    onFeatures: [
      // Smoothed edges would be drawn a second time as lines, which thousands of small hexagons do not need.
      {
        id: `${id}-far`,
        type: "fill",
        maxzoom: LINES_FROM_ZOOM,
        paint: { "fill-color": ["get", "colour"], "fill-antialias": false },
      },
      {
        id: `${id}-near`,
        type: "fill",
        minzoom: LINES_FROM_ZOOM,
        paint: { "fill-color": ["get", "colour"], "fill-outline-color": MAP_COLOURS.border },
      },
    ],
    readings: [],
    look: (cell) => {
      const index = indexOf.get(cell);
      return index === undefined ? null : read(index, cell);
    },
    legend: { title, entries: legend },
  };
}
