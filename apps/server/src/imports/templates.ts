import { csvText } from "@safer-wards/domain";
import type { TableSource } from "./sources/source.js";

/** A source's template: its header and one made-up row. */
export function templateText({ columns }: Pick<TableSource, "columns">): string {
  return csvText(
    columns.map((column) => column.name),
    [columns.map((column) => column.example)],
  );
}

/** What the file of a source's template is called. */
export function templateName(source: Pick<TableSource, "id" | "readDocument">): string {
  return `${source.id}.${source.readDocument ? "geojson" : "csv"}`;
}

/** One made-up outline, in WGS84. */
export const OUTLINE_TEMPLATE = `${JSON.stringify(
  {
    type: "FeatureCollection",
    features: [
      {
        type: "Feature",
        properties: { name: "Town centre at night", kind: "area of our own", residents: null },
        geometry: {
          type: "Polygon",
          coordinates: [
            [
              [0.27, 51.192],
              [0.28, 51.192],
              [0.28, 51.198],
              [0.27, 51.198],
              [0.27, 51.192],
            ],
          ],
        },
      },
    ],
  },
  null,
  2,
)}\n`;
