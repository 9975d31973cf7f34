import { gzipSync } from "node:zlib";
import type { FaultClass } from "./fault-classes.js";

/** A document of outlines that cannot be taken. */
export interface MalformedDocument {
  readonly fault: FaultClass;
  readonly title: string;
  readonly bytes: Buffer | string;
  readonly reason: RegExp;
}

type Ring = readonly (readonly unknown[])[];

const RING: Ring = [
  [0.262, 51.1867],
  [0.2801, 51.1867],
  [0.2801, 51.2013],
  [0.262, 51.2013],
  [0.262, 51.1867],
];
const turned = (ring: Ring, change: (x: number, y: number) => unknown[]) =>
  ring.map(([x, y]) => change(x as number, y as number));

/**
 * The faults of a source, one at a time in the first feature.
 *
 * @param properties what a feature has at the least
 * @param others good features behind the first, where a document without them is refused as a whole
 */
export function malformedDocuments(
  properties: Readonly<Record<string, string>>,
  others: readonly unknown[] = [],
): readonly MalformedDocument[] {
  const feature = (geometry: unknown, more: Readonly<Record<string, unknown>> = {}) => ({
    type: "Feature",
    properties: { ...properties, ...more },
    geometry,
  });
  const polygon = (ring: unknown) => ({ type: "Polygon", coordinates: [ring] });
  const collection = (features: readonly unknown[], more: object = {}) =>
    JSON.stringify({ type: "FeatureCollection", ...more, features: [...features, ...others] });
  const outline = (ring: unknown) => collection([feature(polygon(ring))]);
  const crs = (name: string) => ({ crs: { type: "name", properties: { name } } });
  const good = outline(RING);
  const document = (fault: FaultClass, title: string, bytes: Buffer | string, reason: RegExp): MalformedDocument => ({
    fault,
    title,
    bytes,
    reason,
  });
  return [
    document("empty", "no byte", "", /empty/),
    document("another format", "a web page", "<!doctype html><title>Sign in</title>", /web page/),
    document("another format", "XML, as KML is", "<?xml version='1.0'?><kml/>", /XML/),
    document("another format", "a JSON text cut off", good.slice(0, -20), /not (whole )?JSON|cut off|cannot be read/i),
    document("another format", "TopoJSON", '{"type":"Topology","objects":{}}', /TopoJSON/),
    document("another format", "JSON without features", '{"type":"Nothing"}', /without features/),
    document(
      "another format",
      "GeoJSON nested without end",
      `${"[".repeat(5_000)}${"]".repeat(5_000)}`,
      /nested deeper/,
    ),
    document("compressed", "gzip", gzipSync(good), /gzip/),
    document("another encoding", "UTF-16", Buffer.from(`\ufeff${good}`, "utf16le"), /UTF-16/),
    document(
      "bytes that are no text",
      "a byte of another alphabet",
      Buffer.from(good.replace("FeatureC", "FeatureÉ"), "latin1"),
      /not UTF-8/,
    ),
    document("no rows", "no feature", '{"type":"FeatureCollection","features":[]}', /no feature/),
    document(
      "personal data",
      "a property of telephone numbers",
      collection([feature(polygon(RING), { telephone: "" })]),
      /telephone/,
    ),
    document(
      "personal data",
      "a property of surnames",
      collection([feature(polygon(RING), { Surname: "" })]),
      /names of persons/,
    ),
    document(
      "no outline",
      "a point",
      collection([feature({ type: "Point", coordinates: [0.27, 51.19] })]),
      /a point and no outline/,
    ),
    document("no outline", "a line", collection([feature({ type: "LineString", coordinates: RING })]), /no polygon/),
    document("no outline", "nothing", collection([feature(null)]), /no geometry/),
    document("no outline", "a ring of two positions", outline(RING.slice(0, 2)), /fewer than four/),
    document("no outline", "no ring", collection([feature({ type: "Polygon", coordinates: [] })]), /no ring/),
    document("an outline that is open", "the last position left out", outline(RING.slice(0, 4)), /not closed/),
    document(
      "an outline that crosses itself",
      "a bow tie",
      outline([RING[0], RING[1], RING[3], RING[2], RING[0]]),
      /crosses itself/,
    ),
    document(
      "a number that is none",
      "a position of texts",
      outline(RING.map(() => ["0.27", "51.19"])),
      /not two numbers/,
    ),
    document("coordinates exchanged", "latitude first", outline(turned(RING, (x, y) => [y, x])), /swapped/),
    document(
      "coordinates of another kind",
      "web Mercator",
      outline(turned(RING, (x, y) => [x * 111_319, y * 130_000])),
      /neither degrees/,
    ),
    document(
      "coordinates of another kind",
      "a system not known here",
      collection([feature(polygon(RING))], crs("EPSG:3857")),
      /not known here/,
    ),
    document(
      "coordinates of another kind",
      "degrees that are said to be metres",
      collection([feature(polygon(RING))], crs("EPSG:27700")),
      /its numbers are those of/,
    ),
    document(
      "a position elsewhere",
      "Paris",
      outline(turned(RING, (x, y) => [x + 2.3, y - 2.4])),
      /neither degrees|outside|none of/i,
    ),
  ];
}
