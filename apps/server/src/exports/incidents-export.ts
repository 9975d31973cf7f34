import { setImmediate as nextTurn } from "node:timers/promises";
import { CRIME_TYPES, crimeTypeName, monthNumber, monthOfNumber, periodName } from "@safer-wards/domain";
import {
  type AnalysisRequest,
  attributionOf,
  type IncidentAnalysis,
  isDemonstration,
  monthNumbers,
  type Question,
  rowsOf,
  sourceOf,
  titleOf,
} from "../incidents/index.js";
import { slugOf } from "../wards/index.js";
import type { ExportColumn, ExportTable } from "./formats.js";

const COLUMNS: readonly ExportColumn[] = [
  { key: "month", title: "Month", description: "The month the incident was recorded in, as year and month." },
  { key: "crimeType", title: "Crime type", description: "One of the fourteen types of police.uk." },
  {
    key: "longitude",
    title: "Longitude",
    description: "Degrees east (WGS84) of the shared map point, never an address.",
  },
  { key: "latitude", title: "Latitude", description: "Degrees north (WGS84) of the shared map point." },
  { key: "location", title: "Location", description: "The map point in the publisher's words." },
  { key: "wardCode", title: "Ward code", description: "The ward whose outline holds the point; code of the ONS." },
  { key: "ward", title: "Ward", description: "Its name." },
  { key: "cell9", title: "H3 cell, resolution 9", description: "The hexagon of about 0.1 km² that holds the point." },
  { key: "cell10", title: "H3 cell, resolution 10", description: "The hexagon of about 0.015 km²." },
  { key: "supplier", title: "Supplier", description: "The force that recorded it." },
];

const CAUTIONS = [
  "Each row is one recorded incident. Rows that look alike are separate incidents.",
  "Points are shared map points nearby, and no addresses.",
];

const ROWS_AT_ONCE = 5_000;

/** Every incident of a question, as it is counted on the screens. Open police data alone. */
export async function incidentsExport(analysis: IncidentAnalysis, request: AnalysisRequest): Promise<ExportTable> {
  const question = await analysis.ask({ ...request, sources: null });
  const { number } = await analysis.dataVersion();
  const { area, columns, period } = question;
  return {
    about: {
      fileName: `incidents-${slugOf(area.name)}-${period.firstMonth}-to-${monthOfNumber(monthNumber(period.endMonth) - 1)}`,
      title: titleOf(question),
      period: periodName(period),
      filters: filtersOf(question),
      sources: [sourceOf(question), ...attributionOf(question)],
      licence: "Open Government Licence v3.0",
      dataVersion: number,
      demonstration: isDemonstration(columns),
      cautions: CAUTIONS,
    },
    columns: COLUMNS,
    position: { longitude: 2, latitude: 3 },
    batches: () => rowsByBatch(question),
  };
}

function filtersOf(question: Question): string[] {
  const types = CRIME_TYPES.filter((_, index) => question.selection.types[index]);
  const gaps = monthNumbers(question.period).filter((month) => question.coverage(month) === "NOT_SUPPLIED");
  return [
    `Place: ${question.place}`,
    ...(types.length < CRIME_TYPES.length ? [`Crime types: ${types.map((type) => type.name).join(", ")}`] : []),
    ...(gaps.length > 0
      ? [`Months not supplied, which are gaps and not zeros: ${gaps.map(monthOfNumber).join(", ")}`]
      : []),
  ];
}

/** From the columns the question was asked of: an import that comes meanwhile mixes nothing in. */
async function* rowsByBatch({ area, columns, period, selection, coverage }: Question) {
  const { wards, types, supplies } = selection;
  const [first, end] = rowsOf(columns, period);
  let batch: (string | number)[][] = [];
  let offset = 0;
  for (let row = first; row < end; row += 1) {
    while ((columns.monthStarts[offset + 1] ?? Infinity) <= row) offset += 1;
    const [ward, type, supply] = [columns.ward[row]!, columns.type[row]!, columns.supply[row]!];
    if (!(wards[ward]! & types[type]! & supplies[supply]!)) continue;
    const month = columns.firstMonth + offset;
    if (coverage(month) === "NOT_SUPPLIED") continue;
    const { longitude, latitude, location } = columns.points[columns.point[row]!]!;
    batch.push([
      monthOfNumber(month),
      crimeTypeName(CRIME_TYPES[type]!.id),
      longitude,
      latitude,
      location,
      columns.wardCodes[ward]!,
      area.wards[ward]?.name ?? "",
      columns.cells9[columns.cell9[row]!]!,
      columns.cells10[columns.cell10[row]!]!,
      columns.supplies[supply]!.supplier,
    ]);
    if (batch.length < ROWS_AT_ONCE) continue;
    yield batch;
    batch = [];
    // Other requests have their turn between two batches.
    await nextTurn();
  }
  yield batch;
}
