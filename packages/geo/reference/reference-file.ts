import { existsSync, readFileSync } from "node:fs";
import { resolve } from "node:path";
import type { FeatureCollection, MultiPolygon, Polygon } from "geojson";
import type { CodedOutline } from "../src/outline.js";

/** Reads a file of the reference material kept outside the project; a machine without it gets a sentence. */
export function readReferenceFile(path: string): string {
  const folder = process.env["REFERENCE_DIR"] ?? resolve(import.meta.dirname, "../../../../shared");
  const file = resolve(folder, path);
  if (!existsSync(file)) {
    throw new Error(
      `This test compares with ${file}, which is not there. Set REFERENCE_DIR to the folder that holds it.`,
    );
  }
  return readFileSync(file, "utf8");
}

/** The nineteen wards of Tonbridge and Malling as the Office for National Statistics drew them in 2023, to five decimals. */
export function referenceWards(): CodedOutline[] {
  const collection = JSON.parse(readReferenceFile("reference/wards/ons-wards-2023.geojson")) as FeatureCollection<
    Polygon | MultiPolygon,
    { code: string }
  >;
  return collection.features.map((feature) => ({ code: feature.properties.code, outline: feature.geometry }));
}
