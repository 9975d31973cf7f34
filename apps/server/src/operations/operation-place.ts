import { distanceMetres, type Outline, type Place } from "@safer-wards/geo";
import {
  cellsToMultiPolygon,
  cellToChildren,
  cellToLatLng,
  cellToParent,
  getResolution,
  gridDisk,
  latLngToCell,
  polygonToCells,
} from "h3-js";
import { InvalidInput } from "../errors.js";
import { type Area, createPlacer } from "../wards/index.js";

export const PLACE_KINDS = ["NONE", "NAMED", "WARDS", "CELLS", "POLYGON", "POINT"] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

/** Where an operation is, as it was given. Positions are [longitude, latitude] in WGS84. */
export type OperationPlace =
  /** The source names no place. */
  | { readonly kind: "NONE" }
  /** Names and no outline: what a plan says of a town. */
  | { readonly kind: "NAMED"; readonly names: readonly string[] }
  | { readonly kind: "WARDS"; readonly wardCodes: readonly string[] }
  /** H3 cells of resolution 9 or 10. */
  | { readonly kind: "CELLS"; readonly cells: readonly string[] }
  /** A closed ring. */
  | { readonly kind: "POLYGON"; readonly ring: readonly (readonly [number, number])[] }
  | { readonly kind: "POINT"; readonly longitude: number; readonly latitude: number; readonly radiusMetres: number };

/** The resolution in which an operation's place is counted: cells of about 130 m across. */
export const PLACE_RESOLUTION = 10;
/** Whoever does not see an operation whole sees its place in cells of this resolution, about a kilometre across. */
const COARSE_RESOLUTION = 8;
/** About 27 km²: more than that is better told in wards. */
const MOST_CELLS = 2_000;

/** Whether the place can be counted at all. */
export function isCountable(place: OperationPlace): boolean {
  return place.kind !== "NONE" && place.kind !== "NAMED";
}

/** The cells of resolution 10 that a place covers, by their middles; none for wards and for places without an outline. */
export function cellsOfPlace(place: OperationPlace): string[] {
  switch (place.kind) {
    case "CELLS":
      return [...new Set(place.cells.flatMap((cell) => fine(cell)))].sort();
    case "POLYGON": {
      const ring = place.ring.map(([longitude, latitude]) => [latitude, longitude]);
      const cells = polygonToCells(ring, PLACE_RESOLUTION);
      return (cells.length > 0 ? cells : [latLngToCell(ring[0]![0]!, ring[0]![1]!, PLACE_RESOLUTION)]).sort();
    }
    case "POINT":
      return cellsRound(place, place.radiusMetres).sort();
    default:
      return [];
  }
}

function fine(cell: string): string[] {
  return getResolution(cell) === PLACE_RESOLUTION ? [cell] : cellToChildren(cell, PLACE_RESOLUTION);
}

function cellsRound(middle: Place, radiusMetres: number): string[] {
  const own = latLngToCell(middle.latitude, middle.longitude, PLACE_RESOLUTION);
  // The middles of neighbouring cells are about 131 m apart, and never less than 110 m.
  const rings = Math.ceil(radiusMetres / 110) + 1;
  return gridDisk(own, rings).filter((cell) => cell === own || distanceMetres(middle, middleOf(cell)) <= radiusMetres);
}

export function middleOf(cell: string): Place {
  const [latitude, longitude] = cellToLatLng(cell);
  return { longitude, latitude };
}

/** The wards that a place touches; throws {@link InvalidInput} where a part of it lies outside the area. */
export function wardsOfPlace(area: Area, place: OperationPlace): string[] {
  if (place.kind === "WARDS")
    return area.wards.map(({ code }) => code).filter((code) => place.wardCodes.includes(code));
  const cells = cellsOfPlace(place);
  if (cells.length > MOST_CELLS) {
    throw new InvalidInput("The place is larger than 27 km². Choose wards instead.", "place");
  }
  const locate = createPlacer([area]);
  const found = new Set<string>();
  for (const cell of cells) {
    const { longitude, latitude } = middleOf(cell);
    const placing = locate(longitude, latitude);
    if (placing) found.add(placing.wardCode);
  }
  if (isCountable(place) && found.size === 0) {
    throw new InvalidInput(`The place lies in no ward of ${area.name}. Choose one that does.`, "place");
  }
  return area.wards.map(({ code }) => code).filter((code) => found.has(code));
}

/** The place as an outline to be drawn, exact or in coarse cells; null where wards or words tell it. */
export function outlineOfPlace(place: OperationPlace, exact: boolean): Outline | null {
  const cells = cellsOfPlace(place);
  if (cells.length === 0) return null;
  if (exact && place.kind === "POLYGON") return { type: "Polygon", coordinates: [place.ring.map(([x, y]) => [x, y])] };
  const shown = exact ? cells : [...new Set(cells.map((cell) => cellToParent(cell, COARSE_RESOLUTION)))];
  return { type: "MultiPolygon", coordinates: cellsToMultiPolygon(shown, true) };
}

/** Where, in words. */
export function placeWords(area: Area, place: OperationPlace, wardCodes: readonly string[]): string {
  if (place.kind === "NONE") return "No place is named";
  if (place.kind === "NAMED") return place.names.join(" and ");
  const names = area.wards.filter(({ code }) => wardCodes.includes(code)).map(({ name }) => name);
  const where = names.length > 3 ? `${names.length} wards` : names.join(" and ");
  return place.kind === "WARDS" ? where : `A place in ${where}`;
}
