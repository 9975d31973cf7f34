import { type Actor, appendAudit } from "../access/index.js";
import { advanceDataVersion, type Database, type Transaction } from "../database/index.js";
import { InvalidInput } from "../errors.js";
import type { Area, Ward } from "./area.js";
import { estimatedResidents, type ResidentsByAge, residentsOfRelease } from "./residents-by-age.js";
import {
  deleteResidents,
  insertResidents,
  type ReleaseRow,
  type ResidentsOfAge,
  selectRelease,
  selectResidentsOf,
  selectResidentsOfAge,
} from "./residents.queries.js";

/** The residents of a ward by age: by single year where a release was imported, otherwise the Census's estimate. */
export async function residentsByAge(database: Database, ward: Ward): Promise<ResidentsByAge> {
  const release = await selectRelease(database, ward.areaCode);
  const residents = release ? await selectResidentsOfAge(database, ward.code) : [];
  return release && residents.length > 0 ? residentsOfRelease(ward, release, residents) : estimatedResidents(ward);
}

/** A population by ward and age as it was published, and where it is from. */
export interface ResidentsRelease {
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  /** YYYY-MM-DD. */
  readonly referenceDate: string;
  readonly file: string;
  readonly sha256: string;
  readonly fetchedAt: Date | null;
}

/** What a release of an area took the place of. */
export interface ResidentsReplaced {
  readonly areaCode: string;
  /** Of the release that came. */
  readonly sha256: string;
  /** Null where the Census's estimate stood in before. */
  readonly before: { readonly release: ReleaseRow; readonly residents: readonly ResidentsOfAge[] } | null;
}

/** The release is not held any more, or another has come since. */
export class ResidentsChangedSince extends Error {}

/**
 * Takes an area's residents by age in, in one transaction, in place of those that were held. Throws
 * {@link InvalidInput} unless every ward of the area has every age from 0 to the highest. `onReplaced` is told, in the
 * same transaction, what would take it back.
 */
export async function takeResidents(
  database: Database,
  area: Area,
  release: ResidentsRelease,
  residents: readonly ResidentsOfAge[],
  actor: Actor,
  now: Date,
  onReplaced: (transaction: Transaction, replaced: ResidentsReplaced) => Promise<void> = async () => undefined,
): Promise<"taken" | "unchanged"> {
  refuseGaps(area, residents);
  return database.write(async (transaction) => {
    const held = await selectRelease(transaction, area.code);
    if (held?.sha256 === release.sha256) return "unchanged";
    const row = {
      area_code: area.code,
      name: release.name,
      publisher: release.publisher,
      licence: release.licence,
      reference_date: release.referenceDate,
      file: release.file,
      sha256: release.sha256,
      fetched_at: release.fetchedAt?.toISOString() ?? null,
      imported_at: now.toISOString(),
    };
    const wardCodes = area.wards.map((ward) => ward.code);
    const replaced = held && { release: held, residents: await selectResidentsOf(transaction, wardCodes) };
    await onReplaced(transaction, { areaCode: area.code, sha256: release.sha256, before: replaced ?? null });
    await deleteResidents(transaction, area.code);
    await insertResidents(transaction, row, residents);
    await advanceDataVersion(transaction, now.toISOString());
    const { file, sha256, referenceDate } = release;
    const before = held && { referenceDate: held.reference_date, sha256: held.sha256 };
    const deed = { action: "POPULATION_TAKEN", object: `area:${area.code}`, after: { referenceDate, file, sha256 } };
    await appendAudit(transaction, actor, before ? { ...deed, before } : deed, now);
    return "taken";
  });
}

/**
 * Puts back what a release took the place of. Gives its day, or null where the Census's estimate stands in again. Throws
 * {@link ResidentsChangedSince} where the release is not what is held.
 */
export async function giveResidentsBack(
  transaction: Transaction,
  { areaCode, sha256, before }: ResidentsReplaced,
): Promise<string | null> {
  const held = await selectRelease(transaction, areaCode);
  if (held?.sha256 !== sha256) {
    throw new ResidentsChangedSince("A later import has replaced these residents. Undo that one first.");
  }
  await deleteResidents(transaction, areaCode);
  if (before) await insertResidents(transaction, before.release, before.residents);
  return before?.release.reference_date ?? null;
}

/** A missing age would look like nobody of that age. */
function refuseGaps(area: Area, residents: readonly ResidentsOfAge[]): void {
  const highest = Math.max(-1, ...residents.map(({ age }) => age));
  const given = new Set(residents.map(({ wardCode, age }) => `${wardCode} ${age}`));
  for (const ward of area.wards) {
    for (let age = 0; age <= Math.max(0, highest); age += 1) {
      if (given.has(`${ward.code} ${age}`)) continue;
      throw new InvalidInput(
        `${ward.name} (${ward.code}) has no number of residents aged ${age}. Give every ward of ${area.name} with every age from 0 on.`,
        "residents",
      );
    }
  }
  if (given.size === area.wards.length * (highest + 1) && given.size === residents.length) return;
  throw new InvalidInput(
    `There are residents of other wards than those of ${area.name}, or an age twice.`,
    "residents",
  );
}
