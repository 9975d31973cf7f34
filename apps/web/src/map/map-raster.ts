import type { Map as LibreMap } from "maplibre-gl";

type Corner = readonly [longitude: number, latitude: number];

/** A picture that lies on the map. */
export interface MapRaster {
  readonly width: number;
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row from the north. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  /** North-west, north-east, south-east, south-west. */
  readonly corners: readonly [Corner, Corner, Corner, Corner];
}

function canvasOf({ width, height, data }: MapRaster): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  [canvas.width, canvas.height] = [width, height];
  canvas.getContext("2d")?.putImageData(new ImageData(data, width, height), 0, 0);
  return canvas;
}

/** Lays the picture beneath the layer `beneath`. A canvas is no file, so nothing is fetched. */
export function addRaster(map: LibreMap, id: string, raster: MapRaster, beneath: string): void {
  const [northWest, northEast, southEast, southWest] = raster.corners;
  map.addSource(id, {
    type: "canvas",
    canvas: canvasOf(raster),
    animate: false,
    coordinates: [[...northWest], [...northEast], [...southEast], [...southWest]],
  });
  map.addLayer({ id, type: "raster", source: id, paint: { "raster-fade-duration": 0 } }, beneath);
}

export function removeRaster(map: LibreMap, id: string): void {
  map.removeLayer(id);
  map.removeSource(id);
}
