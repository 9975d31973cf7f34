import { CRIME_TYPES, type CrimeType, crimeTypeNamed, isMonth, type Month } from "@safer-wards/domain";
import { Refusal } from "../problem.js";
import { diagnoseStreetHeader, STREET_COLUMNS } from "./police-uk-header.js";
import { type Coordinates, readCoordinates } from "./wgs84-coordinates.js";
import type { Source } from "./source.js";

/** A recorded incident as police.uk publishes it. Identical twins of anti-social behaviour are separate incidents. */
export interface StreetRecord {
  readonly month: Month;
  readonly force: string;
  readonly crimeType: CrimeType;
  /** Null where the police give no place. */
  readonly coordinates: Coordinates | null;
  readonly location: string;
  /** Null for anti-social behaviour, and for every record of British Transport Police. */
  readonly crimeReference: string | null;
  readonly outcome: string | null;
}

type Cells = readonly [
  crimeId: string,
  month: string,
  reportedBy: string,
  fallsWithin: string,
  longitude: string,
  latitude: string,
  location: string,
  lsoaCode: string,
  lsoaName: string,
  crimeType: string,
  outcome: string,
  context: string,
];

export const POLICE_UK_STREET: Source<StreetRecord> = {
  id: "police-uk-street",
  name: "Street-level crime (police.uk)",
  publisher: "data.police.uk",
  licence: "Open Government Licence v3.0",
  licenceAddress: "https://www.nationalarchives.gov.uk/doc/open-government-licence/version/3/",
  columns: STREET_COLUMNS,
  diagnose: diagnoseStreetHeader,
  read: readStreetRow,
};

const CRIME_ID = /^[0-9A-Za-z_-]{0,64}$/;
const NOT_TEXT = /[\u0000-\u001f\u007f-\u009f]/;
const LONGEST_TEXT = 200;

function readStreetRow(row: readonly string[]): StreetRecord | Refusal {
  const [crimeId, month, force, , longitude, latitude, location, , , typeName, outcome] = row as Cells;
  if (!isMonth(month)) return refuseMonth(month);
  if (force === "" || !isText(force)) return refuseForce(force);
  const crimeType = crimeTypeNamed(typeName);
  if (crimeType === undefined) return refuseCrimeType(typeName);
  if (!CRIME_ID.test(crimeId)) return refuseCrimeId(crimeId);
  if (!isText(location)) return refuseText("Location", location);
  if (!isText(outcome)) return refuseText("Last outcome category", outcome);
  const coordinates = longitude === "" && latitude === "" ? null : readCoordinates(longitude, latitude);
  if (coordinates instanceof Refusal) return coordinates;
  return { month, force, crimeType, coordinates, location, crimeReference: crimeId || null, outcome: outcome || null };
}

function isText(text: string): boolean {
  return text.length <= LONGEST_TEXT && !NOT_TEXT.test(text);
}

function refuseMonth(value: string): Refusal {
  const mend = /^\d{4}-\d{2}$/.test(value)
    ? "The months of a year are 01 to 12; put in the month the incident was recorded in"
    : "Write the month as year and month, for example 2025-03; a spreadsheet may have changed it, so take the file as published";
  return new Refusal("Month", value, "This is not a month", mend);
}

function refuseForce(value: string): Refusal {
  const mend = "Write the name of the force that recorded the incident, for example Kent Police";
  return new Refusal("Reported by", value, "This is not the name of a force", mend);
}

function refuseCrimeId(value: string): Refusal {
  const mend = "Leave the cell empty, or take the file as published: an ID is at most 64 letters and digits";
  return new Refusal("Crime ID", value, "This is not an ID that police.uk gives", mend);
}

function refuseText(column: string, value: string): Refusal {
  const mend = `Take the file as published: this cell has one line of at most ${LONGEST_TEXT} characters`;
  return new Refusal(column, value, "This text is too long or has control characters in it", mend);
}

/** Categories of the files before May 2013, which were divided otherwise. */
const FORMER_TYPES = new Set(["Violent crime", "Public disorder and weapons", "Other crime and ASB"]);

function refuseCrimeType(value: string): Refusal {
  if (FORMER_TYPES.has(value)) {
    const mend = "Import files from May 2013 on: earlier ones were divided otherwise and cannot be compared";
    return new Refusal("Crime type", value, "This crime type was used only before May 2013", mend);
  }
  const wanted = lettersOf(value);
  const meant = CRIME_TYPES.find((type) => lettersOf(type.name) === wanted || lettersOf(type.slug) === wanted);
  const mend = meant
    ? `Write ${meant.name}`
    : `Write one of the fourteen published types: ${CRIME_TYPES.map((type) => type.name).join(", ")}`;
  return new Refusal("Crime type", value, "There is no crime type of this name", mend);
}

function lettersOf(text: string): string {
  return text
    .toLowerCase()
    .replaceAll("&", "and")
    .replaceAll(/[^a-z]/g, "");
}
