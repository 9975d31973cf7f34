import { writeView } from "../view/index.js";
import type { View } from "../view/index.js";
import { WORDS } from "./words.js";

export const EXPORT_FORMATS = [
  { format: "csv", name: WORDS.formats.csv },
  { format: "geojson", name: WORDS.formats.geojson },
  { format: "json", name: WORDS.formats.json },
] as const;

export type ExportFormat = (typeof EXPORT_FORMATS)[number]["format"];

/** Where the server hands out a partner's records of the view's period and place. */
export function partnerExportAddress(view: View, areaCode: string, supply: string, format: ExportFormat): string {
  const { from, to, ward } = writeView(view);
  const kept = { ...(from && { from }), ...(to && { to }), ...(ward && { ward }) };
  return `/exports/partner-records?${new URLSearchParams({ ...kept, area: areaCode, supply, format }).toString()}`;
}

/** Where the server hands out the incidents that a view counts. */
export function exportAddress(view: View, areaCode: string, format: ExportFormat): string {
  const { measure: _, ...search } = writeView(view);
  return `/exports/incidents?${new URLSearchParams({ ...search, area: areaCode, format }).toString()}`;
}
