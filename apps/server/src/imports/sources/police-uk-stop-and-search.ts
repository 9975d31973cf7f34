import { civilTimeOf, minuteOfWeek, monthOfDate, partnerSourceOf } from "@safer-wards/domain";
import type { PartnerRecord } from "../../incidents/index.js";
import { Refusal } from "../problem.js";
import { takePartnerMonths } from "./partner-months.js";
import { diagnosePublished, published } from "./police-uk-columns.js";
import { clockWords, pointCell, readCell, wardCell } from "./record-words.js";
import type { ReadingPlace, RowRead, RowReader, TableSource } from "./source.js";
import { readCoordinates } from "./wgs84-coordinates.js";

const SOURCE = partnerSourceOf("police-uk-stop-and-search")!;

const COLUMNS = [
  "Type",
  "Date",
  "Part of a policing operation",
  "Policing operation",
  "Latitude",
  "Longitude",
  "Gender",
  "Age range",
  "Self-defined ethnicity",
  "Officer-defined ethnicity",
  "Legislation",
  "Object of search",
  "Outcome",
  "Outcome linked to object of search",
  "Removal of more than just outer clothing",
].map((name) => published(name));

/** Stop-and-search as data.police.uk publishes it. What it says of the person searched is not taken in. */
export const POLICE_UK_STOP_AND_SEARCH: TableSource<PartnerRecord> = {
  id: SOURCE.id,
  name: SOURCE.name,
  publisher: "data.police.uk",
  licence: "Open Government Licence v3.0",
  licenceAddress: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  columns: COLUMNS,
  notes: [
    "Take the files as published, *-stop-and-search.csv: their names say which force recorded them.",
    "Gender, age and ethnicity of the person are passed over and never stored.",
    "Latitude stands before longitude in these files.",
  ],
  needsOrganisation: true,
  policeFileKind: "stop-and-search",
  recognises: (header) => header.includes("Object of search"),
  readerFor: (header, setting) => diagnosePublished(COLUMNS, header) ?? new StopRows(setting),
  describe: (record, { wards }) => [
    readCell("When", record.occurredAt ? clockWords(record.occurredAt) : "", ["Date"]),
    readCell("Object of search", SOURCE.kinds.find(({ id }) => id === record.kind)?.name ?? record.kind),
    wardCell(record.wardCode, wards, []),
    pointCell(record.point),
    readCell("About the person", "not kept", []),
  ],
  take: (database, records, provenance) =>
    takePartnerMonths(SOURCE, POLICE_UK_STOP_AND_SEARCH, database, records, provenance),
};

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}(?:Z|[+-]\d{2}:\d{2})$/;

class StopRows implements RowReader<PartnerRecord> {
  constructor(private readonly setting: ReadingPlace) {}

  read(cells: readonly string[]): RowRead<PartnerRecord> {
    const [, date = "", , , latitude = "", longitude = "", , , , , , object = ""] = cells;
    const instant = INSTANT.test(date) ? new Date(date) : null;
    if (!instant || Number.isNaN(instant.getTime())) {
      return new Refusal(
        "Date",
        date,
        "This is not an instant as published",
        "Take the file as published: 2025-05-02T07:40:00+00:00",
      );
    }
    const time = civilTimeOf(instant);
    if (time.date > this.setting.today)
      return new Refusal("Date", date, "This day has not come yet", "Take the file as published");
    const kind = kindOf(object);
    if (kind instanceof Refusal) return kind;
    if (latitude === "" && longitude === "") return { left: "withoutPlace", date: time.date };
    const point = readCoordinates(longitude, latitude);
    if (point instanceof Refusal) return point;
    const placing = this.setting.place(point.longitude, point.latitude);
    if (!placing) return { left: "outsideArea", date: time.date };
    return {
      date: time.date,
      record: {
        ...placing,
        point,
        month: monthOfDate(time.date),
        occurredOn: time.date,
        occurredAt: instant,
        minuteOfWeek: minuteOfWeek(time),
        kind,
        location: "",
        reference: null,
      },
    };
  }
}

function kindOf(object: string): string | Refusal {
  const name = object === "" ? "Object not given" : object;
  const kind = SOURCE.kinds.find((known) => known.name === name);
  if (kind) return kind.id;
  const mend = `Take the file as published; the objects known here are: ${SOURCE.kinds.map((known) => known.name).join("; ")}`;
  return new Refusal("Object of search", object, "There is no such object of a search", mend);
}
