import type { Database, Transaction } from "../database/index.js";

export interface KnownArtefact {
  readonly id: string;
  readonly areaCode: string;
  readonly longitude: number;
  readonly latitude: number;
  readonly location: string;
  readonly reason: string;
  readonly markedAt: string;
}

const COLUMNS = 'id, area_code AS "areaCode", longitude, latitude, location, reason, marked_at AS "markedAt"';

/** The marks of an area that stand, the first made first. */
export async function selectKnownArtefacts(door: Pick<Database, "query">, areaCode: string): Promise<KnownArtefact[]> {
  return door.query<KnownArtefact>(
    `SELECT ${COLUMNS} FROM known_artefact WHERE area_code = ? AND removed_at IS NULL ORDER BY marked_at, id`,
    [areaCode],
  );
}

export async function selectKnownArtefact(transaction: Transaction, id: string): Promise<KnownArtefact | undefined> {
  const [row] = await transaction.query<KnownArtefact>(
    `SELECT ${COLUMNS} FROM known_artefact WHERE id = ? AND removed_at IS NULL`,
    [id],
  );
  return row;
}

export async function insertKnownArtefact(transaction: Transaction, artefact: KnownArtefact): Promise<void> {
  const { id, areaCode, longitude, latitude, location, reason, markedAt } = artefact;
  await transaction.insertRows(
    "known_artefact",
    ["id", "area_code", "longitude", "latitude", "location", "reason", "marked_at"],
    [[id, areaCode, longitude, latitude, location, reason, markedAt]],
  );
}

export async function removeKnownArtefact(transaction: Transaction, id: string, removedAt: string): Promise<void> {
  await transaction.query("UPDATE known_artefact SET removed_at = ? WHERE id = ?", [removedAt, id]);
}
