import { fromBritishNational, polygonAreaHectares, selfCrossing } from "@safer-wards/geo";
import type { MultiPolygon } from "geojson";
import type { CoordinateSystem } from "../../../wards/index.js";
import { Refusal } from "../../problem.js";
import { coordinateSystemOf } from "./coordinate-system.js";
import { objectOf } from "./features.js";

export interface ReadPolygon {
  readonly outline: MultiPolygon;
  readonly system: CoordinateSystem;
  readonly vertices: number;
  readonly hectares: number;
}

const MOST_VERTICES = 20_000;
/** A courtyard is no area of a town. */
const LEAST_HECTARES = 0.05;

/** A feature's geometry as an outline in WGS84, or why it is none. */
export function readPolygon(geometry: unknown, declared: string | null): ReadPolygon | Refusal {
  const known = objectOf(geometry);
  const type = known?.["type"];
  if (type !== "Polygon" && type !== "MultiPolygon") return refuseType(type);
  const polygons: unknown = type === "Polygon" ? [known?.["coordinates"]] : known?.["coordinates"];
  const rings = ringsIn(polygons);
  if (rings instanceof Refusal) return rings;
  const positions = rings.flat(2);
  if (positions.length > MOST_VERTICES) {
    const mend = "Simplify the outline: a corner every few metres is enough";
    const most = MOST_VERTICES.toLocaleString("en-GB");
    return refuse(String(positions.length), `The outline has more than ${most} corners`, mend);
  }
  const system = coordinateSystemOf(positions, declared);
  if (system instanceof Refusal) return system;
  const outline: MultiPolygon = {
    type: "MultiPolygon",
    coordinates: rings.map((polygon) => polygon.map((ring) => ring.map((position) => inDegrees(position, system)))),
  };
  const crossing = selfCrossing(outline);
  if (crossing) {
    const mend = "Mend the layer where the line runs over itself, for example with Fix geometries in QGIS";
    return refuse(crossing.join(", "), "The outline crosses itself near this corner", mend);
  }
  const hectares = polygonAreaHectares(outline);
  if (hectares < LEAST_HECTARES) {
    const mend = "Give an outline of at least 500 square metres";
    return refuse(`${hectares.toFixed(3)} hectares`, "The outline has next to no area", mend);
  }
  return { outline, system, vertices: positions.length, hectares: Math.round(hectares * 10) / 10 };
}

function refuseType(type: unknown): Refusal {
  const name = typeof type === "string" ? type : "";
  if (/Point/.test(name)) {
    return refuse(name, "This is a point and no outline", "Take points in with the template for places");
  }
  const reason = name === "" ? "This feature has no geometry" : "This is no polygon";
  return refuse(name, reason, "Export the layer as Polygon or MultiPolygon");
}

function ringsIn(polygons: unknown): number[][][][] | Refusal {
  if (!Array.isArray(polygons) || polygons.length === 0) return refuse("", "There is no ring", MEND_RING);
  const read: number[][][][] = [];
  for (const polygon of polygons) {
    if (!Array.isArray(polygon) || polygon.length === 0) return refuse("", "There is no ring", MEND_RING);
    const rings: number[][][] = [];
    for (const ring of polygon) {
      const known = ringIn(ring);
      if (known instanceof Refusal) return known;
      rings.push(known);
    }
    read.push(rings);
  }
  return read;
}

const MEND_RING = "A ring has at least four positions, the last the same as the first";

function ringIn(ring: unknown): number[][] | Refusal {
  if (!Array.isArray(ring) || ring.length < 4) return refuse("", "A ring has fewer than four positions", MEND_RING);
  const positions: number[][] = [];
  for (const position of ring) {
    const [x, y]: unknown[] = Array.isArray(position) ? position : [];
    if (typeof x !== "number" || typeof y !== "number" || !Number.isFinite(x) || !Number.isFinite(y)) {
      return refuse("", "A position is not two numbers", "Export the layer again");
    }
    positions.push([x, y]);
  }
  const [first, last] = [positions[0]!, positions.at(-1)!];
  if (first[0] === last[0] && first[1] === last[1]) return positions;
  return refuse(last.join(", "), "The ring is not closed", MEND_RING);
}

function inDegrees([x = 0, y = 0]: readonly number[], system: CoordinateSystem): [number, number] {
  if (system === "WGS84") return [sevenDecimals(x), sevenDecimals(y)];
  const { longitude, latitude } = fromBritishNational(x, y);
  return [sevenDecimals(longitude), sevenDecimals(latitude)];
}

/** A centimetre. */
function sevenDecimals(degrees: number): number {
  return Math.round(degrees * 1e7) / 1e7;
}

function refuse(value: string, reason: string, mend: string): Refusal {
  return new Refusal("geometry", value, reason, mend);
}
