import type { CsvInput } from "./input.js";
import { peekAt } from "./peek.js";
import { isGeoJson } from "./read-document.js";
import { GEOJSON_SOURCE, recogniseSource } from "./sources/index.js";
import type { TableSource } from "./sources/source.js";

/** The source of a file by what it begins with; null for one that is none of them, as a street file. */
export async function recogniseInput(input: CsvInput): Promise<TableSource | null> {
  return (await isGeoJson(input)) ? GEOJSON_SOURCE : recogniseSource((await peekAt(input, 0)).header);
}
