import type { Database, Transaction } from "../database/index.js";

export interface ResidentsOfAge {
  readonly wardCode: string;
  readonly age: number;
  readonly residents: number;
}

export interface ReleaseRow {
  readonly area_code: string;
  readonly name: string;
  readonly publisher: string;
  readonly licence: string;
  readonly reference_date: string;
  readonly file: string;
  readonly sha256: string;
  readonly fetched_at: string | null;
  readonly imported_at: string;
}

const RELEASE_COLUMNS = [
  "area_code",
  "name",
  "publisher",
  "licence",
  "reference_date",
  "file",
  "sha256",
  "fetched_at",
  "imported_at",
] as const;

/** The release an area's residents by age are from; undefined where none was taken in. */
export async function selectRelease(door: Pick<Database, "query">, areaCode: string): Promise<ReleaseRow | undefined> {
  const [row] = await door.query<ReleaseRow>("SELECT * FROM residents_release WHERE area_code = ?", [areaCode]);
  return row;
}

/** Residents of a ward by age, youngest first. */
export async function selectResidentsOfAge(
  database: Database,
  wardCode: string,
): Promise<{ age: number; residents: number }[]> {
  return database.query("SELECT age, residents FROM residents_of_age WHERE ward_code = ? ORDER BY age", [wardCode]);
}

/** The residents by age of some wards. */
export async function selectResidentsOf(
  door: Pick<Database, "query">,
  wardCodes: readonly string[],
): Promise<ResidentsOfAge[]> {
  const rows = await door.query<{ ward_code: string; age: number; residents: number }>(
    `SELECT ward_code, age, residents FROM residents_of_age
      WHERE ward_code IN (${wardCodes.map(() => "?").join(", ")}) ORDER BY ward_code, age`,
    [...wardCodes],
  );
  return rows.map(({ ward_code, age, residents }) => ({ wardCode: ward_code, age, residents }));
}

/** Removes an area's release and its residents by age. */
export async function deleteResidents(transaction: Transaction, areaCode: string): Promise<void> {
  await transaction.query(
    "DELETE FROM residents_of_age WHERE ward_code IN (SELECT code FROM ward WHERE area_code = ?)",
    [areaCode],
  );
  await transaction.query("DELETE FROM residents_release WHERE area_code = ?", [areaCode]);
}

export async function insertResidents(
  transaction: Transaction,
  release: ReleaseRow,
  residents: readonly ResidentsOfAge[],
): Promise<void> {
  await transaction.insertRows("residents_release", RELEASE_COLUMNS, [
    RELEASE_COLUMNS.map((column) => release[column]),
  ]);
  await transaction.insertRows(
    "residents_of_age",
    ["ward_code", "age", "residents"],
    residents.map(({ wardCode, age, residents: number }) => [wardCode, age, number]),
  );
}
