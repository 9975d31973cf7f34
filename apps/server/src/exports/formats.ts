import { type CellValue, csvText, type DescribedColumn, fileMetadata, type TableAbout } from "@safer-wards/domain";
import type { StreamedFile } from "./zip-stream.js";

export const FORMATS = ["csv", "geojson", "json"] as const;
export type Format = (typeof FORMATS)[number];

/** A column with its name in programs and its name for people. */
export interface ExportColumn extends DescribedColumn {
  /** As a member of an object, for example `crimeType`. */
  readonly key: string;
  readonly description: string;
}

/** Rows to be handed out, some at a time, however many there are. */
export interface ExportTable {
  readonly about: TableAbout;
  readonly columns: readonly ExportColumn[];
  /** Columns that hold degrees east and north, for GeoJSON. */
  readonly position: { readonly longitude: number; readonly latitude: number };
  readonly batches: () => AsyncIterable<readonly (readonly CellValue[])[]>;
}

/** The files of a download: the table in its format, and what is needed to understand it. */
export function filesOf(table: ExportTable, format: Format, address: string, now: Date): StreamedFile[] {
  const name = `${table.about.fileName}.${format}`;
  const columns = table.columns.map(({ title, key, description }) => ({
    title: format === "csv" ? title : key,
    description,
  }));
  const metadata = fileMetadata(table.about, name, columns, address, now);
  return [
    { name, text: WRITERS[format](table) },
    { name: `${name}-metadata.json`, text: [metadata] },
  ];
}

const WRITERS: Readonly<Record<Format, (table: ExportTable) => AsyncIterable<string>>> = {
  csv: writeCsv,
  geojson: writeGeoJson,
  json: writeJson,
};

/** With a mark of byte order, so that spreadsheets read UTF-8. */
async function* writeCsv({ columns, batches }: ExportTable): AsyncGenerator<string> {
  yield `\uFEFF${csvText(columns.map(({ title }) => title), [])}`; // prettier-ignore
  for await (const rows of batches()) yield csvText(null, rows);
}

async function* writeJson({ about, columns, batches }: ExportTable): AsyncGenerator<string> {
  const rowsOf = (row: readonly CellValue[]) => JSON.stringify(propertiesOf(columns, row));
  yield `{"title":${JSON.stringify(about.title)},"rows":[`;
  yield* joined(batches, rowsOf);
  yield "]}\n";
}

/** A record without a place is a feature without a geometry, as RFC 7946 has it. */
async function* writeGeoJson({ about, columns, position, batches }: ExportTable): AsyncGenerator<string> {
  const featureOf = (row: readonly CellValue[]) => {
    const [longitude, latitude] = [row[position.longitude], row[position.latitude]];
    const isPlaced = typeof longitude === "number" && typeof latitude === "number";
    const geometry = isPlaced ? { type: "Point", coordinates: [longitude, latitude] } : null;
    return JSON.stringify({ type: "Feature", geometry, properties: propertiesOf(columns, row) });
  };
  yield `{"type":"FeatureCollection","title":${JSON.stringify(about.title)},"features":[`;
  yield* joined(batches, featureOf);
  yield "]}\n";
}

async function* joined(
  batches: ExportTable["batches"],
  write: (row: readonly CellValue[]) => string,
): AsyncGenerator<string> {
  let before = "\n";
  for await (const rows of batches()) {
    if (rows.length === 0) continue;
    yield before + rows.map(write).join(",\n");
    before = ",\n";
  }
}

function propertiesOf(columns: readonly ExportColumn[], row: readonly CellValue[]): Record<string, CellValue> {
  return Object.fromEntries(columns.map(({ key }, index) => [key, row[index] ?? null]));
}
