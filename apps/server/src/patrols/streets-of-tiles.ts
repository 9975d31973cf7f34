import { open } from "node:fs/promises";
import { VectorTile, type VectorTileFeature } from "@mapbox/vector-tile";
import { PbfReader } from "pbf";
import { PMTiles, type Source } from "pmtiles";
import type { RoutedPoint } from "./routing.js";
import { type NamedStreet, type StreetLine, type Streets, streetsOfMapPoints, type StreetsNear } from "./streets.js";

/** Layers that hold streets: of Protomaps' tiles, and of OpenMapTiles'. */
const STREET_LAYERS = ["roads", "transportation"];
const NAME_LAYERS = ["roads", "transportation_name"];
/** By `kind` of the one and `class` of the other; anything else is a street. */
const MAIN = new Set(["highway", "major_road", "medium_road", "motorway", "trunk", "primary", "secondary", "tertiary"]);
const PATHS = new Set(["path", "other", "footway", "track", "pedestrian", "service"]);
const LEFT_OUT = new Set(["rail", "ferry", "aeroway", "transit"]);

/** More tiles than these would draw a county: the next coarser zoom is taken. */
const MOST_TILES = 12;
const FINEST_ZOOM = 15;
const MOST_LINES = 3_000;
const METRES_A_DEGREE = 111_195;

type LonLat = readonly [longitude: number, latitude: number];

interface Box {
  readonly west: number;
  readonly south: number;
  readonly east: number;
  readonly north: number;
}

/**
 * Streets from a PMTiles file on this machine, drawn and named; where it has none near the points, names from the map
 * points of the records.
 */
export function streetsOfTiles(path: string): Streets {
  const tiles = new PMTiles(fileSource(path));
  return {
    async near(question, points, metres) {
      const found = await readStreets(tiles, boxAround(points, metres));
      if (found.streetLines.length === 0) return streetsOfMapPoints.near(question, points, metres);
      return found;
    },
  };
}

function fileSource(path: string): Source {
  return {
    getKey: () => path,
    async getBytes(offset, length) {
      const file = await open(path, "r");
      try {
        const bytes = new Uint8Array(length);
        const { bytesRead } = await file.read(bytes, 0, length, offset);
        return { data: bytes.slice(0, bytesRead).buffer };
      } finally {
        await file.close();
      }
    },
  };
}

async function readStreets(tiles: PMTiles, box: Box): Promise<StreetsNear> {
  const { maxZoom } = await tiles.getHeader();
  const zoom = zoomFor(box, Math.min(maxZoom, FINEST_ZOOM));
  const lines: StreetLine[] = [];
  const names = new Map<string, NamedStreet>();
  for (const [x, y] of tilesOf(box, zoom)) {
    const tile = await tiles.getZxy(zoom, x, y);
    if (!tile) continue;
    const { layers } = new VectorTile(new PbfReader(tile.data));
    for (const [layer, feature] of featuresOf(layers)) {
      const parts = linesOf(feature, x, y, zoom).filter((line) => line.some((point) => isWithin(box, point)));
      if (STREET_LAYERS.includes(layer)) lines.push(...parts.map((line) => ({ kind: kindOf(feature), line })));
      if (NAME_LAYERS.includes(layer)) nameParts(names, feature, parts);
    }
  }
  return {
    streets: [...names.values()],
    streetLines: lines.slice(0, MOST_LINES),
    streetSources: sourcesIn(await tiles.getMetadata()),
  };
}

/** The attribution that the file bears, without its links. */
function sourcesIn(metadata: unknown): string[] {
  const attribution = typeof metadata === "object" && metadata !== null && "attribution" in metadata;
  const text = attribution
    ? String(metadata.attribution)
        .replaceAll(/<[^>]*>/g, "")
        .trim()
    : "";
  return text === "" ? [] : [text];
}

function* featuresOf(layers: VectorTile["layers"]): Generator<[layer: string, feature: VectorTileFeature]> {
  for (const name of new Set([...STREET_LAYERS, ...NAME_LAYERS])) {
    const layer = layers[name];
    for (let index = 0; index < (layer?.length ?? 0); index++) {
      const feature = layer!.feature(index);
      if (!LEFT_OUT.has(kindNameOf(feature))) yield [name, feature];
    }
  }
}

function kindNameOf({ properties }: VectorTileFeature): string {
  return String(properties["kind"] ?? properties["class"] ?? "");
}

function kindOf(feature: VectorTileFeature): StreetLine["kind"] {
  const name = kindNameOf(feature);
  if (MAIN.has(name)) return "main";
  return PATHS.has(name) ? "path" : "street";
}

function linesOf(feature: VectorTileFeature, x: number, y: number, zoom: number): LonLat[][] {
  const { geometry } = feature.toGeoJSON(x, y, zoom);
  const rounded = (line: readonly (readonly number[])[]) =>
    line.map(([longitude = 0, latitude = 0]): LonLat => [rounded5(longitude), rounded5(latitude)]);
  if (geometry.type === "LineString") return [rounded(geometry.coordinates)];
  return geometry.type === "MultiLineString" ? geometry.coordinates.map(rounded) : [];
}

/** To about a metre. */
function rounded5(degrees: number): number {
  return Math.round(degrees * 1e5) / 1e5;
}

/** A street is named once, in the middle of the first of its stretches. */
function nameParts(
  names: Map<string, NamedStreet>,
  { properties }: VectorTileFeature,
  parts: readonly LonLat[][],
): void {
  const name = properties["name"];
  const middle = parts[0]?.[Math.floor(parts[0].length / 2)];
  if (typeof name !== "string" || names.has(name) || !middle) return;
  names.set(name, { name, longitude: middle[0], latitude: middle[1] });
}

function boxAround(points: readonly RoutedPoint[], metres: number): Box {
  const longitudes = points.map((point) => point.longitude);
  const latitudes = points.map((point) => point.latitude);
  const north = metres / METRES_A_DEGREE;
  const east = north / Math.cos(((latitudes[0] ?? 0) * Math.PI) / 180);
  return {
    west: Math.min(...longitudes) - east,
    east: Math.max(...longitudes) + east,
    south: Math.min(...latitudes) - north,
    north: Math.max(...latitudes) + north,
  };
}

function isWithin({ west, south, east, north }: Box, [longitude, latitude]: LonLat): boolean {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function zoomFor(box: Box, finest: number): number {
  let zoom = finest;
  while (zoom > 0 && tilesOf(box, zoom).length > MOST_TILES) zoom--;
  return zoom;
}

/** Columns and rows of the tiles that a box touches, as web maps count them. */
function tilesOf({ west, south, east, north }: Box, zoom: number): [x: number, y: number][] {
  const [left, top] = tileAt(west, north, zoom);
  const [right, bottom] = tileAt(east, south, zoom);
  const columns = Array.from({ length: right - left + 1 }, (_, column) => left + column);
  const rows = Array.from({ length: bottom - top + 1 }, (_, row) => top + row);
  return columns.flatMap((x) => rows.map((y): [number, number] => [x, y]));
}

function tileAt(longitude: number, latitude: number, zoom: number): [x: number, y: number] {
  const size = 2 ** zoom;
  const radians = (latitude * Math.PI) / 180;
  const y = (1 - Math.asinh(Math.tan(radians)) / Math.PI) / 2;
  return [Math.floor(((longitude + 180) / 360) * size), Math.floor(y * size)];
}
