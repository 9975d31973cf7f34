import type { CoordinateSystem } from "../../../wards/index.js";
import { Refusal } from "../../problem.js";

export const SYSTEM_NAMES: Record<CoordinateSystem, string> = {
  WGS84: "WGS84, degrees",
  BRITISH_NATIONAL_GRID: "British National Grid, turned into degrees",
};

/** By what a file may call it. */
const DECLARED: readonly { readonly pattern: RegExp; readonly system: CoordinateSystem }[] = [
  { pattern: /\b27700\b|british national grid|osgb/i, system: "BRITISH_NATIONAL_GRID" },
  { pattern: /\b4326\b|CRS:?84|wgs ?84/i, system: "WGS84" },
];

/** In which system positions are, by what the file says and by their numbers; or why that cannot be told. */
export function coordinateSystemOf(
  positions: readonly (readonly number[])[],
  declared: string | null,
): CoordinateSystem | Refusal {
  const seen = systemSeen(positions);
  const said = declared === null ? null : DECLARED.find(({ pattern }) => pattern.test(declared))?.system;
  if (said === undefined) {
    const mend = "Export the layer in WGS84 (EPSG:4326) or on the British National Grid (EPSG:27700)";
    return new Refusal("crs", declared ?? "", "These coordinates are in a system that is not known here", mend);
  }
  if (seen instanceof Refusal || said === null || said === seen) return seen;
  const reason = `The file says ${SYSTEM_NAMES[said].split(",")[0]}, and its numbers are those of ${SYSTEM_NAMES[seen].split(",")[0]}`;
  return new Refusal("crs", declared ?? "", reason, "Export the layer again, with the system in which it is");
}

function systemSeen(positions: readonly (readonly number[])[]): CoordinateSystem | Refusal {
  const example = positions[0]?.join(", ") ?? "";
  if (positions.every(([x = NaN, y = NaN]) => x >= -9 && x <= 2.5 && y >= 49 && y <= 61.5)) return "WGS84";
  if (positions.every(([x = NaN, y = NaN]) => x > 1_000 && x <= 700_000 && y >= 0 && y <= 1_300_000)) {
    return "BRITISH_NATIONAL_GRID";
  }
  if (positions.every(([x = NaN, y = NaN]) => y >= -9 && y <= 2.5 && x >= 49 && x <= 61.5)) {
    const mend = "GeoJSON writes longitude first: in Kent near 0.3, 51.2";
    return new Refusal("coordinates", example, "Longitude and latitude are swapped", mend);
  }
  const mend = "Export the layer in WGS84 (EPSG:4326) or on the British National Grid (EPSG:27700)";
  const reason = "These are neither degrees in the United Kingdom nor metres on the British National Grid";
  return new Refusal("coordinates", example, reason, mend);
}
