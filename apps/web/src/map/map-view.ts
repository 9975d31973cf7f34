import type { GeoJSONSource, Map as LibreMap } from "maplibre-gl";
import { createLayerDrawer } from "./layer-drawer.js";
import { EDGE_PIXELS, openLibreMap } from "./libre-map.js";
import { idAt, listenForHover, type Hovered } from "./map-hover.js";
import type { MapLayer } from "./map-layer.js";
import type { Bounds, MapPlace, MapShape } from "./map-shape.js";
import { CHOSEN_LAYERS, MARKED, placeFeatures, PLACES, shapeFeatures, SHAPES } from "./map-style.js";
import { patternImage } from "./pattern-image.js";

export type Direction = "left" | "right" | "up" | "down";

/** Where the map looks: what is in sight, and what the scale bar needs. */
export interface MapSight {
  readonly bounds: Bounds;
  readonly latitude: number;
  readonly longitude: number;
  readonly zoom: number;
}

/** A point of the map in degrees (WGS84). */
export interface MapPosition {
  readonly longitude: number;
  readonly latitude: number;
}

export interface MapContent {
  readonly shapes: readonly MapShape[];
  readonly places: readonly MapPlace[];
  readonly layers: readonly MapLayer[];
  /** Codes of the shapes that stand out: the chosen ward, or the wards of a chosen town. */
  readonly outlined: readonly string[];
  /** What stands out and is no shape of the map, such as a chosen parish. */
  readonly marked: MapShape | null;
}

export interface MapListeners {
  readonly onHover: (hovered: Hovered | null) => void;
  /** With null when the click met no area. */
  readonly onClick: (id: string | null, position: MapPosition) => void;
  readonly onSight: (sight: MapSight) => void;
  /** Everything asked for is drawn. */
  readonly onDrawn: () => void;
}

export interface MapView {
  readonly show: (content: MapContent) => void;
  readonly pan: (direction: Direction) => void;
  readonly zoom: (by: 1 | -1) => void;
  /** Looks at the whole area again, or at a part of it. */
  readonly fit: (part?: Bounds) => void;
  /** Looks where another map looks, without telling. */
  readonly follow: (sight: MapSight) => void;
  /** Tells of every move that is not a following; returns how to stop it. */
  readonly onMove: (listener: (sight: MapSight) => void) => () => void;
  /** The id of the area in the middle of the map; null where there is none. */
  readonly middle: () => string | null;
  readonly middlePosition: () => MapPosition;
  /** What the map shows at this moment as a picture, `sharpness` pixels for each pixel of the layout. */
  readonly picture: (sharpness: number) => HTMLCanvasElement;
  readonly close: () => void;
}

const PAN_PIXELS = 120;

function sightOf(map: LibreMap): MapSight {
  const bounds = map.getBounds();
  return {
    bounds: [bounds.getWest(), bounds.getSouth(), bounds.getEast(), bounds.getNorth()],
    latitude: map.getCenter().lat,
    longitude: map.getCenter().lng,
    zoom: map.getZoom(),
  };
}

function setFeatures(map: LibreMap, source: string, features: GeoJSON.FeatureCollection): void {
  void map.getSource<GeoJSONSource>(source)?.setData(features);
}

/** Shows content as soon as the style is there, and touches only what changed since the last time. */
function createContentDrawer(map: LibreMap): (content: MapContent) => void {
  const drawer = createLayerDrawer(map);
  let shown: MapContent | null = null;
  return (content) => {
    if (content.shapes !== shown?.shapes) setFeatures(map, SHAPES, shapeFeatures(content.shapes));
    if (content.places !== shown?.places) setFeatures(map, PLACES, placeFeatures(content.places));
    if (content.marked !== (shown?.marked ?? null)) {
      setFeatures(map, MARKED, shapeFeatures(content.marked ? [content.marked] : []));
    }
    if (content.layers !== shown?.layers) drawer.draw(content.layers);
    for (const layer of CHOSEN_LAYERS) {
      map.setFilter(layer, ["in", ["get", "code"], ["literal", [...content.outlined]]]);
    }
    shown = content;
  };
}

/** MapLibre clears its canvas after each frame, so the copy is made in the same breath as the drawing. */
function pictureOf(map: LibreMap, sharpness: number): HTMLCanvasElement {
  const before = map.getPixelRatio();
  map.setPixelRatio(sharpness);
  map.redraw();
  const drawn = map.getCanvas();
  const copy = document.createElement("canvas");
  copy.width = drawn.width;
  copy.height = drawn.height;
  copy.getContext("2d")?.drawImage(drawn, 0, 0);
  map.setPixelRatio(before);
  return copy;
}

const STEPS: Record<Direction, [number, number]> = {
  left: [-PAN_PIXELS, 0],
  right: [PAN_PIXELS, 0],
  up: [0, -PAN_PIXELS],
  down: [0, PAN_PIXELS],
};

/**
 * Opens MapLibre in `container`. It throws where there is no WebGL. Movements take no time when the reader asked for
 * reduced motion: MapLibre honours that itself for movements that are not declared essential.
 */
export function openMapView(container: HTMLElement, bounds: Bounds, listeners: MapListeners): MapView {
  const map = openLibreMap(container, bounds);
  const drawContent = createContentDrawer(map);
  let waiting: MapContent | null = null;
  let isLoaded = false;

  map.on("load", () => {
    for (const pattern of ["hatch", "dots"] as const) map.addImage(pattern, patternImage(pattern), { pixelRatio: 2 });
    isLoaded = true;
    if (waiting) drawContent(waiting);
  });
  map.on("moveend", () => listeners.onSight(sightOf(map)));
  map.on("click", ({ point, lngLat }) =>
    listeners.onClick(idAt(map, point), { longitude: lngLat.lng, latitude: lngLat.lat }),
  );
  map.on("idle", () => isLoaded && listeners.onDrawn());
  listenForHover(map, listeners.onHover);
  listeners.onSight(sightOf(map));

  return {
    show: (content) => {
      waiting = content;
      if (isLoaded) drawContent(content);
    },
    pan: (direction) => void map.panBy(STEPS[direction]),
    zoom: (by) => void (by === 1 ? map.zoomIn() : map.zoomOut()),
    fit: (part = bounds) => void map.fitBounds([...part] as [number, number, number, number], { padding: EDGE_PIXELS }),
    follow: ({ longitude, latitude, zoom }) =>
      void map.jumpTo({ center: [longitude, latitude], zoom }, { isFollowing: true }),
    onMove: (listener) => {
      const tell = (event: object) => void ("isFollowing" in event || listener(sightOf(map)));
      const told = map.on("move", tell);
      return () => told.unsubscribe();
    },
    middle: () => idAt(map, map.project(map.getCenter())),
    middlePosition: () => ({ longitude: map.getCenter().lng, latitude: map.getCenter().lat }),
    picture: (sharpness) => pictureOf(map, sharpness),
    close: () => map.remove(),
  };
}
