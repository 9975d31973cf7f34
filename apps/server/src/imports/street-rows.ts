import { CRIME_TYPES, isMonth, type Month, monthName } from "@safer-wards/domain";
import type { PlacedIncident } from "../incidents/index.js";
import type { Force, Placing } from "../wards/index.js";
import { type CsvInput, readStreetFileName } from "./input.js";
import { Refusal, UnreadableFile } from "./problem.js";
import { POLICE_UK_STREET, type StreetRecord } from "./sources/police-uk-street.js";
import { pointCell, type ReadCell, readCell, wardCell } from "./sources/record-words.js";
import type { ReadingPlace, RowRead, RowReader } from "./sources/source.js";

/** What reading the rows of a street file needs to know. */
export interface StreetPlace {
  readonly forces: readonly Force[];
  readonly place: (longitude: number, latitude: number) => Placing | null;
  /** The month it is now: no record can be from a later one. */
  readonly thisMonth: Month;
}

/** police.uk begins here. */
const FIRST_MONTH = "2010-12";

/** Reads the rows of one street file, which holds one month of one force. */
export class StreetRows implements RowReader<PlacedIncident> {
  month: Month | null = null;
  supplier: string | null = null;

  constructor(private readonly setting: StreetPlace) {}

  /** A published name tells month and force; a file of any other name tells them by its first row. */
  expectWhatTheNameSays(input: CsvInput): void {
    const name = readStreetFileName(input.fileName);
    if (name === null) return;
    if (!isMonth(name.month)) {
      const mend = "Give the file the name it was published under, for example 2025-01-kent-street.csv";
      throw new UnreadableFile(
        null,
        new Refusal("file name", name.month, "The name begins with what is not a month", mend),
      );
    }
    this.month = name.month;
    this.supplier = this.setting.forces.find((force) => force.slug === name.forceSlug)?.name ?? null;
  }

  read(cells: readonly string[]): RowRead<PlacedIncident> {
    const record = POLICE_UK_STREET.read(cells);
    if (record instanceof Refusal) return record;
    this.month ??= record.month;
    this.supplier ??= record.force;
    if (record.month !== this.month) return refuseMonth(record.month, this.month);
    if (record.force !== this.supplier) return refuseForce(record.force, this.supplier);
    if (record.month > this.setting.thisMonth || record.month < FIRST_MONTH) return refuseTime(record.month);
    if (record.coordinates === null) return { left: "withoutPlace", date: null };
    const { longitude, latitude } = record.coordinates;
    const placing = this.setting.place(longitude, latitude);
    if (placing === null) return { left: "outsideArea", date: null };
    return { record: placed(record, placing, longitude, latitude), date: null };
  }
}

/** What a row of a street file was read as. */
export function describeIncident(incident: PlacedIncident, { wards }: Pick<ReadingPlace, "wards">): ReadCell[] {
  return [
    readCell("Month", monthName(incident.month)),
    readCell("Crime type", CRIME_TYPES.find(({ id }) => id === incident.crimeType)?.name ?? incident.crimeType),
    wardCell(incident.wardCode, wards, []),
    pointCell(incident),
    readCell("Location", incident.location),
    readCell("Outcome", incident.outcome ?? "none yet", ["Last outcome category"]),
    readCell("Crime ID", incident.crimeReference ?? "none given"),
  ];
}

function placed(record: StreetRecord, placing: Placing, longitude: number, latitude: number): PlacedIncident {
  const { month, crimeType, location, crimeReference, outcome } = record;
  return { ...placing, month, crimeType, longitude, latitude, location, crimeReference, outcome };
}

function refuseMonth(found: Month, expected: Month): Refusal {
  const mend = `A file holds one month: put rows of ${found} into a file of their own, or take the file as published`;
  return new Refusal("Month", found, `This row is not of the file's month, ${expected}`, mend);
}

function refuseForce(found: string, expected: string): Refusal {
  const mend = `A file holds one force: put rows of ${found} into a file of their own, or take the file as published`;
  return new Refusal("Reported by", found, `This row is not of the file's force, ${expected}`, mend);
}

function refuseTime(month: Month): Refusal {
  const reason =
    month < FIRST_MONTH ? "police.uk has nothing from before December 2010" : "This month has not begun yet";
  return new Refusal("Month", month, reason, "Put in the month the incident was recorded in");
}
