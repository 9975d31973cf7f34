import { cellsToMultiPolygon } from "h3-js";
import type { MultiPolygon } from "geojson";
import type { Region } from "./region.js";

/** The outline of a region of cells; null for wards, whose outlines everybody has. */
export function outlineOfRegion(region: Region): MultiPolygon | null {
  if (region.kind === "WARDS") return null;
  return { type: "MultiPolygon", coordinates: cellsToMultiPolygon([...region.cells], true) };
}

export function wardCodesOf(region: Region): readonly string[] {
  return region.kind === "WARDS" ? region.wardCodes : [];
}
