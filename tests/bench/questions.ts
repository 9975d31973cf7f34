import { CRIME_TYPE_IDS, crimeTypesOf, type CrimeType, PRIORITIES, type PriorityId } from "@safer-wards/domain";

const quoted = (values: readonly string[]) => values.map((value) => `'${value}'`).join(", ");

/** Twelve months, two types, by cell. */
export const BY_CELL = {
  firstMonth: "2025-01",
  endMonth: "2026-01",
  crimeTypes: ["ANTI_SOCIAL_BEHAVIOUR", "SHOPLIFTING"] as const satisfies readonly CrimeType[],
};

export const BY_CELL_SQL =
  `SELECT cell9, COUNT(*) AS count FROM incident WHERE month >= '${BY_CELL.firstMonth}' ` +
  `AND month < '${BY_CELL.endMonth}' AND crime_type IN (${quoted(BY_CELL.crimeTypes)}) GROUP BY cell9`;

export const PRIORITIES_ASKED = [
  "ACQUISITIVE_CRIME",
  "ANTI_SOCIAL_BEHAVIOUR",
  "EXPLOITATION",
  "SAFEGUARDING_PEOPLE_AT_RISK",
] as const satisfies readonly PriorityId[];

/** No type speaks for two of these priorities, so a record has at most one. */
const WHEN = PRIORITIES_ASKED.map(
  (id) => `WHEN crime_type IN (${quoted(crimeTypesOf(PRIORITIES[id]))}) THEN '${id}'`,
).join(" ");

const SPEAKING = CRIME_TYPE_IDS.filter((type) =>
  PRIORITIES_ASKED.some((id) => crimeTypesOf(PRIORITIES[id]).includes(type)),
);

/** Thirty-six months by month, ward and priority. */
export function byWardAndPrioritySql(firstMonth: string, endMonth: string): string {
  return (
    `SELECT month, ward_code, CASE ${WHEN} END AS priority, COUNT(*) AS count FROM incident ` +
    `WHERE month >= '${firstMonth}' AND month < '${endMonth}' AND crime_type IN (${quoted(SPEAKING)}) ` +
    "GROUP BY month, ward_code, priority"
  );
}
