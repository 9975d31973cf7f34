import { CRIME_TYPES, type Month } from "@safer-wards/domain";
import { stringify } from "csv-stringify/sync";
import { POLICE_UK_STREET } from "../imports/index.js";
import type { Force } from "../wards/index.js";
import type { ApiCrime } from "./police-answers.js";

const TRANSPORT_POLICE = "btp";
const NAMES = new Map<string, string>(CRIME_TYPES.map(({ slug, name }) => [slug, name]));

/**
 * The force of a crime. The API says no more than whether it was British Transport Police, so that what a
 * neighbouring force recorded here is counted for the area's own.
 */
export function isOfForce(crime: ApiCrime, force: Force): boolean {
  return (crime.location_type === "BTP") === (force.slug === TRANSPORT_POLICE);
}

/** A force's month in the columns of a street file, which is how it is imported; null where there is no record. */
export function streetFileOf(force: Force, month: Month, crimes: readonly ApiCrime[]): string | null {
  if (crimes.length === 0) return null;
  const rows = crimes.map((crime) => rowOf(crime, force, month));
  return stringify([[...POLICE_UK_STREET.columns], ...rows]);
}

function rowOf(crime: ApiCrime, force: Force, month: Month): string[] {
  const { location, outcome_status: outcome } = crime;
  return [
    crime.persistent_id ?? "",
    month,
    force.name,
    force.name,
    location?.longitude ?? "",
    location?.latitude ?? "",
    location?.street.name ?? "No Location",
    "",
    "",
    // A category we do not know is refused by the import, in a sentence.
    NAMES.get(crime.category) ?? crime.category,
    outcome?.category ?? "",
    "",
  ];
}
