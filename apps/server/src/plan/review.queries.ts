import type { Database, Transaction } from "../database/index.js";

type Door = Pick<Database, "query">;

/** The text of every part of a review, by the part's key. */
export type ReviewParts = Readonly<Record<string, string>>;

/** A review as it was saved. */
export interface ReviewVersion {
  readonly areaCode: string;
  readonly planYear: string;
  readonly version: number;
  readonly parts: ReviewParts;
  readonly personId: string;
  readonly savedAt: string;
}

interface VersionRow {
  readonly area_code: string;
  readonly plan_year: string;
  readonly version: number;
  readonly parts: string;
  readonly person_id: string;
  readonly saved_at: string;
}

/** Every version of a year's review, the first one first. */
export async function selectVersions(door: Door, areaCode: string, planYear: string): Promise<ReviewVersion[]> {
  const rows = await door.query<VersionRow>(
    "SELECT * FROM review_version WHERE area_code = ? AND plan_year = ? ORDER BY version",
    [areaCode, planYear],
  );
  return rows.map((row) => ({
    areaCode: row.area_code,
    planYear: row.plan_year,
    version: row.version,
    parts: JSON.parse(row.parts) as Record<string, string>,
    personId: row.person_id,
    savedAt: row.saved_at,
  }));
}

const COLUMNS = ["area_code", "plan_year", "version", "parts", "person_id", "saved_at"] as const;

export async function insertVersion(transaction: Transaction, review: ReviewVersion): Promise<void> {
  const { areaCode, planYear, version, parts, personId, savedAt } = review;
  await transaction.insertRows("review_version", COLUMNS, [
    [areaCode, planYear, version, JSON.stringify(parts), personId, savedAt],
  ]);
}
