import { COUNCIL_ASB } from "./council-asb.js";
import { ENFORCEMENT_REPORTS } from "./enforcement-reports.js";
import { NOTICES } from "./notices.js";
import { OPERATIONS } from "./operations.js";
import { OUTLINES } from "./outlines.js";
import { PATROL_TRACK } from "./patrol-track.js";
import { PATROL_VISITS } from "./patrol-visits.js";
import { PLACES } from "./places.js";
import { POLICE_UK_OUTCOMES } from "./police-uk-outcomes.js";
import { POLICE_UK_STOP_AND_SEARCH } from "./police-uk-stop-and-search.js";
import { POPULATION } from "./population.js";
import type { TableSource } from "./source.js";
import { WARD_OUTLINES } from "./ward-outlines.js";
import { YOUTH_SESSIONS } from "./youth-sessions.js";

/** Every kind of table that can be imported beside police.uk's street files. A new one is a file and its line here. */
export const TABLE_SOURCES: readonly TableSource[] = [
  COUNCIL_ASB,
  ENFORCEMENT_REPORTS,
  NOTICES,
  OPERATIONS,
  PATROL_VISITS,
  PATROL_TRACK,
  POLICE_UK_STOP_AND_SEARCH,
  POLICE_UK_OUTCOMES,
  POPULATION,
  YOUTH_SESSIONS,
  OUTLINES,
  WARD_OUTLINES,
  PLACES,
];

/** What the data dictionary tells of each. */
export function tableDescriptions() {
  return TABLE_SOURCES.map(({ name, publisher, licence, columns }) => ({
    name,
    publisher,
    licence,
    columns: columns.map((column) => [column.name, column.meaning] as const),
  }));
}

/** The source of a file with such a header; null for one that is none of these, as a street file. */
export function recogniseSource(header: readonly string[]): TableSource | null {
  return TABLE_SOURCES.find((source) => source.recognises(header)) ?? null;
}

/** The source of a file that is GeoJSON: of wards where their codes stand in it, and none of parishes beside them. */
export function geoJsonSource(text: string): TableSource {
  return /"E05\d{6}"/.test(text) && !/"E04\d{6}"/.test(text) ? WARD_OUTLINES : OUTLINES;
}

export function tableSource(id: string): TableSource | null {
  return TABLE_SOURCES.find((source) => source.id === id) ?? null;
}
