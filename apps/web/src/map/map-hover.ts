import type { Map as LibreMap, MapGeoJSONFeature, Point } from "maplibre-gl";
import { SHAPES } from "./map-style.js";

export interface Hovered {
  readonly id: string;
  /** Pixels from the left and the top of the map. */
  readonly x: number;
  readonly y: number;
}

function idOf(feature: MapGeoJSONFeature | undefined): string | null {
  const code: unknown = feature?.properties["code"];
  return typeof code === "string" ? code : null;
}

/** The id of what lies uppermost at a point of the map; null where nothing with an id does. */
export function idAt(map: LibreMap, point: Point): string | null {
  for (const feature of map.queryRenderedFeatures(point)) {
    const id = idOf(feature);
    if (id !== null) return id;
  }
  return null;
}

/** Follows the pointer, lifts the area under it, and tells which one it is. */
export function listenForHover(map: LibreMap, onHover: (hovered: Hovered | null) => void): void {
  let hovered: string | null = null;
  function hover(id: string | null): void {
    if (id === hovered) return;
    if (hovered !== null) map.removeFeatureState({ source: SHAPES, id: hovered }, "hovered");
    if (id !== null) map.setFeatureState({ source: SHAPES, id }, { hovered: true });
    hovered = id;
    map.getCanvas().classList.toggle("area-map-canvas-over-area", id !== null);
  }
  map.on("mousemove", ({ point }) => {
    const id = idAt(map, point);
    hover(id);
    onHover(id === null ? null : { id, x: point.x, y: point.y });
  });
  map.on("mouseout", () => {
    hover(null);
    onHover(null);
  });
}
