import type { GeoJSONSource, Map as LibreMap } from "maplibre-gl";
import type { LayerDrawing, MapLayer } from "./map-layer.js";
import { addRaster, removeRaster } from "./map-raster.js";
import { PLACE_NAMES, SHAPE_BORDERS, SHAPES } from "./map-style.js";

const NO_FEATURES = { type: "FeatureCollection" as const, features: [] };

function sourceOf(layer: MapLayer): string {
  return `features-of-${layer.id}`;
}

function rasterOf(layer: MapLayer): string {
  return `picture-of-${layer.id}`;
}

function drawingsOf(layer: MapLayer): { source: string; drawing: LayerDrawing }[] {
  return [
    ...layer.onShapes.map((drawing) => ({ source: SHAPES, drawing })),
    ...layer.onFeatures.map((drawing) => ({ source: sourceOf(layer), drawing })),
  ];
}

/** Fills lie beneath the borders, letters above everything, the rest beneath the names of places. */
const BENEATH: Partial<Record<LayerDrawing["type"], string>> = {
  fill: SHAPE_BORDERS,
  line: PLACE_NAMES,
  circle: PLACE_NAMES,
};

/** Drawings that differ in colours alone are repainted in place; anything else is taken away and drawn anew. */
function isRepaint(before: LayerDrawing | undefined, after: LayerDrawing): boolean {
  const frame = ({ paint: _, ...rest }: LayerDrawing) => JSON.stringify(rest);
  return before !== undefined && frame(before) === frame(after);
}

type PaintProperty = Parameters<LibreMap["setPaintProperty"]>[1];
type PaintValue = Parameters<LibreMap["setPaintProperty"]>[2];

function paintOf(drawing: LayerDrawing): Map<PaintProperty, PaintValue> {
  return new Map(Object.entries(drawing.paint ?? {}) as [PaintProperty, PaintValue][]);
}

function repaint(map: LibreMap, before: LayerDrawing, after: LayerDrawing): void {
  const earlier = paintOf(before);
  for (const [property, value] of paintOf(after)) {
    if (JSON.stringify(earlier.get(property)) !== JSON.stringify(value))
      map.setPaintProperty(after.id, property, value);
    earlier.delete(property);
  }
  for (const property of earlier.keys()) map.setPaintProperty(after.id, property, undefined);
}

export interface LayerDrawer {
  /** Makes the map show these layers, the first lowest, and changes no more than differs from what it shows. */
  readonly draw: (layers: readonly MapLayer[]) => void;
}

/** Turns layer values into MapLibre's layers and keeps account of what is there. */
export function createLayerDrawer(map: LibreMap): LayerDrawer {
  let shown: readonly MapLayer[] = [];

  function drawFeatures(layer: MapLayer, before: MapLayer | undefined): void {
    if (layer.onFeatures.length === 0 || before?.features === layer.features) return;
    const source = map.getSource<GeoJSONSource>(sourceOf(layer));
    if (source) void source.setData(layer.features ?? NO_FEATURES);
    else map.addSource(sourceOf(layer), { type: "geojson", data: layer.features ?? NO_FEATURES, promoteId: "code" });
  }

  function drawRaster(layer: MapLayer, before: MapLayer | undefined): void {
    if (before?.raster === layer.raster) return;
    if (before?.raster) removeRaster(map, rasterOf(layer));
    if (layer.raster) addRaster(map, rasterOf(layer), layer.raster, SHAPE_BORDERS);
  }

  function drawLayer(layer: MapLayer, before: MapLayer | undefined): void {
    drawRaster(layer, before);
    drawFeatures(layer, before);
    const earlier = new Map((before ? drawingsOf(before) : []).map(({ drawing }) => [drawing.id, drawing]));
    for (const { source, drawing } of drawingsOf(layer)) {
      const old = earlier.get(drawing.id);
      earlier.delete(drawing.id);
      if (old && isRepaint(old, drawing)) {
        repaint(map, old, drawing);
        continue;
      }
      if (old) map.removeLayer(old.id);
      map.addLayer({ ...drawing, source }, BENEATH[drawing.type]);
    }
    for (const id of earlier.keys()) map.removeLayer(id);
  }

  function remove(layer: MapLayer): void {
    for (const { drawing } of drawingsOf(layer)) map.removeLayer(drawing.id);
    if (layer.raster) removeRaster(map, rasterOf(layer));
    if (map.getSource(sourceOf(layer))) map.removeSource(sourceOf(layer));
  }

  function draw(layers: readonly MapLayer[]): void {
    const kept = new Set(layers.map((layer) => layer.id));
    for (const layer of shown.filter(({ id }) => !kept.has(id))) remove(layer);
    for (const layer of layers) {
      drawLayer(
        layer,
        shown.find(({ id }) => id === layer.id),
      );
    }
    shown = layers;
  }

  return { draw };
}
