import { type CsvInput, readStreetFileName } from "./input.js";
import { peekAt } from "./peek.js";
import { documentText, isGeoJson } from "./read-document.js";
import { geoJsonSource, recogniseSource, tableSource } from "./sources/index.js";
import type { TableSource } from "./sources/source.js";

/** The source of a file by what it begins with; null for one that is none of them, as a street file. */
export async function recogniseInput(input: CsvInput): Promise<TableSource | null> {
  if (await isGeoJson(input)) return geoJsonSource(await documentText(input));
  return recogniseSource((await peekAt(input, 0)).header);
}

/**
 * What a file is read as: what somebody chose, else what it is recognised as. Null for a street file, whose reader also says
 * best what a file that is none of them is instead.
 */
export async function sourceOf(input: CsvInput, chosen: string | undefined): Promise<TableSource | null> {
  if (chosen !== undefined) return tableSource(chosen);
  // What bears the name of a street file is told what it is instead.
  return readStreetFileName(input.fileName) ? null : recogniseInput(input);
}
