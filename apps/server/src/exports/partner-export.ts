import { periodName, type Viewer } from "@safer-wards/domain";
import { partnerKindName, type PartnerRecords, type SupplyAsked } from "../incidents/index.js";
import { type AreaDirectory, slugOf } from "../wards/index.js";
import type { ExportColumn, ExportTable } from "./formats.js";

const COLUMNS: readonly ExportColumn[] = [
  { key: "day", title: "Day", description: "The day on London's clocks." },
  {
    key: "minuteOfWeek",
    title: "Minute of the week",
    description: "Minutes since Monday 00:00 on London's clocks; empty where only the day is known.",
  },
  { key: "kind", title: "Kind", description: "What the partner recorded, in the words of the source." },
  {
    key: "longitude",
    title: "Longitude",
    description: "Degrees east (WGS84); empty where the partner gave a ward alone.",
  },
  { key: "latitude", title: "Latitude", description: "Degrees north (WGS84)." },
  { key: "location", title: "Location", description: "A street or place, in the partner's words." },
  { key: "wardCode", title: "Ward code", description: "Code of the ONS." },
  { key: "ward", title: "Ward", description: "Its name." },
  { key: "reference", title: "Reference", description: "The partner's own number of the record." },
];

/** Every partner record of a supply, for officers alone. */
export async function partnerExport(
  partners: PartnerRecords,
  directory: AreaDirectory,
  viewer: Viewer,
  asked: SupplyAsked,
  dataVersion: number,
): Promise<ExportTable> {
  const { supply, period, placeName, batches } = await partners.everyRecord(viewer, asked);
  const area = directory.require(asked.areaCode);
  const wardNames = new Map(area.wards.map((ward) => [ward.code, ward.name]));
  return {
    about: {
      fileName: `${slugOf(supply.id)}-${period.firstMonth}-before-${period.endMonth}`,
      title: `Partner records of ${supply.id} in ${placeName}`,
      period: periodName(period),
      filters: [`Place: ${placeName}`],
      sources: [supply.supplier],
      licence: "For officers of the partnership alone; not to be passed on",
      dataVersion,
      demonstration: supply.demonstration,
      cautions: ["Records of single events. Whoever gives numbers of them on withholds small ones."],
    },
    columns: COLUMNS,
    position: { longitude: 3, latitude: 4 },
    batches: async function* () {
      for await (const rows of batches) {
        yield rows.map((row) => [
          row.occurred_on,
          row.minute_of_week,
          partnerKindName(supply, row.kind),
          row.longitude,
          row.latitude,
          row.location,
          row.ward_code,
          wardNames.get(row.ward_code) ?? "",
          row.reference,
        ]);
      }
    },
  };
}
