import type { STREET_COLUMNS } from "./police-uk-header.js";

/** What each column of a street file holds, and what becomes of it here. */
export const STREET_COLUMN_MEANINGS: Readonly<Record<(typeof STREET_COLUMNS)[number], string>> = {
  "Crime ID": "The publisher's own id. Anti-social behaviour has none, nor has British Transport Police.",
  Month: "The month the incident was recorded in. No day or hour is published.",
  "Reported by": "The force that recorded it.",
  "Falls within": "The force in whose area it lies. Not used: the point decides.",
  Longitude: "Degrees east (WGS84) of a shared map point; empty where no place is given.",
  Latitude: "Degrees north (WGS84) of the same point.",
  Location: "The map point in words, such as a street nearby.",
  "LSOA code": "A census area. Not used: the ward is found by the point.",
  "LSOA name": "Its name. Not used.",
  "Crime type": "One of the fourteen types under which police.uk publishes.",
  "Last outcome category": "What had become of it when the file was made; empty for anti-social behaviour.",
  Context: "Empty in published files. Not used.",
};
