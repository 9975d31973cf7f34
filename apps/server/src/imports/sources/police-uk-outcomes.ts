import { isMonth, monthName, partnerSourceOf } from "@safer-wards/domain";
import type { PartnerRecord } from "../../incidents/index.js";
import { Refusal } from "../problem.js";
import { takePartnerMonths } from "./partner-months.js";
import { diagnosePublished, published } from "./police-uk-columns.js";
import { pointCell, readCell, wardCell } from "./record-words.js";
import type { ReadingPlace, RowRead, RowReader, TableSource } from "./source.js";
import { readCoordinates } from "./wgs84-coordinates.js";

const SOURCE = partnerSourceOf("police-uk-outcomes")!;

const COLUMNS = [
  "Crime ID",
  "Month",
  "Reported by",
  "Falls within",
  "Longitude",
  "Latitude",
  "Location",
  "LSOA code",
  "LSOA name",
  "Outcome type",
].map((name) => published(name));

/** Outcomes as data.police.uk publishes them: what became of crimes, in the month it was decided. */
export const POLICE_UK_OUTCOMES: TableSource<PartnerRecord> = {
  id: SOURCE.id,
  name: SOURCE.name,
  publisher: "data.police.uk",
  licence: "Open Government Licence v3.0",
  licenceAddress: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  columns: COLUMNS,
  notes: [
    "Take the files as published, *-outcomes.csv: their names say which force recorded them.",
    "An outcome bears the month it was decided in and no day; a crime may have several.",
  ],
  needsOrganisation: true,
  policeFileKind: "outcomes",
  recognises: (header) => header.includes("Outcome type"),
  readerFor: (header, setting) => diagnosePublished(COLUMNS, header) ?? new OutcomeRows(setting),
  describe: (record, { wards }) => [
    readCell("Month", monthName(record.month)),
    readCell("Outcome type", SOURCE.kinds.find(({ id }) => id === record.kind)?.name ?? record.kind),
    wardCell(record.wardCode, wards, []),
    pointCell(record.point),
    readCell("Location", record.location),
    readCell("Crime ID", record.reference ?? ""),
  ],
  take: (database, records, provenance) => takePartnerMonths(SOURCE, POLICE_UK_OUTCOMES, database, records, provenance),
};

const CRIME_ID = /^[0-9A-Za-z_-]{0,64}$/;

class OutcomeRows implements RowReader<PartnerRecord> {
  constructor(private readonly setting: ReadingPlace) {}

  read(cells: readonly string[]): RowRead<PartnerRecord> {
    const [crimeId = "", month = "", , , longitude = "", latitude = "", location = "", , , outcome = ""] = cells;
    if (!isMonth(month))
      return new Refusal("Month", month, "This is not a month", "Write it as published, for example 2025-03");
    if (`${month}-01` > this.setting.today)
      return new Refusal("Month", month, "This month has not begun yet", "Take the file as published");
    if (!CRIME_ID.test(crimeId))
      return new Refusal("Crime ID", crimeId, "This is not an ID that police.uk gives", "Take the file as published");
    const kind = SOURCE.kinds.find((known) => known.name === outcome);
    if (!kind)
      return new Refusal(
        "Outcome type",
        outcome,
        "There is no such outcome",
        `Take the file as published; known are: ${SOURCE.kinds.map((known) => known.name).join("; ")}`,
      );
    const date = `${month}-01`;
    if (longitude === "" && latitude === "") return { left: "withoutPlace", date };
    const point = readCoordinates(longitude, latitude);
    if (point instanceof Refusal) return point;
    const placing = this.setting.place(point.longitude, point.latitude);
    if (!placing) return { left: "outsideArea", date };
    return {
      date,
      record: {
        ...placing,
        point,
        month,
        // The month alone is known; no hour and no day is ever read from this.
        occurredOn: date,
        occurredAt: null,
        minuteOfWeek: null,
        kind: kind.id,
        location: location.slice(0, 200),
        reference: crimeId || null,
      },
    };
  }
}
