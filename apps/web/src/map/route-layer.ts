import type { FeatureCollection } from "geojson";
import { MAP_COLOURS } from "./map-colours.js";
import type { LayerDrawing, MapLayer } from "./map-layer.js";

/** A way from point to point. */
export interface Route {
  readonly id: string;
  readonly name: string;
  readonly points: readonly (readonly [longitude: number, latitude: number])[];
}

/** Straight lines from stop to stop, dashed so that nobody takes them for streets. */
export function routeLayer(id: string, title: string, routes: readonly Route[]): MapLayer {
  const features: FeatureCollection = {
    type: "FeatureCollection",
    features: routes.map((route) => ({
      type: "Feature",
      geometry: { type: "LineString", coordinates: route.points.map((point) => [...point]) },
      properties: { way: route.name },
    })),
  };
  const drawing: LayerDrawing = {
    id: `${id}-line`,
    type: "line",
    layout: { "line-join": "round", "line-cap": "round" },
    paint: { "line-color": MAP_COLOURS.ink, "line-width": 2, "line-dasharray": [1.5, 2], "line-opacity": 0.75 },
  };
  return {
    id,
    title,
    features,
    onShapes: [],
    onFeatures: [drawing],
    readings: [],
    legend: { title, entries: [] },
  };
}
